/** Keeps the most recently used results of `make`, at most `most` of them. */
export function remember<Value>(most: number): (key: string, make: () => Value) => Value {
  const kept = new Map<string, Value>()
  return (key, make) => {
    const value = kept.get(key) ?? make()
    kept.delete(key)
    kept.set(key, value)
    if (kept.size > most) kept.delete(kept.keys().next().value!)
    return value
  }
}

/** Remembers the last keys that were noted, at most `most` of them. */
export function noteKeys(most: number): { has(key: string): boolean; add(key: string): void } {
  const noted = new Set<string>()
  return {
    has: (key) => noted.has(key),
    add(key) {
      noted.delete(key)
      noted.add(key)
      if (noted.size > most) noted.delete(noted.values().next().value!)
    },
  }
}
