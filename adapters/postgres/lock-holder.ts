import { readFileSync, readlinkSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'

/**
 * Who holds a data directory. `started` tells a process from a later one that got the same number; the rest tells where
 * that number means something: numbers of another container or machine say nothing here.
 */
export interface Holder {
  readonly pid: number
  readonly started?: string
  readonly host?: string
  /** Changes when the machine starts again. */
  readonly boot?: string
  /** Which processes see each other's numbers: containers have their own. */
  readonly processes?: string
}

/** How long a lock from elsewhere is believed without being touched: longer than any one statement of its holder. */
const believedMs = 120_000

export function thisProcess(): Holder {
  return { pid: process.pid, ...startOf(process.pid), ...here() }
}

export function readHolder(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

/** Whether the lock comes from where this process cannot look for its holder. */
export function isElsewhere(holder: Holder): boolean {
  const { host, boot, processes } = here()
  if (holder.host === undefined) return false
  return holder.host !== host || holder.processes !== processes || (holder.boot === undefined) !== (boot === undefined)
}

/** Whether the holder, which is from here, was left behind by a machine that has started again since. */
export function isFromBefore(holder: Holder): boolean {
  return holder.boot !== undefined && holder.boot !== here().boot
}

/**
 * Whether a lock was touched lately, by the clock of its file system: machines may disagree about the time.
 */
export function isTouched(lock: string): boolean {
  const probe = `${lock}.${process.pid}.now`
  writeFileSync(probe, '')
  try {
    return statSync(probe).mtimeMs - statSync(lock).mtimeMs < believedMs
  } finally {
    rmSync(probe)
  }
}

/** Touches a lock as long as it is that of this text. */
export function touch(lock: string, text: string): void {
  try {
    if (readFileSync(lock, 'utf8') === text) writeFileSync(lock, text, { flag: 'r+' })
  } catch {
    // Whoever is in doubt about a lock that cannot be touched waits, and then takes it.
  }
}

/** Whether a process of this machine and container runs. A process that is there but not ours counts too. */
export function runs({ pid, started: before }: Holder): boolean {
  try {
    process.kill(pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  const { started } = startOf(pid)
  return started === undefined || before === undefined || started === before
}

function here(): Omit<Holder, 'pid' | 'started'> {
  return {
    host: hostname(),
    ...known('boot', () => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    ...known('processes', () => readlinkSync('/proc/self/ns/pid')),
  }
}

/** When a process started, where the system tells it in /proc; process numbers are used again, above all in containers. */
function startOf(pid: number): { started?: string } {
  return known('started', () => readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')[19])
}

function known<K extends string>(name: K, read: () => string | undefined): { [name in K]?: string } {
  try {
    const value = read()
    return value === undefined ? {} : ({ [name]: value } as { [name in K]?: string })
  } catch {
    return {}
  }
}
