import type { Body } from '../body.ts'

/** An identifier as people say it: `mobile-voice` is Mobile voice. */
export function spoken(id: string): string {
  const words = id.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** A reference in the v5 form. */
export function ref(type: string, id: string, name: string): Body {
  return { '@type': type, id, name }
}
