import type { Doc } from '../client.ts'
import { docOf, docsOf, expectSame, expectStatus, expectThat, isDoc, shown } from '../expect.ts'
import { withFlag, withList } from '../facets.ts'
import type { Rule } from '../rule.ts'
import { idOf, type Trial } from '../trial.ts'

const always = ['id', 'href', '@type', '@baseType', '@schemaLocation']

/** Names beyond those that every answer carries. */
function chosen(doc: Doc): string[] {
  return Object.keys(doc)
    .filter((name) => !always.includes(name))
    .sort()
}

/** The attribute of the first level on a path. */
function firstOf(path: string): string {
  return path.split('.')[0]!
}

async function selected(trial: Trial, fields: string): Promise<Doc> {
  const { docs } = await trial.samples()
  const answer = await trial.get(idOf(docs[0]), fields)
  expectStatus(answer, 200)
  return docOf(answer)
}

export const fieldsRules: readonly Rule[] = [
  {
    id: 'fields.one',
    level: 'official',
    says: 'fields=a on a resource returns a and leaves the others out.',
    check: async (trial) => {
      const { group } = trial.subject
      expectSame('attributes', chosen(await selected(trial, `fields=${group}`)), [firstOf(group)])
    },
  },
  {
    id: 'fields.several',
    level: 'official',
    says: 'fields=a,b returns both.',
    needs: ['fields.one'],
    ...withList(async (trial, list) => {
      const { group } = trial.subject
      const doc = await selected(trial, `fields=${group},${list.attribute}`)
      expectSame('attributes', chosen(doc), [group, list.attribute].sort())
    }),
  },
  {
    id: 'fields.list',
    level: 'official',
    says: 'fields=a works on a list.',
    needs: ['fields.one', 'filter.eq'],
    check: async (trial) => {
      const { group } = await trial.samples()
      for (const doc of await trial.found(trial.inGroup(group, `fields=${trial.subject.group}`))) {
        expectSame('attributes', chosen(doc), [firstOf(trial.subject.group)])
      }
    },
  },
  {
    id: 'fields.identity',
    level: 'ours',
    says: 'id, href and @type come back whatever is selected.',
    needs: ['fields.one'],
    check: async (trial) => {
      const doc = await selected(trial, `fields=${trial.subject.group}`)
      for (const name of ['id', 'href', '@type']) expectThat(doc[name] !== undefined, `${name} to be there`, shown(doc))
    },
  },
  {
    id: 'fields.none',
    level: 'ours',
    says: 'fields=none returns id, href and @type only.',
    needs: ['fields.one'],
    check: async (trial) => {
      const doc = await selected(trial, 'fields=none')
      expectSame('attributes', chosen(doc), [])
      expectThat(doc['id'] !== undefined && doc['href'] !== undefined, 'id and href', shown(doc))
    },
  },
  {
    id: 'fields.dotted',
    level: 'ours',
    says: 'A dotted name trims the objects inside an array.',
    needs: ['fields.one'],
    ...withFlag(async (trial, { attribute, flag }) => {
      const [member] = flag.split('.')
      const elements = (await selected(trial, `fields=${attribute}.${flag}`))[attribute]
      expectThat(Array.isArray(elements) && elements.length === 2, `two elements in ${attribute}`, shown(elements))
      for (const element of elements as Doc[]) {
        expectSame('attributes of an element', isDoc(element) ? chosen(element) : null, [member!])
      }
    }),
  },
  {
    id: 'fields.unknown',
    level: 'ours',
    says: 'Names that do not exist are skipped without an error.',
    needs: ['fields.one'],
    check: async (trial) => {
      const { group } = trial.subject
      expectSame('attributes', chosen(await selected(trial, `fields=${group},noSuchThing`)), [firstOf(group)])
    },
  },
  {
    id: 'fields.create',
    uses: ['create'],
    level: 'ours',
    says: 'fields is honoured in the answer to POST.',
    needs: ['fields.one'],
    check: async (trial) => {
      const { resource, group } = trial.subject
      const answer = await trial.send('POST', `/${resource}?fields=${group}`, { body: await trial.body() })
      expectStatus(answer, 201)
      expectSame('attributes', chosen(docOf(answer)), [group])
    },
  },
  {
    id: 'fields.patch',
    uses: ['create', 'patch'],
    level: 'ours',
    says: 'fields is honoured in the answer to PATCH.',
    needs: ['fields.one', 'merge.change'],
    check: async (trial) => {
      const { group, text } = trial.subject
      const path = trial.path(idOf(await trial.create()))
      const body = { ...trial.typed(), [text.path]: text.values[1] }
      const answer = await trial.send('PATCH', `${path}?fields=${group}`, {
        body,
        type: 'application/merge-patch+json',
      })
      expectStatus(answer, 200)
      expectSame('attributes', chosen(docOf(answer)), [group])
    },
  },
  {
    id: 'fields.repeated',
    level: 'ours',
    says: 'fields given twice selects both.',
    needs: ['fields.several'],
    ...withList(async (trial, list) => {
      const { group } = trial.subject
      const doc = await selected(trial, `fields=${group}&fields=${list.attribute}`)
      expectSame('attributes', chosen(doc), [group, list.attribute].sort())
    }),
  },
  {
    id: 'fields.total',
    level: 'ours',
    says: 'fields does not change which resources are found.',
    needs: ['fields.list'],
    check: async (trial) => {
      const { group } = await trial.samples()
      const answer = await trial.list(trial.inGroup(group, 'fields=none'))
      expectSame('elements', docsOf(answer).length, 3)
    },
  },
]
