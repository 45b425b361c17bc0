import { html, raw } from 'hono/html'

type Html = ReturnType<typeof html>

const style = `
:root { color-scheme: light dark; --line: light-dark(#d8dde3, #3a4048); --soft: light-dark(#5b6570, #9aa4af) }
body { font: 16px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 2rem 1.5rem 4rem }
h1 { font-size: 1.8rem; margin: 0 0 .25rem } h2 { font-size: 1.15rem; margin: 2.25rem 0 .25rem }
p { margin: .25rem 0 1rem } .soft { color: var(--soft) } a { color: light-dark(#0b5cad, #79b8ff) }
table { border-collapse: collapse; width: 100%; margin: .5rem 0 1rem }
th, td { text-align: left; vertical-align: top; padding: .45rem .75rem .45rem 0; border-bottom: 1px solid var(--line) }
th { font-weight: 600; font-size: .85rem; color: var(--soft) }
code { font: .9em ui-monospace, monospace; overflow-wrap: anywhere }
td:first-child code { white-space: nowrap }
tr:target { background: light-dark(#fff5cc, #4a4320) }
`

/**
 * What a page may load: its own files, and nothing from anywhere else. Styles are inline because the reference viewer
 * makes its own.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** A page of plain HTML; links on it are relative, so that it works below any prefix. */
export function page(title: string, body: Html): Html {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${raw(style)}</style>
</head>
<body>
${body}
</body>
</html>`
}
