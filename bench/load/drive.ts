import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { LoadOrder, LoadResult } from './generator.ts'

const generator = fileURLToPath(new URL('./main.ts', import.meta.url))
const run = promisify(execFile)

/**
 * Drives a server from a process of its own.
 * @throws Error when the server refuses a request: what is refused is not measured
 */
export async function drive(order: LoadOrder): Promise<LoadResult> {
  const { stdout } = await run(process.execPath, [generator, JSON.stringify(order)])
  const result = JSON.parse(stdout) as LoadResult
  if (result.refused > 0)
    throw new Error(`${order.url}: ${result.refused} answers were not 2xx; first ${result.firstRefusal}`)
  return result
}
