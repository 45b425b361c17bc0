import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

/** What `npm start` runs. */
const words = ['--import', './compile-cache.js', 'main.ts']
const root = new URL('../', import.meta.url)

export interface TandemProcess {
  readonly url: string
  readonly stop: () => Promise<void>
}

/** Starts Tandem as a user does, on a free port, and waits until it says where it listens. */
export async function startTandem(settings: Readonly<Record<string, string>>): Promise<TandemProcess> {
  const child = spawn(process.execPath, words, {
    cwd: root,
    env: {
      ...ownEnvironment(),
      TANDEM_PORT: '0',
      TANDEM_LOG_LEVEL: 'error',
      TANDEM_WEBHOOK_ALLOW_PRIVATE: 'true',
      TANDEM_WEBHOOK_BACKOFF_FIRST: '1',
      ...settings,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  return { url: await whereItListens(child), stop: () => stopped(child) }
}

/** The environment of the test without what would configure the server. */
function ownEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter(([name]) => !name.startsWith('TANDEM_') && name !== 'DATABASE_URL'))
}

async function whereItListens(child: ChildProcess): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const url = /listening on (http\S+)/.exec(line)?.[1]
    if (url !== undefined) return url
  }
  throw new Error(`Tandem ended before it listened (${child.exitCode ?? child.signalCode})`)
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}
