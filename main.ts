import { compactHeap } from './adapters/system/compact-heap.ts'
import { ConfigError, readConfig } from './config.ts'
import { startTandem, type Tandem } from './wiring.ts'

try {
  const demo = process.argv.includes('--demo')
  // Hundreds of request lines would bury the progress bar of the demo data.
  const config = readConfig(demo ? { TANDEM_LOG_LEVEL: 'warn', ...(await demoNetwork()), ...process.env } : process.env)
  const tandem = await startTandem(config)
  stopOnSignals(tandem)
  compactHeap()
  const data = config.databaseUrl ? withoutPassword(config.databaseUrl) : `${config.dataDir} (embedded)`
  console.log(`Tandem listening on ${tandem.url} after ${Math.round(performance.now())} ms
  APIs           ${tandem.url}/tmf-api/…  (each with its address on the documentation page)
  documentation  ${tandem.url}/docs
  data           ${data}`)
  if (demo) await fillWithDemo(tandem)
} catch (error) {
  console.error(
    error instanceof ConfigError ? error.message : error instanceof Error ? `Cannot start: ${error.message}` : error,
  )
  process.exit(1)
}

function withoutPassword(url: string): string {
  const shown = new URL(url)
  shown.password = ''
  shown.searchParams.delete('password')
  return shown.href
}

/** The first signal stops gracefully, the second at once. */
function stopOnSignals(tandem: Tandem): void {
  let stopping = false
  const stop = async (signal: string) => {
    if (stopping) process.exit(1)
    stopping = true
    tandem.log.info({ signal }, 'stopping')
    await tandem.stop()
    tandem.log.info('stopped')
    process.exit(0)
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
}

/** A network in which some things go wrong, unless there is another one. */
async function demoNetwork(): Promise<Readonly<Record<string, string>>> {
  if (process.env['TANDEM_PROVISIONING_URL'] !== undefined) return {}
  const { demoSettings, openDemoNetwork } = await import('./demo/network.ts')
  return demoSettings(await openDemoNetwork())
}

async function fillWithDemo({ url }: Tandem): Promise<void> {
  const { loadDemo } = await import('./demo/load.ts')
  const { progress } = await import('./demo/progress.ts')
  const { summary } = await import('./demo/summary.ts')
  const bar = progress(process.stderr)
  const result = await loadDemo({ baseUrl: url, onProgress: bar.update })
  bar.stop()
  console.log(summary(url, result))
}
