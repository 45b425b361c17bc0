import { type Api, apiKey } from '../rest/define-api.ts'

/**
 * Names routes for logs and metrics: `tmf632.v5 individual/{id}`. Only what is declared has a name of its own, so the
 * number of labels does not grow with what callers ask for.
 */
export function routeLabels(apis: readonly Api[]): (path: string) => string {
  const bases = apis.flatMap((api) => api.basePaths.map((base) => ({ base: `${base}/`, api })))
  const labels = new Map<string, string>()
  for (const { base, api } of bases) {
    for (const name of [...api.faces.map((face) => face.collection), 'hub', 'stateModel']) {
      labels.set(base + name, `${apiKey(api)} ${name}`)
    }
  }
  return (path) => {
    const exact = labels.get(path)
    if (exact) return exact
    const parent = labels.get(path.slice(0, path.lastIndexOf('/')))
    return parent ? `${parent}/{id}` : 'other'
  }
}
