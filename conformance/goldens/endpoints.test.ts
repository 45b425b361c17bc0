import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { expectGolden } from './expect-golden.ts'

interface Specification {
  readonly servers: readonly { readonly url: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>
}

const folder = new URL('../../spec/', import.meta.url)
const methods = ['get', 'post', 'put', 'patch', 'delete']

function endpointsOf(file: string): string[] {
  const { servers, paths } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Specification
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.keys(item)
      .filter((name) => methods.includes(name))
      .map((method) => `${servers[0]!.url}${path} ${method.toUpperCase()}`),
  )
}

test('an endpoint neither appears nor disappears unnoticed', () => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
  expectGolden('endpoints.golden.txt', files.flatMap(endpointsOf).sort())
})
