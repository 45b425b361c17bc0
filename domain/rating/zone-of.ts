/**
 * Prefixes as a tree of digits, in two tables, since to follow it through objects is most of what it takes to rate a call: there are
 * thousands of prefixes, and each step is somewhere else in memory.
 */
interface Tree {
  /** For each branch ten numbers of branches, one for each digit that may follow; none leads back to the first, 0. */
  readonly next: Int32Array
  /** For each branch the zone of the prefix that ends there. */
  readonly zones: readonly (string | undefined)[]
}

const [digits, zero] = [10, '0'.charCodeAt(0)]

const trees = new WeakMap<ReadonlyMap<string, string>, Tree>()

/**
 * The zone that a number is in: that of the longest prefix which is known. Two prefixes of the same length cannot both fit.
 * @param zones by prefix, of digits; how they branch is worked out once for each such map
 * @param number E.164, with its plus or without
 */
export function zoneOf(zones: ReadonlyMap<string, string>, number: string): string | undefined {
  const tree = trees.get(zones) ?? treeOf(zones)
  let branch = 0
  let zone: string | undefined
  for (let i = number.startsWith('+') ? 1 : 0; i < number.length; i++) {
    const digit = number.charCodeAt(i) - zero
    branch = digit < 0 || digit >= digits ? 0 : tree.next[branch * digits + digit]!
    if (branch === 0) break
    zone = tree.zones[branch] ?? zone
  }
  return zone
}

function treeOf(zones: ReadonlyMap<string, string>): Tree {
  const none: readonly number[] = Array.from({ length: digits }, () => 0)
  const [next, ends]: [number[], (string | undefined)[]] = [[...none], [undefined]]
  for (const [prefix, zone] of zones) {
    // A number is made of digits: what has others fits none.
    if (!/^\d+$/.test(prefix)) continue
    let branch = 0
    for (const digit of prefix) {
      const at = branch * digits + Number(digit)
      if (next[at] === 0) {
        next[at] = ends.push(undefined) - 1
        next.push(...none)
      }
      branch = next[at]!
    }
    ends[branch] = zone
  }
  const tree = { next: Int32Array.from(next), zones: ends }
  trees.set(zones, tree)
  return tree
}
