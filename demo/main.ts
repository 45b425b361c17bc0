import { parseArgs } from 'node:util'
import { defaultSeed, loadDemo } from './load.ts'
import { progress } from './progress.ts'
import { summary } from './summary.ts'

const { values } = parseArgs({
  options: {
    'base-url': { type: 'string', default: 'http://127.0.0.1:8080' },
    seed: { type: 'string', default: String(defaultSeed) },
  },
})

const shown = progress(process.stderr)
try {
  const result = await loadDemo({ baseUrl: values['base-url'], seed: Number(values.seed), onProgress: shown.update })
  shown.stop()
  process.stdout.write(summary(values['base-url'], result))
} catch (error) {
  shown.stop()
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`)
  process.exitCode = 1
}
