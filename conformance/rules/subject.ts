import type { Doc, Json } from '../client.ts'

/** Generations of TM Forum's documents. */
export type OfficialGeneration = 'v4' | 'v5'

/** The first one of an API for which TM Forum has none speaks as v5 does. */
export type Generation = OfficialGeneration | 'v1'

/** Resources that follow from others: nobody creates them. */
export type Made = 'bill' | 'rate' | 'cycle' | 'balance' | 'balance total' | 'balance history'

/** What can be done to a resource besides listing and getting it, which every resource allows. */
export type Operation = 'create' | 'patch' | 'delete'

/** An attribute that rules filter and sort by: where it is, and its value in each of the three samples. */
export interface Facet<Value extends Json> {
  /** Dotted when the attribute is nested; arrays on the way are passed through. */
  readonly path: string
  readonly values: readonly [Value, Value, Value]
  /** Part of a body that holds the value; plain nested objects along the path when not given. */
  readonly body?: (value: Value) => Doc
}

/** An array of objects, for everything that is special about arrays. */
export interface ListFacet {
  /** First-level attribute that holds the array. */
  readonly attribute: string
  /** Path of a text inside an element. */
  readonly text: string
  /** Path inside an element of something that is set or not, where there is one: a boolean, or one of two values (`marks`). */
  readonly flag?: string
  /** What the flag is when it is set and when not, where it is no boolean. */
  readonly marks?: readonly [set: Json, unset: Json]
  /** A valid element with that text and, where there is one, that flag. */
  readonly element: (text: string, flag: boolean) => Doc
  /** True when no two elements may be alike, because each has an identifier. */
  readonly distinct?: boolean
}

/** The value of a flag that is set. */
export function setFlag({ marks = [true, false] }: ListFacet): Json {
  return marks[0]
}

/** States of a resource, as far as a caller can rely on them. */
export interface LifecycleFacts {
  readonly attribute: string
  /** Every state that the official document lists; undefined when it leaves the states open. */
  readonly states?: readonly string[]
  /** What the event of a change of state is called behind the class; `StateChangeEvent` when not given. */
  readonly event?: string
  /** The state of what is created without one; where `step` begins when not given. */
  readonly first?: string
  /** A resource in the first state moves to the second one. */
  readonly step: readonly [from: string, to: string]
  /** A step that makes no sense: the second state cannot follow the first. */
  readonly illegal?: readonly [from: string, to: string]
  /** A state into which nothing is put without `statusReason`. */
  readonly withReason?: string
}

/** Whether a resource has an operation. */
export function can({ operations }: Subject, operation: Operation): boolean {
  return operations?.includes(operation) ?? true
}

/** Whether a PATCH may change an attribute. */
export function canChange({ changes }: Subject, attribute: string): boolean {
  return changes?.includes(attribute) ?? true
}

/** One official resource in one generation: facts of the official document, restated as data. */
export interface Subject {
  /** Path segment of the collection, and name of the resource inside an event. */
  readonly resource: string
  /** Name of the class, and first part of the event names. */
  readonly kind: string
  /** What it allows besides list and get; everything when not given. */
  readonly operations?: readonly Operation[]
  /** Attributes of the first level that a PATCH may change; all when not given. */
  readonly changes?: readonly string[]
  /** How the suite gets three and five of it where nobody can create one (`made/`). */
  readonly made?: Made
  /**
   * A query, below the base of the API, that finds what a create would take from others. Where it finds anything the resource is not
   * examined.
   */
  readonly unless?: string
  /** Nobody is told of changes but those of the state. */
  readonly changesSilently?: true
  /** Attributes that the server changes by itself after a create. */
  readonly moves?: readonly string[]
  /** Attributes without which a create is refused, `@type` left out. */
  readonly mandatory: readonly string[]
  /** A create body with the mandatory attributes only, `@type` left out. */
  readonly minimal: Doc
  /** Much of what the document allows, on top of `minimal`. */
  readonly full: Doc
  /** Text attribute that sets the fixtures of one rule apart from everything else; dotted only where nobody creates it. */
  readonly group: string
  /** Three bodies, on top of `minimal`; the facets below say what they hold. */
  readonly samples: readonly [Doc, Doc, Doc]
  /** A text attribute of the first level, dotted only where nobody creates the resource; values ascend. */
  readonly text: Facet<string>
  /** A date-time, where a caller can write one outside of arrays; values ascend, in UTC with milliseconds. */
  readonly date?: Facet<string>
  /** A number, where the resource has one; values ascend. */
  readonly number?: Facet<number>
  /** An array of objects, where the resource has one. */
  readonly list?: ListFacet
  /** An object attribute of the first level with two members, where the resource has one. */
  readonly nested?: { readonly attribute: string; readonly keep: string; readonly drop: string; readonly value: Doc }
  readonly lifecycle?: LifecycleFacts
  /** Path segment of the same resource in the other generation, where that differs. */
  readonly elsewhere?: string
  /** Attribute that refers to the party that plays the role. */
  readonly engages?: string
  /** In v5: something that the v4 document has no place for, where there is anything. */
  readonly v5Only?: Doc
  /** The task resource that cancels it. */
  readonly cancelledBy?: string
}

/** One API in one generation. */
export interface ApiRules {
  /** `TMF632`, or a word where TM Forum has no number for it. */
  readonly id: string
  readonly title: string
  readonly generation: Generation
  /** Where servers usually put it, the name in the official document first. */
  readonly basePaths: readonly string[]
  readonly subjects: readonly Subject[]
}
