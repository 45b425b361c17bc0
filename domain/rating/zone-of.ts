/** What follows a digit of a prefix, and the zone of the prefix that ends there. */
interface Branch {
  zone?: string
  /** By the next digit. */
  readonly next: Branch[]
}

const trees = new WeakMap<ReadonlyMap<string, string>, Branch>()

/**
 * The zone that a number is in: that of the longest prefix which is known. Two prefixes of the same length cannot both fit.
 * @param zones by prefix; of the same ones it is worked out once how they branch
 * @param number E.164, with its plus or without
 */
export function zoneOf(zones: ReadonlyMap<string, string>, number: string): string | undefined {
  let at: Branch | undefined = treeOf(zones)
  let zone: string | undefined
  for (let i = number.startsWith('+') ? 1 : 0; i < number.length; i++) {
    at = at.next[number.charCodeAt(i) - zero]
    if (at === undefined) break
    zone = at.zone ?? zone
  }
  return zone
}

const zero = '0'.charCodeAt(0)

function treeOf(zones: ReadonlyMap<string, string>): Branch {
  let tree = trees.get(zones)
  if (!tree) {
    tree = { next: [] }
    for (const [prefix, zone] of zones) leafOf(tree, prefix).zone = zone
    // Of an empty prefix nobody knows where it leads.
    delete tree.zone
    trees.set(zones, tree)
  }
  return tree
}

function leafOf(tree: Branch, prefix: string): Branch {
  let at = tree
  for (let i = 0; i < prefix.length; i++) at = at.next[prefix.charCodeAt(i) - zero] ??= { next: [] }
  return at
}
