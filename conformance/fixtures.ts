import type { Doc, Send } from './client.ts'
import type { ServedApi } from './discover.ts'
import { docsOf } from './expect.ts'
import { makers } from './made/makers.ts'
import { type Fixtures, idOf, type Run, type Samples, Trial } from './trial.ts'
import { Unmet } from './verdicts.ts'

/** Fixtures of one resource; `send` belongs to a janitor that outlives the single rules. */
export function makeFixtures(run: Run, api: ServedApi, resource: string, send: Send): Fixtures {
  const subject = api.subjects.find((candidate) => candidate.resource === resource)!
  const fixtures: Fixtures = {
    party: once(() => makeParty(run, send)),
    any: once(() => findAny(new Trial(run, api, subject, send, fixtures))),
    samples: once(async () => {
      const trial = new Trial(run, api, subject, send, fixtures)
      return subject.made ? groupOfThree(await makers[subject.made](trial, 3)) : makeSamples(trial)
    }),
    five: once(async () => {
      const trial = new Trial(run, api, subject, send, fixtures)
      if (subject.made) return makers[subject.made](trial, 5)
      const group = trial.newGroup()
      const docs = []
      for (let i = 0; i < 5; i++) docs.push(await trial.create({ [subject.group]: group }))
      return { group, docs }
    }),
  }
  return fixtures
}

/** What the suite had made, or else what somebody has made before. */
async function findAny(trial: Trial): Promise<Doc> {
  try {
    return (await trial.samples()).docs[0]
  } catch (error) {
    if (!(error instanceof Unmet)) throw error
    const [first] = docsOf(await trial.list('limit=1'))
    if (!first) throw new Unmet(`there is no ${trial.subject.resource}, and none could be made: ${error.message}`)
    return first
  }
}

function groupOfThree({ group, docs: [a, b, c] }: { group: string; docs: readonly Doc[] }): Samples {
  return { group, docs: [a!, b!, c!] }
}

/** Runs a piece of work once; everybody gets its outcome. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined
  return () => {
    started ??= work()
    return started
  }
}

async function makeSamples(trial: Trial): Promise<Samples> {
  const { group: attribute, samples } = trial.subject
  const group = trial.newGroup()
  // The same values in another group: a server that ignores the group finds these too.
  const others = trial.newGroup()
  for (const sample of samples) await trial.create({ ...structuredClone(sample), [attribute]: others })
  // Created in an order that is neither ascending nor descending, so that sorting has something to do.
  const b = await trial.create({ ...structuredClone(samples[1]), [attribute]: group })
  const a = await trial.create({ ...structuredClone(samples[0]), [attribute]: group })
  const c = await trial.create({ ...structuredClone(samples[2]), [attribute]: group })
  return { group, docs: [a, b, c] }
}

/** An individual, where the server has them; otherwise a name that points at nothing, which TM Forum allows. */
async function makeParty(run: Run, send: Send): Promise<string> {
  const api = run.served.find((candidate) => candidate.subjects.some(({ resource }) => resource === 'individual'))
  if (!api) return 'nobody'
  const subject = api.subjects.find(({ resource }) => resource === 'individual')!
  return idOf(await new Trial(run, api, subject, send, noFixtures).create())
}

const none = () => Promise.reject(new Error('an individual needs no fixtures'))
const noFixtures: Fixtures = { samples: none, five: none, party: none, any: none }
