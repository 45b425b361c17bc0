import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Who holds a data directory. `started` tells a process from a later one that got the same number. */
interface Holder {
  readonly pid: number
  readonly started?: string
}

export interface HeldDirectory {
  /** Where the database files are. */
  readonly database: string
  release(): void
}

/** Locks that this process holds; its own process number in a lock file proves nothing otherwise. */
const held = new Set<string>()

/** Nobody but the owner may look at customers; the database inside would let everybody. */
const ownerOnly = 0o700

/**
 * Takes a data directory for this process, creating it when needed. A lock that a dead process left behind is taken over.
 * @throws Error saying which process uses the directory or why it is of no use, and what to do
 */
export function holdDirectory(directory: string): HeldDirectory {
  const lock = join(directory, 'lock')
  const database = join(directory, 'database')
  let taken: boolean
  try {
    mkdirSync(database, { recursive: true, mode: ownerOnly })
    taken = tryLock(lock)
  } catch (error) {
    throw unusable(directory, error)
  }
  if (!taken) {
    takeOver(lock, directory)
    if (!tryLock(lock)) throw inUse(directory, readHolder(lock))
  }
  held.add(lock)
  return {
    database,
    release() {
      held.delete(lock)
      rmSync(lock, { force: true })
    },
  }
}

function tryLock(lock: string): boolean {
  const me: Holder = { pid: process.pid, ...startOf(process.pid) }
  const draft = `${lock}.${process.pid}.new`
  writeFileSync(draft, `${JSON.stringify(me)}\n`)
  try {
    // Linking makes the lock appear with its content, and only if there is none; nobody ever reads half a lock.
    linkSync(draft, lock)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  } finally {
    rmSync(draft)
  }
}

/** Moves a dead process's lock out of the way. Of two processes that try, one moves it; the other puts back what it got. */
function takeOver(lock: string, directory: string): void {
  const seen = readHolder(lock)
  if (isAlive(lock, seen)) throw inUse(directory, seen)
  const aside = `${lock}.${process.pid}`
  renameSync(lock, aside)
  const moved = readHolder(aside)
  if (isAlive(lock, moved)) {
    linkSync(aside, lock)
    rmSync(aside)
    throw inUse(directory, moved)
  }
  rmSync(aside)
}

function readHolder(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder
  } catch {
    return undefined
  }
}

function isAlive(lock: string, holder: Holder | undefined): boolean {
  if (!holder || !Number.isInteger(holder.pid)) return false
  if (holder.pid === process.pid) return held.has(lock)
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false
  }
  const { started } = startOf(holder.pid)
  return started === undefined || holder.started === undefined || started === holder.started
}

/** When a process started, where the system tells it in /proc; process numbers are used again, above all in containers. */
function startOf(pid: number): { started?: string } {
  try {
    const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!
    const started = afterName.split(' ')[19]
    return started === undefined ? {} : { started }
  } catch {
    return {}
  }
}

function unusable(directory: string, error: unknown): Error {
  const why = error instanceof Error ? error.message : String(error)
  return new Error(
    `The data directory ${directory} cannot be used (${why}). Set TANDEM_DATA_DIR to a directory that this user may write.`,
    { cause: error },
  )
}

function inUse(directory: string, holder: Holder | undefined): Error {
  const who = holder ? `process ${holder.pid}` : 'another process'
  return new Error(
    `The data directory ${directory} is in use by ${who}. Stop it, choose another directory, or set DATABASE_URL to share a PostgreSQL database between processes.`,
  )
}
