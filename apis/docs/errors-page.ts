import { html } from 'hono/html'
import { faults } from '../../domain/core/fault.ts'
import { page } from './layout.ts'

/** The published list of error codes; each row can be linked to by its code. */
export function errorsPage() {
  return page(
    'Tandem: error codes',
    html`<p class="soft"><a href="../docs">All APIs</a></p>
<h1>Error codes</h1>
<p>Every refusal has the same body. Decide by its <code>code</code>: codes stay, texts may be improved. The
<code>message</code> names each attribute or parameter that is wrong.</p>
<table>
<tr><th>Code</th><th>Status</th><th>What is wrong</th><th>What to do</th></tr>
${Object.entries(faults).map(
  ([code, { status, reason, advice }]) => html`<tr id="${code}">
<td><a href="#${code}"><code>${code}</code></a></td><td>${status}</td><td>${reason}</td><td>${advice}</td>
</tr>`,
)}
</table>`,
  )
}
