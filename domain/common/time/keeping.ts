/** Answers what `make` does, and keeps answers; when there are `most` of them, it begins anew. */
export function keeping<T>(most: number, make: (number: number) => T): (number: number) => T {
  const kept = new Map<number, T>()
  return (number) => {
    let one = kept.get(number)
    if (one === undefined) {
      if (kept.size >= most) kept.clear()
      one = make(number)
      kept.set(number, one)
    }
    return one
  }
}
