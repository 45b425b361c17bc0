import fc from 'fast-check'
import { query as oracle } from 'jsonpath-rfc9535'
import { describe, expect, it } from 'vitest'
import { Fault } from '../../../domain/core/fault.ts'
import type { Doc } from '../../../domain/core/json.ts'
import { matcher } from '../../../domain/core/query.ts'
import { regex } from '../../../domain/core/regex.ts'
import { shapeOf } from '../../../domain/core/shape.ts'
import { parseFilter } from '../filter-grammar.ts'
import { ticket } from '../fixture-ticket.ts'

const shape = shapeOf(ticket.schema)
const hrefBase = 'https://host/ticket'
const filter = (expression: string) => parseFilter(`filter=${encodeURIComponent(expression)}`, shape, { hrefBase })
const keeps = (expression: string, doc: Doc) => matcher(filter(expression), regex)(doc)

function faultOf(expression: string): Fault {
  try {
    filter(expression)
  } catch (error) {
    if (error instanceof Fault) return error
    throw error
  }
  throw new Error(`${expression} is accepted`)
}

const doc: Doc = {
  '@type': 'Ticket',
  id: '7',
  name: 'Repair',
  status: 'open',
  priority: 5,
  urgent: true,
  tag: ['red', 'blue'],
  dueDate: '2020-05-01T10:00:00.000Z',
  note: [
    { author: 'Ann', text: 'short', rating: 1 },
    { author: 'Bob', text: 'longer', rating: 9 },
  ],
  relatedParty: [{ role: 'owner', partyOrPartyRole: { id: '42' } }],
  attributes: { size: 3 },
}

describe('JSONPath filters', () => {
  it.each([
    ["$[?(@.status=='open')]", true],
    ["$[?@.status=='open']", true],
    ['[?@.status=="open"]', true],
    ["$[ ?  @.status == 'open' ]", true],
    ["note[?@.author=='Ann' && @.rating==1]", true],
    ["$.note[?@.author=='Ann' && @.rating==9]", false],
    ["$['note'][?@.author=='Bob']", true],
    ["$[?@.note[?@.author=='Ann' && @.rating==1]]", true],
    ["$[?@.note[?@.author=='Ann'].rating]", true],
    ["$[?@.note[?@.author=='Ann'].date]", false],
    ["$[?@.note.author=='Bob']", true],
    ["$[?@.note[*].author=='Bob']", true],
    ["$[?@.relatedParty[?@.partyOrPartyRole.id=='42']]", true],
    ["$[?@.status=='open' && @.priority==5 && @.urgent==false]", false],
    ["$[?@.status=='done' || @.priority==5 && @.urgent==true]", true],
    ["$[?(@.status=='open' || @.priority==5) && @.urgent==false]", false],
    ["$[?!(@.status=='open')]", false],
    ['$[?!@.severity]', true],
    ["$[?@.severity!='low']", true],
    ["$[?'open'==@.status]", true],
    ['$[?4<@.priority]', true],
    ['$[?@.priority>=5 && @.priority<=5.0]', true],
    ["$[?@.priority=='5']", false],
    ['$[?@.urgent==true]', true],
    ['$[?@.severity==null]', false],
    ["$[?@.dueDate>'2020-05-01T11:00:00+02:00']", true],
    ["$[?@.dueDate=='2020-05-01']", true],
    ["$[?match(@.name,'Rep.*')]", true],
    ["$[?match(@.name,'Rep')]", false],
    ["$[?search(@.name,'pa')]", true],
    ['$[?length(@.name)==6]', true],
    ['$[?length(@.tag)>2]', false],
    ['$[?count(@.note[*])==2]', true],
    ["$[?value(@.status)=='open']", true],
    ["tag[?@=='blue']", true],
    ["tag[?@=='green' || search(@,'^r')]", true],
    ["$[?@['@type']=='Ticket']", true],
    ["$[?@.@type=='Ticket']", true],
    ['$[?@.attributes.size==3]', true],
    ["$[?@.href=='https://host/ticket/7']", true],
    ["$[?@.name=='Rep\\u0061ir']", true],
    ["$[?@.name=='it\\'s']", false],
  ])('%s is %s', (expression, expected) => {
    expect(keeps(expression, doc)).toBe(expected)
  })

  it('several expressions are alternatives, and hold together with plain conditions', () => {
    const one = encodeURIComponent("$[?@.status=='done']")
    const other = encodeURIComponent('$[?@.priority==5]')
    expect(matcher(parseFilter(`filter=${one}&filter=${other}&urgent=true`, shape), regex)(doc)).toBe(true)
    expect(matcher(parseFilter(`filter=${one}&filter=${other}&urgent=false`, shape), regex)(doc)).toBe(false)
  })

  it.each([
    ['', 'empty'],
    ['$', 'no condition'],
    ['$.status', 'no condition'],
    ["$[?@.status=='open'", 'not closed'],
    ["$[?@.status=='open']]", 'text behind the end'],
    ["$[?@.status=='open'].name", 'a path behind the condition'],
    ['$[?@.status=open]', 'an unquoted text'],
    ['$[?@.status]==1', 'outside'],
    ["$..[?@.status=='open']", 'descendants'],
    ["$[?@..status=='open']", 'descendants'],
    ["$[?@.note[0].author=='Ann']", 'an index'],
    ["$[?$.status=='open']", 'the root'],
    ['$[?@.status==@.name]', 'two attributes'],
    ["$[?'a'=='a']", 'two literals'],
    ["$[?@.colour=='red']", 'an unknown name'],
    ["note[?@.colour=='red']", 'an unknown name in an array'],
    ["colour[?@.x=='red']", 'an unknown array'],
    ["$[?@.note=='x']", 'an object compared'],
    ['$[?foo(@.name)]', 'an unknown function'],
    ['$[?length(@.name)]', 'a size as a condition'],
    ['$[?match(@.name)]', 'a function without its pattern'],
    ["$[?match(@.name,'(')]", 'a bad pattern'],
    ["$[?@.dueDate>'soon']", 'no date'],
    ["tag[?@!='red']", 'a negation on plain values'],
    ["$[?!@.status=='open']", 'a negation without parentheses'],
    ["$[?@.name=='\\x']", 'a bad escape'],
  ])('%s is refused: %s', (expression) => {
    expect(faultOf(expression).code).toBe('invalidQuery')
  })

  it('text that cannot be stored is refused', () => {
    expect(faultOf("$[?@.name=='\\ud800']").code).toBe('unsafeText')
    expect(faultOf("$[?@.name=='\\u0000']").code).toBe('unsafeText')
  })

  it('nesting, length and conditions are capped', () => {
    const nested = (n: number) => `$[?${'('.repeat(n)}@.urgent==true${')'.repeat(n)}]`
    expect(keeps(nested(7), doc)).toBe(true)
    expect(faultOf(nested(8)).code).toBe('queryTooLarge')
    expect(faultOf(`$[?${'f('.repeat(500)}`).code).toBe('queryTooLarge')
    expect(faultOf(`$[?@.name=='${'x'.repeat(2048)}']`).code).toBe('queryTooLarge')
    expect(faultOf(`$[?${Array(33).fill('@.urgent==true').join('&&')}]`).code).toBe('queryTooLarge')
  })
})

/** Only what the oracle reads right: it takes `a && b && c` for `a && (b || c)`, so chains are parenthesised. */
const leaf = fc.oneof(
  fc
    .tuple(fc.constantFrom('==', '!=', '<', '<=', '>', '>='), fc.constantFrom(-1, 0, 1, 2.5))
    .map(([op, n]) => `@.cost${op}${n}`),
  fc.tuple(fc.constantFrom('==', '!='), fc.constantFrom("'a'", "'b'", "''")).map(([op, t]) => `@.name${op}${t}`),
  fc.constantFrom(
    '@.urgent==true',
    '@.urgent',
    '!@.name',
    "search(@.name,'a')",
    "match(@.name,'[ab]')",
    'length(@.name)>0',
  ),
)
const expression = fc.letrec((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', maxDepth: 3 },
    leaf,
    fc.tuple(tie('tree'), fc.constantFrom('&&', '||'), tie('tree')).map(([a, op, b]) => `(${a}) ${op} (${b})`),
    tie('tree').map((inner) => `!(${inner})`),
  ),
})).tree as fc.Arbitrary<string>

it('agrees with another implementation of RFC 9535 where both apply', () => {
  const element = fc.record(
    { name: fc.constantFrom('a', 'b', 'ab', ''), cost: fc.constantFrom(-1, 0, 1, 2.5), urgent: fc.boolean() },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(expression, fc.array(element, { maxLength: 5 }), (inner, docs) => {
      const kept = docs.filter((each) => keeps(`$[?${inner}]`, each))
      expect(kept).toEqual(oracle(docs, `$[?${inner}]`))
    }),
    { numRuns: 300 },
  )
})
