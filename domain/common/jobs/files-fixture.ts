import { derivedId } from '../../core/derived-id.ts'
import { Fault } from '../../core/fault.ts'
import type { FileStore } from './file-store.ts'

/** Files in a map; every read comes in small pieces, so that texts are cut anywhere. */
export function filesIn(contents: Map<string, string>): FileStore & { breakAfter?: number } {
  const store = {
    breakAfter: undefined as number | undefined,
    digest: async (path: string) => derivedId([contents.get(path)]),
    async *read(path: string) {
      const text = contents.get(path)
      if (text === undefined) throw new Fault('notFound', [{ at: 'path', problem: `${path} does not exist` }])
      for (let at = 0; at < text.length; at += 97) {
        if (store.breakAfter !== undefined && at > store.breakAfter) throw new Error('the disk is gone')
        yield text.slice(at, at + 97)
      }
    },
    async write(path: string, pieces: AsyncIterable<string | Uint8Array>) {
      const all: Buffer[] = []
      for await (const piece of pieces) all.push(Buffer.from(piece))
      contents.set(path, Buffer.concat(all).toString('utf8'))
    },
    async remove(path: string) {
      contents.delete(path)
    },
  }
  return store as FileStore & { breakAfter?: number }
}
