import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const flags = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
]

/**
 * Where a browser is installed. Without one what needs it is left out, and one line says so; with
 * `TANDEM_REQUIRE_BROWSER=1` that is an error.
 */
export function findBrowser(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file))
  if (found) return found
  if (process.env['TANDEM_REQUIRE_BROWSER'] === '1') throw new Error(`A browser is required: ${names.join(', ')}`)
  process.stderr.write(`not tested: the documentation page in a browser (none of ${names.join(', ')} is installed)\n`)
  return undefined
}

/** Starts the browser without windows and without calls of its own. */
export function launchBrowser(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags })
}
