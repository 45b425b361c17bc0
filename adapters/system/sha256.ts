import { hash } from 'node:crypto'

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export const sha256OfText = (text: string): string => hash('sha256', text, 'hex')
