/** What follows a sign of a prefix, and the zone of the prefix that ends there. */
interface Branch {
  zone: string | undefined
  /** By the next sign, from `first` to `last`. */
  readonly next: (Branch | undefined)[]
}

/** Digits, and whatever else stands between them in a table of signs. */
const [first, last] = ['0'.charCodeAt(0), '9'.charCodeAt(0)]

const trees = new WeakMap<ReadonlyMap<string, string>, Branch>()

/**
 * The zone that a number is in: that of the longest prefix which is known. Two prefixes of the same length cannot both fit.
 * @param zones by prefix, of digits; how they branch is worked out once for each such map
 * @param number E.164, with its plus or without
 */
export function zoneOf(zones: ReadonlyMap<string, string>, number: string): string | undefined {
  let at = trees.get(zones) ?? treeOf(zones)
  let zone: string | undefined
  for (let i = number.startsWith('+') ? 1 : 0; i < number.length; i++) {
    const sign = number.charCodeAt(i)
    const next = sign < first || sign > last ? undefined : at.next[sign - first]
    if (next === undefined) break
    at = next
    if (next.zone !== undefined) zone = next.zone
  }
  return zone
}

function treeOf(zones: ReadonlyMap<string, string>): Branch {
  const tree = branch()
  // A number is made of digits: what has others fits none.
  for (const [prefix, zone] of zones) if (/^\d+$/.test(prefix)) leafOf(tree, prefix).zone = zone
  trees.set(zones, tree)
  return tree
}

function leafOf(tree: Branch, prefix: string): Branch {
  let at = tree
  for (let i = 0; i < prefix.length; i++) at = at.next[prefix.charCodeAt(i) - first] ??= branch()
  return at
}

function branch(): Branch {
  return { zone: undefined, next: new Array<Branch | undefined>(last - first + 1).fill(undefined) }
}
