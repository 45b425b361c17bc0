import type { Doc } from '../client.ts'
import { starts, type Typed, words } from './product-facts.ts'
import type { ListFacet, Subject } from './subject.ts'

const period: Doc = { startDateTime: '2020-01-01T00:00:00.000Z', endDateTime: '2031-01-01T00:00:00.000Z' }
const marked: readonly (readonly (readonly [name: string, isUnique: boolean])[])[] = [
  [
    ['home', true],
    ['work', false],
  ],
  [
    ['home', false],
    ['work', true],
  ],
  [['holiday', false]],
]
const three = [['home', 'work'], ['work', 'home'], ['holiday']] as const

/** What a usage says; characteristics of v4 have no class. */
const said = (typed: Typed): ListFacet => ({
  attribute: 'usageCharacteristic',
  text: 'name',
  element: (text) => typed('StringCharacteristic', { name: text, value: 'x' }),
  distinct: true,
})

/** What a specification says that usage has to say. */
const specified = (typed: Typed): ListFacet => ({
  attribute: 'specCharacteristic',
  text: 'name',
  flag: 'isUnique',
  element: (text, flag) => typed('CharacteristicSpecification', { name: text, valueType: 'string', isUnique: flag }),
  distinct: true,
})

/**
 * A job that reads a file of usage, an extension that other servers need not have. Its file is on no server, so that it reads
 * nothing, and ends soon; what it says of how far it is moves meanwhile.
 */
function importJob(typed: Typed): Subject {
  const specification = typed('UsageSpecificationRef', { id: 'cf-no-such-specification', name: 'Voice call' })
  const job = (i: 0 | 1 | 2): Doc => ({ fileId: words[i], recordCount: i + 1 })
  return {
    resource: 'usageImportJob',
    kind: 'UsageImportJob',
    operations: ['create', 'delete'],
    moves: ['status', 'completionDate', 'checkedDate', 'processed', 'failed', 'errorLog'],
    mandatory: ['url', 'usageSpecification'],
    minimal: { url: 'file:///cf-no-such-file.csv', usageSpecification: specification },
    full: { contentType: 'text/csv', fileId: 'calls.csv', recordCount: 2, controlTotal: 135, usageType: 'voice' },
    group: 'source',
    samples: [job(0), job(1), job(2)],
    text: { path: 'fileId', values: words },
    number: { path: 'recordCount', values: [1, 2, 3] },
    nested: { attribute: 'usageSpecification', keep: 'id', drop: 'name', value: specification },
  }
}

/** Usage, its specifications and its files, as far as both generations say the same of them. */
export function usageSubjects(typed: Typed): readonly Subject[] {
  const [list, specification] = [said(typed), specified(typed)]
  const amount: Doc = { unit: 'EUR', value: 0.813 }
  const usage = (i: 0 | 1 | 2): Doc => ({
    description: words[i],
    usageDate: starts[i],
    usageCharacteristic: three[i].map((name) => list.element(name, false)),
  })
  const spec = (i: 0 | 1 | 2): Doc => ({
    description: words[i],
    validFor: { startDateTime: starts[i] },
    specCharacteristic: marked[i]!.map(([name, isUnique]) => specification.element(name, isUnique)),
  })
  return [
    {
      resource: 'usage',
      kind: 'Usage',
      mandatory: [],
      minimal: { usageType: 'voice' },
      full: {
        description: 'Call to Shanghai',
        usageDate: '2020-01-01T00:00:00.000Z',
        status: 'rated',
        usageCharacteristic: [list.element('home', false)],
        ratedProductUsage: [
          typed('RatedProductUsage', {
            isBilled: false,
            isTaxExempt: false,
            offerTariffType: 'peak',
            ratingAmountType: 'Total',
            ratingDate: '2020-01-01T00:00:01.000Z',
            taxRate: 19,
            usageRatingTag: 'usage',
            taxExcludedRatingAmount: amount,
            taxIncludedRatingAmount: { unit: 'EUR', value: 0.96747 },
          }),
        ],
      },
      group: 'usageType',
      samples: [usage(0), usage(1), usage(2)],
      text: { path: 'description', values: words },
      date: { path: 'usageDate', values: starts },
      list,
      lifecycle: {
        attribute: 'status',
        states: ['received', 'rejected', 'recycled', 'guided', 'rated', 'rerated', 'billed'],
        step: ['received', 'guided'],
        illegal: ['rated', 'received'],
      },
    },
    {
      resource: 'usageSpecification',
      kind: 'UsageSpecification',
      mandatory: [],
      minimal: { name: 'Voice call' },
      full: { description: 'Calls', version: '1.0', lifecycleStatus: 'active', validFor: period },
      group: 'name',
      samples: [spec(0), spec(1), spec(2)],
      text: { path: 'description', values: words },
      date: { path: 'validFor.startDateTime', values: starts },
      list: specification,
      nested: { attribute: 'validFor', keep: 'startDateTime', drop: 'endDateTime', value: period },
    },
    importJob(typed),
  ]
}
