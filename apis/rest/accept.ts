import { Fault } from '../../domain/core/fault.ts'

/**
 * Refuses a caller who cannot read JSON. The most specific range that covers `application/json` decides.
 * @throws Fault notAcceptable
 */
export function checkAccept(header: string | null): void {
  if (header === null || header === '*/*' || header === 'application/json' || header.trim() === '') return
  if (!acceptsJson(header)) throw new Fault('notAcceptable', [{ at: 'Accept', problem: 'leaves out application/json' }])
}

const specificity: Readonly<Record<string, number>> = { '*/*': 1, 'application/*': 2, 'application/json': 3 }

function acceptsJson(header: string): boolean {
  let best = 0
  let quality = 0
  for (const range of header.split(',')) {
    const [type = '', ...parameters] = range.split(';').map((part) => part.trim().toLowerCase())
    const rank = specificity[type] ?? 0
    if (rank === 0 || rank < best) continue
    const q = qualityOf(parameters)
    quality = rank === best ? Math.max(quality, q) : q
    best = rank
  }
  return quality > 0
}

function qualityOf(parameters: readonly string[]): number {
  const given = parameters.find((parameter) => /^q\s*=/.test(parameter))
  if (given === undefined) return 1
  const value = given.slice(given.indexOf('=') + 1).trim()
  return /^(0(\.\d{0,3})?|1(\.0{0,3})?)$/.test(value) ? Number(value) : 1
}
