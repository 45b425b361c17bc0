import { describe, expect, test } from 'vitest'
import { gadgetApi } from '../../apis/openapi/fixture-api.ts'
import { drifts } from './drift.ts'
import { publishedFiles } from './published-files.ts'

describe('published files', () => {
  test('are a document and its types for each API and generation, and the states of all resources', async () => {
    const files = await publishedFiles([gadgetApi('v4'), gadgetApi('v5')])
    expect([...files.keys()]).toEqual([
      'tmf999.v4.json',
      'types/tmf999.v4.d.ts',
      'tmf999.v5.json',
      'types/tmf999.v5.d.ts',
      'states.md',
    ])
    expect(files.get('types/tmf999.v5.d.ts')).toContain('Gadget_FVO')
    expect(files.get('states.md')).toContain('# States')
  })
})

describe('the check for drift', () => {
  const wanted = new Map([['a.json', '{"x":1,"y":{"z":true}}']])

  test('is silent when nothing differs', () => {
    expect(drifts(wanted, new Map(wanted))).toEqual([])
  })

  test('names what was added, removed and changed in a stale document', () => {
    const published = new Map([['a.json', '{"x":2,"y":{"w":1}}']])
    expect(drifts(wanted, published)).toEqual([
      { file: 'a.json', state: 'stale', differences: ['~ /x: 2 → 1', '- /y/w', '+ /y/z'] },
    ])
  })

  test('notices another order, a missing file and one that nobody makes', () => {
    expect(drifts(wanted, new Map([['a.json', '{"y":{"z":true},"x":1}']]))).toMatchObject([
      { differences: ['~ : another order'] },
    ])
    expect(drifts(wanted, new Map([['b.json', '{}']]))).toMatchObject([
      { file: 'a.json', state: 'missing' },
      { file: 'b.json', state: 'superfluous' },
    ])
  })
})
