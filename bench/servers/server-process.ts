import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export interface ServerProcess {
  readonly name: string
  /** `http://127.0.0.1:port` */
  readonly url: string
  /** Milliseconds from starting the process until it said that it listens. */
  readonly startMs: number
  readonly pid: number
  /** Resident memory in MiB. */
  memory(): number
  stop(): Promise<void>
}

export interface ServerCommand {
  readonly name: string
  readonly script: string
  readonly env: Readonly<Record<string, string>>
}

const root = fileURLToPath(new URL('../..', import.meta.url))
const patience = 60_000

/**
 * Starts a server as a process of its own and waits until it says where it listens.
 * @throws Error with what the process wrote when it ends or stays silent instead
 */
export async function startServer({ name, script, env }: ServerCommand): Promise<ServerProcess> {
  const start = performance.now()
  const child = spawn(process.execPath, ['--import', './compile-cache.js', script], {
    cwd: root,
    env: { ...inherited(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const url = await listeningUrl(name, child)
  const startMs = performance.now() - start
  return { name, url, startMs, pid: child.pid!, memory: () => residentMemory(child.pid!), stop: () => stop(child) }
}

/** Settings of Tandem in the caller's shell must not reach the measured servers. */
function inherited(): NodeJS.ProcessEnv {
  const ours = (name: string) => name.startsWith('TANDEM_') || name === 'DATABASE_URL'
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours(name)))
}

function listeningUrl(name: string, child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    const fail = (why: string) => {
      child.kill('SIGKILL')
      reject(new Error(`${name} ${why}; it wrote:\n${said}`))
    }
    const timer = setTimeout(() => fail(`did not listen within ${patience / 1000} s`), patience)
    child.once('exit', (code) => fail(`ended with status ${code}`))
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said = `${said}${text}`.slice(-10_000)
        const url = /listening on (http:\/\/\S+)/.exec(said)?.[1]
        if (!url) return
        clearTimeout(timer)
        child.removeAllListeners('exit')
        resolve(url)
      })
    }
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000)
  await ended
  clearTimeout(timer)
}

function residentMemory(pid: number): number {
  try {
    const kilobytes = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return Number(kilobytes) / 1024
  } catch {
    return Number.NaN
  }
}
