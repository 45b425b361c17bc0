import type { ServedApi } from '../discover.ts'
import { expectEvent, subscribe } from '../every-hub/subscribe.ts'
import { docOf, docsOf, expectHolds, expectSame, expectStatus, expectThat, idsOf } from '../expect.ts'
import type { Rule } from '../rule.ts'
import type { Subject } from '../rules/subject.ts'
import { idOf, type Trial } from '../trial.ts'
import { valueAt } from '../value-at.ts'

/** A resource of the generation of the trial as the other generation sees it. */
type Other = (trial: Trial) => Trial

/** Attributes of the samples that both generations spell the same. */
function shared(subject: Subject, other: Subject): string[] {
  const attributes = new Set([...Object.keys(other.minimal), ...Object.keys(other.samples[0])])
  const names = [...Object.keys(subject.minimal), ...Object.keys(subject.samples[0])].filter((name) =>
    attributes.has(name),
  )
  return names.filter((name) => typeof valueAt(subject.samples[0], name) === 'string')
}

/** Rules about one resource that is served in v4 and in v5; the trial speaks v4. */
export function bothGenerationsRules(v5: ServedApi, v5Subject: Subject, inV5: Other): readonly Rule[] {
  return [
    {
      id: 'both.created-in-v4',
      uses: ['create'],
      level: 'ours',
      says: 'A resource that is created in v4 is the same resource in v5.',
      check: async (trial) => {
        const created = await trial.create(structuredClone(trial.subject.samples[0]))
        const seen = docOf(await expectServed(inV5(trial), idOf(created)))
        for (const name of ['id', ...shared(trial.subject, v5Subject)]) expectSame(name, seen[name], created[name])
      },
    },
    {
      id: 'both.created-in-v5',
      uses: ['create'],
      level: 'ours',
      says: 'A resource that is created in v5 is the same resource in v4.',
      check: async (trial) => {
        const created = await inV5(trial).create(structuredClone(v5Subject.samples[0]))
        const seen = docOf(await expectServed(trial, idOf(created)))
        for (const name of ['id', ...shared(trial.subject, v5Subject)]) expectSame(name, seen[name], created[name])
      },
    },
    {
      id: 'both.href',
      level: 'ours',
      says: 'Each generation shows its own href.',
      needs: ['both.created-in-v4'],
      check: async (trial) => {
        const created = await trial.one()
        const seen = docOf(await expectServed(inV5(trial), idOf(created)))
        expectThat(seen['href'] !== created['href'], 'another href in v5', String(seen['href']))
        expectThat(String(seen['href']).includes(new URL(v5.base).pathname), `${v5.base}/…`, String(seen['href']))
      },
    },
    {
      id: 'both.same',
      level: 'ours',
      says: 'What nobody can create is the same in both generations.',
      appliesTo: ({ made }) => made !== undefined,
      check: async (trial) => {
        const { group, docs } = await trial.samples()
        const { path } = trial.subject.text
        const found = docsOf(await inV5(trial).list(trial.inGroup(group, `sort=${path}`)))
        expectSame('ids in v5', idsOf(found), idsOf(docs))
        for (const [i, doc] of docs.entries()) expectSame(`${path} in v5`, valueAt(found[i], path), valueAt(doc, path))
      },
    },
    {
      id: 'both.contact-media',
      uses: ['create'],
      level: 'ours',
      says: 'Contact media written in one generation are found in the other, each in its own form.',
      needs: ['both.created-in-v4', 'both.created-in-v5'],
      appliesTo: ({ list }) => list?.attribute === 'contactMedium',
      check: async (trial) => {
        const other = inV5(trial)
        const { group } = trial.subject
        const [list, listInV5] = [trial.subject.list!, v5Subject.list!]
        const mark = trial.newGroup()
        const old = await trial.create({ [group]: mark, contactMedium: [list.element('home', true)] })
        const seen = docOf(await expectServed(other, idOf(old)))
        expectSame('contactType in v5', valueAt(seen, `contactMedium.${listInV5.text}`), 'home')
        expectSame('emailAddress in v5', valueAt(seen, 'contactMedium.emailAddress'), 'home@example.com')
        const young = await other.create({ contactMedium: [listInV5.element('work', false)] })
        const back = docOf(await expectServed(trial, idOf(young)))
        expectSame('contactType in v4', valueAt(back, `contactMedium.${list.text}`), 'work')
        expectSame('emailAddress in v4', valueAt(back, 'contactMedium.characteristic.emailAddress'), 'work@example.com')
      },
    },
    {
      id: 'both.change',
      uses: ['create', 'patch'],
      level: 'ours',
      says: 'A change in one generation is seen in the other, and its ETag changes there too.',
      needs: ['both.created-in-v4'],
      check: async (trial) => {
        const name = trial.subject.group
        const created = await trial.create()
        const value = trial.newGroup()
        const before = (await inV5(trial).get(idOf(created))).headers['etag']
        expectStatus(await trial.patch(idOf(created), { [name]: value }), 200)
        const seen = await inV5(trial).get(idOf(created))
        expectSame(name, docOf(seen)[name], value)
        expectThat(before === undefined || seen.headers['etag'] !== before, 'another ETag', String(before))
      },
    },
    {
      id: 'both.keeps',
      uses: ['create', 'patch'],
      level: 'ours',
      says: 'A v4 change keeps what only v5 can show.',
      needs: ['both.created-in-v5', 'both.change'],
      appliesTo: () => v5Subject.v5Only !== undefined,
      check: async (trial) => {
        const onlyV5 = v5Subject.v5Only!
        const created = await inV5(trial).create(structuredClone(onlyV5))
        const name = trial.subject.group
        expectStatus(await trial.patch(idOf(created), { [name]: trial.newGroup() }), 200)
        const seen = docOf(await inV5(trial).get(idOf(created)))
        for (const [attribute, value] of Object.entries(onlyV5)) expectHolds(attribute, seen[attribute], value)
      },
    },
    {
      id: 'both.states',
      uses: ['create'],
      level: 'ours',
      says: 'Each state is the same one in both generations, each in its own spelling.',
      needs: ['both.created-in-v4'],
      appliesTo: ({ lifecycle }) => lifecycle?.states !== undefined,
      check: async (trial) => {
        const { attribute, states } = trial.subject.lifecycle!
        for (const [i, state] of states!.entries()) {
          const created = await trial.create({ [attribute]: state })
          const seen = docOf(await expectServed(inV5(trial), idOf(created)))
          expectSame(`${state} in v5`, seen[attribute], v5Subject.lifecycle!.states![i])
        }
      },
    },
    {
      id: 'both.list',
      uses: ['create'],
      level: 'ours',
      says: 'Both generations list the same resources.',
      needs: ['both.created-in-v4', 'both.created-in-v5'],
      check: async (trial) => {
        const name = trial.subject.group
        const mark = trial.newGroup()
        const ids = [idOf(await trial.create({ [name]: mark })), idOf(await inV5(trial).create({ [name]: mark }))]
        for (const side of [trial, inV5(trial)]) {
          expectSame(`ids in ${side.generation}`, idsOf(docsOf(await side.list(`${name}=${mark}`))).sort(), ids.sort())
        }
      },
    },
    {
      id: 'both.events',
      uses: ['create'],
      level: 'ours',
      says: 'A change made in one generation is notified to listeners of both, each in its own form.',
      needs: ['both.created-in-v5'],
      check: async (trial) => {
        const other = inV5(trial)
        const [old, young] = [await subscribe(trial), await subscribe(other)]
        const id = idOf(await other.create())
        const type = ({ subject }: Trial) => `${subject.kind}CreateEvent`
        const inV4 = (await expectEvent(trial, old.inbox, type(trial), id)).body
        const inNew = (await expectEvent(other, young.inbox, type(other), id)).body
        expectThat('timeOcurred' in inV4, 'timeOcurred in v4', Object.keys(inV4).join(', '))
        expectThat('timeOccurred' in inNew, 'timeOccurred in v5', Object.keys(inNew).join(', '))
      },
    },
  ]
}

async function expectServed(trial: Trial, id: string) {
  const answer = await trial.get(id)
  expectStatus(answer, 200)
  return answer
}

/** The trial of the same resource in another generation. */
export function sideOf(api: ServedApi, subject: Subject): Other {
  return (trial) => trial.beside(api, subject)
}
