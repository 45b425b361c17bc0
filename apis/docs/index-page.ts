import { html } from 'hono/html'
import { type Api, apiKey } from '../rest/define-api.ts'
import { page } from './layout.ts'

/** The list of all APIs, each with its generations. */
export function indexPage(apis: readonly Api[]) {
  const groups = [...Map.groupBy(apis, (api) => api.id)].sort(([a], [b]) => (a < b ? -1 : 1))
  return page(
    'Tandem: APIs',
    html`<h1>Tandem</h1>
<p class="soft">Every API in every generation that this server speaks. The pages work without internet access and send
their requests to this server. <a href="docs/errors">What the error codes mean</a>.</p>
${groups.map(([id, generations]) => group(id, generations))}`,
  )
}

function group(id: string, generations: readonly Api[]) {
  const newest = generations.toSorted((a, b) => (a.generation < b.generation ? 1 : -1))
  return html`<h2 id="${id}">${id} ${newest[0]!.title}</h2>
<p>${newest[0]!.description}</p>
<table>
<tr><th>Generation</th><th>Address</th><th>Resources</th><th>OpenAPI document</th></tr>
${newest.map(
  (api) => html`<tr>
<td><a href="docs/${apiKey(api)}">${api.generation} reference</a></td>
<td>${api.basePaths.map((path) => html`<code>${path}</code><br>`)}</td>
<td>${api.faces.map((face) => html`<code>${face.collection}</code><br>`)}</td>
<td><a href="openapi/${apiKey(api)}.json">${api.version}</a></td>
</tr>`,
)}
</table>`
}
