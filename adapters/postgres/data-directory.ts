import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Holder,
  isElsewhere,
  isFromBefore,
  isTouched,
  readHolder,
  runs,
  thisProcess,
  touch,
} from './lock-holder.ts'

export interface HeldDirectory {
  /** Where the database files are. */
  readonly database: string
  release(): void
}

/** Locks that this process holds; its own process number in a lock file proves nothing otherwise. */
const held = new Set<string>()

/** Nobody but the owner may look at customers; the database inside would let everybody. */
const ownerOnly = 0o700

/** How often a lock is touched, so that another container or machine sees that its holder lives. */
const touchMs = 10_000

/**
 * Takes a data directory for this process, creating it when needed. A lock that a dead process left behind is taken over; one from
 * another container or machine, where nobody can look for its process, only when it has not been touched for minutes.
 * @throws Error saying which process uses the directory or why it is of no use, and what to do
 */
export function holdDirectory(directory: string): HeldDirectory {
  const lock = join(directory, 'lock')
  const database = join(directory, 'database')
  const text = `${JSON.stringify(thisProcess())}\n`
  let taken: boolean
  try {
    mkdirSync(database, { recursive: true, mode: ownerOnly })
    taken = tryLock(lock, text)
  } catch (error) {
    throw unusable(directory, error)
  }
  if (!taken) {
    takeOver(lock, directory)
    if (!tryLock(lock, text)) throw inUse(directory, lock, readHolder(lock))
  }
  held.add(lock)
  const touching = setInterval(() => touch(lock, text), touchMs).unref()
  return {
    database,
    release() {
      clearInterval(touching)
      held.delete(lock)
      rmSync(lock, { force: true })
    },
  }
}

function tryLock(lock: string, text: string): boolean {
  const draft = `${lock}.${process.pid}.new`
  writeFileSync(draft, text)
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
  if (isAlive(lock, lock, seen)) throw inUse(directory, lock, seen)
  const aside = `${lock}.${process.pid}`
  renameSync(lock, aside)
  const moved = readHolder(aside)
  if (isAlive(lock, aside, moved)) {
    linkSync(aside, lock)
    rmSync(aside)
    throw inUse(directory, lock, moved)
  }
  rmSync(aside)
}

/** Whether the holder of a lock, which may have been moved to `file`, has to be believed to live. */
function isAlive(lock: string, file: string, holder: Holder | undefined): boolean {
  if (!holder || !Number.isInteger(holder.pid)) return false
  if (isElsewhere(holder)) return isTouched(file)
  if (isFromBefore(holder)) return false
  return holder.pid === process.pid ? held.has(lock) : runs(holder)
}

function unusable(directory: string, error: unknown): Error {
  const why = error instanceof Error ? error.message : String(error)
  return new Error(
    `The data directory ${directory} cannot be used (${why}). Set TANDEM_DATA_DIR to a directory that this user may write.`,
    { cause: error },
  )
}

function inUse(directory: string, lock: string, holder: Holder | undefined): Error {
  const away = holder && isElsewhere(holder)
  const who = holder
    ? `process ${holder.pid}${away ? ` of ${holder.host}, another container or machine` : ''}`
    : 'another process'
  const doubt = away
    ? ` If nothing runs there any more, start again when ${lock} has not been touched for two minutes, or remove that file.`
    : ''
  return new Error(
    `The data directory ${directory} is in use by ${who}. Stop it, choose another directory, or set DATABASE_URL to share a PostgreSQL database between processes.${doubt}`,
  )
}
