import { Fault } from '../../../domain/core/fault.ts'
import type { Json } from '../../../domain/core/json.ts'
import { type Filter, matcher } from '../../../domain/core/query.ts'
import { regex } from '../../../domain/core/regex.ts'
import { element, type Shape } from '../../../domain/core/shape.ts'
import { parseFilter } from '../filter-grammar.ts'
import { Budget } from '../query/budget.ts'
import { parseJsonPath } from '../query/jsonpath-filter.ts'
import type { QueryLimits } from '../settings.ts'
import type { FindPlaces } from './json-patch.ts'
import { below, isIndex } from './pointer.ts'
import { type PathCondition, parseQueryPath } from './query-path.ts'

type Test = (element: Json) => boolean

/** How many elements the conditions of one patch may look at: a second's work when each is a regular expression. */
const mostLooks = 500_000

/**
 * Places that a JSON Patch Query path means. A condition chooses elements of an array on the path: of the one that its
 * name begins with (`orderItem.id=1`, the form of TM Forum's guideline), or else of the last array before it (`id=1`).
 */
export function queryPlaces(shape: Shape, limits: QueryLimits): FindPlaces {
  let looks = 0
  const counted =
    (test: Test): Test =>
    (value) => {
      if (++looks <= mostLooks) return test(value)
      throw new Fault('invalidBody', [{ at: 'patch', problem: `looks at more than ${mostLooks} elements` }])
    }
  return (path, root) => {
    const parsed = parseQueryPath(path)
    if (!parsed) return undefined
    const { steps, conditions } = parsed
    if (conditions.length === 0) return [steps]
    const tests = [...testsOf(shape, steps, conditions, limits)]
    return [...walk(root, steps, 0, [], new Map(tests.map(([at, test]) => [at, counted(test)])))]
  }
}

/** Follows the steps; arrays with conditions go on with the elements that meet them, others with all or the index. */
function* walk(
  value: Json | undefined,
  steps: readonly string[],
  at: number,
  place: string[],
  tests: ReadonlyMap<number, Test>,
): Generator<string[]> {
  const test = tests.get(at - 1)
  const step = steps[at]
  if (Array.isArray(value) && (test || (step !== undefined && step !== '-' && !isIndex(step)))) {
    const inner = new Map(tests)
    inner.delete(at - 1)
    for (const [i, each] of value.entries()) {
      if (!test || test(each)) yield* walk(each, steps, at, [...place, String(i)], inner)
    }
  } else if (test) return
  else if (step === undefined) yield place
  else if (at === steps.length - 1 || below(value, step) !== undefined) {
    yield* walk(below(value, step), steps, at + 1, [...place, step], tests)
  }
}

/** The arrays that the schema has on the path: the number of their step, their dotted name, their elements. */
interface ArrayStep {
  readonly at: number
  readonly name: string
  readonly elements: Shape
}

function arraysOn(shape: Shape, steps: readonly string[]): ArrayStep[] {
  const arrays: ArrayStep[] = []
  const names: string[] = []
  let here: Shape | undefined = shape
  for (const [at, step] of steps.entries()) {
    if (isIndex(step) || step === '-') continue
    names.push(step)
    here = here?.is === 'object' ? here.attribute(step) : here?.is === 'any' ? here : undefined
    if (here?.is === 'array' || here?.is === 'any') arrays.push({ at, name: names.join('.'), elements: element(here) })
    if (here) here = element(here)
  }
  return arrays
}

function testsOf(
  shape: Shape,
  steps: readonly string[],
  conditions: readonly PathCondition[],
  limits: QueryLimits,
): Map<number, Test> {
  const arrays = arraysOn(shape, steps)
  const filters = new Map<number, Filter[]>()
  for (const condition of conditions) {
    const { array, filter } =
      'clause' in condition ? plain(condition, arrays, limits) : bracketed(condition, arrays, limits)
    filters.set(array.at, [...(filters.get(array.at) ?? []), filter])
  }
  return new Map([...filters].map(([at, of]) => [at, matcher({ kind: 'and', of }, regex)]))
}

type Chosen = { readonly array: ArrayStep; readonly filter: Filter }

function plain(
  { after, clause }: Extract<PathCondition, { clause: string }>,
  arrays: readonly ArrayStep[],
  limits: QueryLimits,
): Chosen {
  const named = arrays.findLast(({ name }) => clause.startsWith(`${name}.`))
  const array = named ?? lastBefore(after, arrays)
  const relative = named ? clause.slice(named.name.length + 1) : clause
  const filter = reading(() => parseFilter(relative.replaceAll('+', '%2B'), array.elements, { limits, nested: true }))
  return { array, filter }
}

function bracketed(
  { after, expression }: Extract<PathCondition, { expression: string }>,
  arrays: readonly ArrayStep[],
  limits: QueryLimits,
): Chosen {
  const array = lastBefore(after, arrays)
  const vocabulary = { shape: array.elements, nested: true }
  return { array, filter: reading(() => parseJsonPath(expression, vocabulary, new Budget(limits))) }
}

function lastBefore(after: number, arrays: readonly ArrayStep[]): ArrayStep {
  const array = arrays.findLast(({ at }) => at <= after)
  if (array) return array
  throw new Fault('patchNotApplicable', [
    { at: 'path', problem: 'has a condition, but there is no array to choose from' },
  ])
}

/** Conditions are part of a pointer here: one that cannot be read makes the patch inapplicable. */
function reading(read: () => Filter): Filter {
  try {
    return read()
  } catch (error) {
    if (error instanceof Fault) throw new Fault('patchNotApplicable', error.details)
    throw error
  }
}
