import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { localFiles } from './local-files.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function* pieces(...texts: string[]) {
  yield* texts
}

async function textOf(path: string): Promise<string> {
  let text = ''
  for await (const piece of localFiles(folder).read(path)) text += piece
  return text
}

test('what is written is read back, characters outside of ASCII too', async () => {
  const text = 'Größe 📶 '.repeat(20_000)
  await localFiles(folder).write('a/b.txt', pieces(text, 'end'))
  expect(await textOf('a/b.txt')).toBe(`${text}end`)
})

test('a file that was not finished is not there, and one that was there before stays', async () => {
  async function* failing() {
    yield 'half'
    throw new Error('interrupted')
  }
  await localFiles(folder).write('c.txt', pieces('whole'))
  await expect(localFiles(folder).write('c.txt', failing())).rejects.toThrow('interrupted')
  expect(await readFile(join(folder, 'c.txt'), 'utf8')).toBe('whole')
  expect((await readdir(folder)).filter((name) => name.includes('part'))).toEqual([])
})

test.each(['../outside.txt', '/etc/passwd', 'a/../../x', '.', ''])('%j leads nowhere', async (path) => {
  await expect(textOf(path)).rejects.toThrow('notFound')
  await expect(localFiles(folder).write(path, pieces('x'))).rejects.toThrow('notFound')
})

test('a file that does not exist is not found', async () => {
  await expect(textOf('nothing.txt')).rejects.toThrow('nothing.txt does not exist')
})
