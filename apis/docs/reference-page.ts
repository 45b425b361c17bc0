import { html } from 'hono/html'
import { type Api, apiKey } from '../rest/define-api.ts'
import { viewerAsset } from './assets.ts'

/**
 * The reference page of one API. The viewer starts by itself on the element with this id; it must not fetch fonts,
 * report usage or offer services of its maker.
 */
export function referencePage(api: Api) {
  const configuration = {
    url: `../openapi/${apiKey(api)}.json`,
    withDefaultFonts: false,
    telemetry: false,
    hideClientButton: true,
    showDeveloperTools: 'never',
    documentDownloadType: 'direct',
    agent: { disabled: true },
    mcp: { disabled: true },
    defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  }
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${api.id} ${api.title} ${api.generation}</title>
<link rel="icon" href="data:,">
</head>
<body>
<noscript>This page needs JavaScript; the document itself is at ${configuration.url}.</noscript>
<script id="api-reference" type="application/json" data-url="${configuration.url}" data-configuration="${JSON.stringify(configuration)}"></script>
<script src="${viewerAsset().path}"></script>
</body>
</html>`
}
