import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, resolve, sep } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileStore } from '../../domain/common/jobs/file-store.ts'
import { Fault } from '../../domain/core/fault.ts'

/** Files below one directory; no path leads out of it. */
export function localFiles(directory: string): FileStore {
  const root = resolve(directory)
  const located = (path: string): string => {
    const file = resolve(root, path)
    if (file.startsWith(root + sep)) return file
    throw new Fault('notFound', [{ at: 'path', problem: `${path} is not in the file store` }])
  }
  const existing = async (path: string): Promise<string> => {
    const file = located(path)
    await access(file).catch(() => {
      throw new Fault('notFound', [{ at: 'path', problem: `${path} does not exist` }])
    })
    return file
  }
  return {
    async digest(path) {
      const hash = createHash('sha256')
      await pipeline(createReadStream(await existing(path)), hash)
      return hash.digest('hex')
    },
    async *read(path) {
      const file = await existing(path)
      yield* createReadStream(file, 'utf8') as AsyncIterable<string>
    },
    async write(path, pieces) {
      const file = located(path)
      const unfinished = `${file}.${randomUUID()}.part`
      await mkdir(dirname(file), { recursive: true })
      try {
        // Opened first: a stream that fails at once would make its file only after it was removed.
        const handle = await open(unfinished, 'w')
        await pipeline(pieces, handle.createWriteStream({ encoding: 'utf8', flush: true }))
        await rename(unfinished, file)
      } finally {
        await rm(unfinished, { force: true })
      }
    },
    remove: (path) => rm(located(path), { force: true }),
  }
}
