import pino, { type Logger } from 'pino'

export type { Logger }

/** Structured logs on standard output, one JSON object a line. Headers that carry secrets are never passed to it. */
export function makeLog(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime })
}
