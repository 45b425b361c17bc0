import { makeCallLog } from './call-log.ts'
import { type ClientSettings, httpClient, type Send } from './client.ts'
import { discover, findApi, type ServedApi, type Wanted } from './discover.ts'
import { openListeners } from './every-hub/listener.ts'
import { obstacleOf } from './every-hub/obstacle.ts'
import { rulesFor, rulesForBoth } from './every-rule.ts'
import { makeFixtures } from './fixtures.ts'
import { makeJanitor } from './janitor.ts'
import { judge, type Outcome } from './judge.ts'
import type { Rule } from './rule.ts'
import type { Subject } from './rules/subject.ts'
import { type Run, Trial } from './trial.ts'

export type Profile = 'official' | 'tandem'

/** One of so many parts, from 1. Each resource is examined by other rules, so that every rule is tried somewhere. */
export interface Part {
  readonly number: number
  readonly of: number
}

export interface Settings extends Wanted, ClientSettings {
  readonly profile: Profile
  /** Name under which the server under test reaches this machine. */
  readonly callbackHost: string
  /** False when no notification can arrive here; the rules about deliveries are then skipped. */
  readonly callbacks: boolean
  readonly eventTimeoutMs: number
  /** Only a part of the rules on each resource; undefined for all. */
  readonly part?: Part
  /** Names of the rules to examine; all when not given. */
  readonly rules?: readonly string[]
  /** How many resources are examined at the same time. */
  readonly concurrency: number
}

export interface Report {
  readonly baseUrl: string
  readonly profile: Profile
  readonly apis: readonly ServedApi[]
  /** In the order of the rules, whatever finished first. */
  readonly outcomes: readonly Outcome[]
  /** Operations that were answered with success at least once. */
  readonly reached: readonly string[]
}

/** The run cannot start: nothing there, or nothing that we know. */
export class CouldNotRun extends Error {}

/** Examines a server. @throws CouldNotRun when it does not answer or serves none of the APIs asked for */
export async function runSuite(settings: Settings): Promise<Report> {
  const client = httpClient(settings)
  const log = makeCallLog()
  const listeners = await openListeners(settings.callbackHost, obstacleOf(settings))
  try {
    const served = await findApis(client.send, settings)
    const run: Run = {
      served,
      find: finder(client.send, settings),
      billing: settings.baseUrl.replace(/\/+$/, '') + (settings.paths['billing'] ?? '/tmf-api/billing/v1'),
      listeners,
      eventTimeoutMs: settings.eventTimeoutMs,
    }
    const watched = watchAll(client.send, served, log)
    const planned = plan(served, settings)
    if (planned.length === 0) throw new CouldNotRun('none of the rules asked for is about what the server has')
    const examinations = planned.map((examination) => () => examine(run, examination, watched))
    const outcomes = await inTurn(examinations, settings.concurrency)
    return {
      baseUrl: settings.baseUrl,
      profile: settings.profile,
      apis: served,
      outcomes: outcomes.flat(),
      reached: log.reached(),
    }
  } finally {
    client.close()
    await listeners.close()
  }
}

/** Looks for an API when it is first asked for. */
function finder(send: Send, settings: Settings): Run['find'] {
  const found = new Map<string, ReturnType<Run['find']>>()
  return (id) => {
    const known = found.get(id) ?? findApi(send, settings, id)
    found.set(id, known)
    return known
  }
}

async function findApis(send: Send, settings: Settings): Promise<ServedApi[]> {
  const served = await discover(send, settings).catch((error: Error) => {
    throw new CouldNotRun(error.message)
  })
  if (served.length === 0) throw new CouldNotRun(`${settings.baseUrl} serves none of the APIs asked for`)
  return served
}

function watchAll(send: Send, served: readonly ServedApi[], log: ReturnType<typeof makeCallLog>): Send {
  return served.reduce<Send>(
    (inner, { rules, base }) => log.watching(`${rules.id} ${rules.generation}`, base, inner),
    send,
  )
}

/** All rules of one resource, in order. */
interface Examination {
  readonly api: ServedApi
  readonly subject: Subject
  readonly generation: string
  readonly rules: readonly Rule[]
}

function plan(
  served: readonly ServedApi[],
  { profile, rules: wanted, part = { number: 1, of: 1 } }: Settings,
): Examination[] {
  const kept = (rules: readonly Rule[]) =>
    rules.filter(({ id, level }) => (profile === 'tandem' || level === 'official') && (wanted?.includes(id) ?? true))
  const single = served.flatMap((api) =>
    api.subjects.map((subject, i) => ({
      api,
      subject,
      generation: api.rules.generation as string,
      rules: kept(rulesFor(subject, api.rules.generation, i === 0)),
    })),
  )
  const both = served.flatMap((api) =>
    api.subjects.map((subject) => ({
      api,
      subject,
      generation: 'v4+v5',
      rules: kept(rulesForBoth(served, api, subject)),
    })),
  )
  return [...single, ...both]
    .map((examination, place) => {
      const isOfPart = (_: Rule, i: number) => (i + place) % part.of === part.number - 1
      return { ...examination, rules: examination.rules.filter(isOfPart) }
    })
    .filter(({ rules }) => rules.length > 0)
}

async function examine(run: Run, examination: Examination, send: Send): Promise<Outcome[]> {
  const { api, subject, generation, rules } = examination
  const keeper = makeJanitor(send)
  const fixtures = makeFixtures(run, api, subject.resource, keeper.send)
  const outcomes = new Map<string, Outcome>()
  for (const rule of rules) {
    const janitor = makeJanitor(send)
    const trial = new Trial(run, api, subject, janitor.send, fixtures)
    const name = { api: api.rules.id, generation, resource: subject.resource }
    outcomes.set(rule.id, { ...name, ...(await judge(rule, trial, outcomes)) })
    await janitor.sweep()
  }
  await keeper.sweep()
  return [...outcomes.values()]
}

/** Runs pieces of work, a few at a time; the outcomes keep the order of the work. */
async function inTurn<T>(work: readonly (() => Promise<T>)[], atOnce: number): Promise<T[]> {
  const results = new Array<T>(work.length)
  let next = 0
  const worker = async () => {
    while (next < work.length) {
      const mine = next++
      results[mine] = await work[mine]!()
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, work.length) }, worker))
  return results
}
