/** One published file that is not what the declarations say. */
export interface Drift {
  readonly file: string
  readonly state: 'missing' | 'stale' | 'superfluous'
  /** The first places where a stale file differs. */
  readonly differences: readonly string[]
}

/** Compares what is published with what the declarations say. */
export function drifts(wanted: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): Drift[] {
  const result: Drift[] = []
  for (const [file, content] of wanted) {
    const published = found.get(file)
    if (published === undefined) result.push({ file, state: 'missing', differences: [] })
    else if (published !== content) {
      const differences = file.endsWith('.json')
        ? jsonDifferences(published, content)
        : lineDifferences(published, content)
      result.push({ file, state: 'stale', differences })
    }
  }
  for (const file of found.keys()) {
    if (!wanted.has(file)) result.push({ file, state: 'superfluous', differences: [] })
  }
  return result
}

function jsonDifferences(before: string, after: string): string[] {
  try {
    return valueDifferences(JSON.parse(before), JSON.parse(after), '')
  } catch {
    return ['the published file is not JSON']
  }
}

function valueDifferences(before: unknown, after: unknown, at: string): string[] {
  if (JSON.stringify(before) === JSON.stringify(after)) return []
  if (before === undefined) return [`+ ${at}`]
  if (after === undefined) return [`- ${at}`]
  if (!isObject(before) || !isObject(after)) return [`~ ${at}: ${short(before)} → ${short(after)}`]
  const names = new Set([...Object.keys(before), ...Object.keys(after)])
  const inside = [...names].flatMap((name) => valueDifferences(before[name], after[name], `${at}/${name}`))
  return inside.length > 0 ? inside : [`~ ${at}: another order`]
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function short(value: unknown): string {
  const text = JSON.stringify(value)
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

function lineDifferences(before: string, after: string): string[] {
  const [old, made] = [before.split('\n'), after.split('\n')]
  const line = made.findIndex((text, i) => text !== old[i])
  return [`~ line ${line + 1}: ${short(old[line] ?? '')} → ${short(made[line] ?? '')}`]
}
