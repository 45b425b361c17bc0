import type { Api } from '../../apis/rest/define-api.ts'
import { type StateModel, stateModels } from '../../apis/rest/state-model.ts'

/**
 * The state models of all resources as Mermaid diagrams in Markdown, drawn from the tables by which every step is judged;
 * in the words of the newest generation that has the resource.
 */
export function stateDiagrams(apis: readonly Api[]): string {
  const newest = apis.filter(({ generation }) => generation !== 'v4')
  const sections = newest.flatMap((api) =>
    stateModels(api).map((model) => `## ${api.id} ${model.resource}\n\n${diagram(model)}\n`),
  )
  const head =
    '# States\n\nMade by `npm run spec` from the tables by which the server judges every step; `GET {base path}/stateModel`\nanswers the same, in each generation.\n'
  return [head, ...sections].join('\n')
}

/** A state diagram; states are numbered, because Mermaid allows no blanks and dots in names. */
function diagram({ attribute, initialState, state }: StateModel): string {
  const number = new Map(state.map(({ name }, i) => [name, `s${i}`]))
  const names = state.map(({ name }) => `  state "${name}" as ${number.get(name)}`)
  const steps = state.flatMap(({ name, next }) => next.map((to) => `  ${number.get(name)} --> ${number.get(to)}`))
  const ends = state.filter(({ next }) => next.length === 0).map(({ name }) => `  ${number.get(name)} --> [*]`)
  const lines = ['stateDiagram-v2', ...names, `  [*] --> ${number.get(initialState)}`, ...steps, ...ends]
  return `\`${attribute}\`\n\n\`\`\`mermaid\n${lines.join('\n')}\n\`\`\``
}
