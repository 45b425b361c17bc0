import type { Send } from './client.ts'
import { allApis } from './rules/all.ts'
import type { ApiRules, Subject } from './rules/subject.ts'

/** An API of one generation as found on the server. */
export interface ServedApi {
  readonly rules: ApiRules
  /** Address of the API without trailing slash. */
  readonly base: string
  readonly subjects: readonly Subject[]
  /** Resources of the API that the server does not have, or that it is better to leave alone. */
  readonly missing: readonly string[]
}

export interface Wanted {
  readonly baseUrl: string
  readonly apis?: readonly string[]
  readonly generations?: readonly string[]
  /** `TMF632.v4` → path, for servers that put an API elsewhere. */
  readonly paths: Readonly<Record<string, string>>
}

/** Looks where the server puts each API that we know; those that it does not have are left out. */
export async function discover(send: Send, wanted: Wanted): Promise<ServedApi[]> {
  const found: ServedApi[] = []
  for (const rules of allApis) {
    if (!selected(rules, wanted)) continue
    const api = await locate(send, wanted, rules)
    if (api) found.push(api)
  }
  return found
}

/** One API, whether it is to be examined or only needed; undefined when the server does not have it. */
export async function findApi(send: Send, wanted: Wanted, id: string): Promise<ServedApi | undefined> {
  for (const rules of allApis.filter((each) => each.id === id).toReversed()) {
    const api = await locate(send, wanted, rules)
    if (api) return api
  }
  return undefined
}

function selected(rules: ApiRules, wanted: Wanted): boolean {
  const { apis, generations } = wanted
  return (!apis || apis.includes(rules.id.toUpperCase())) && (!generations || generations.includes(rules.generation))
}

async function locate(send: Send, wanted: Wanted, rules: ApiRules): Promise<ServedApi | undefined> {
  const given = wanted.paths[`${rules.id}.${rules.generation}`]
  for (const path of given === undefined ? rules.basePaths : [given]) {
    const base = wanted.baseUrl.replace(/\/+$/, '') + path.replace(/\/+$/, '')
    const subjects: Subject[] = []
    for (const subject of rules.subjects) if (await serves(send, base, subject)) subjects.push(subject)
    if (subjects.length === 0) continue
    const missing = rules.subjects.filter((subject) => !subjects.includes(subject)).map((subject) => subject.resource)
    return { rules, base, subjects, missing }
  }
  return undefined
}

async function serves(send: Send, base: string, subject: Subject): Promise<boolean> {
  const { status } = await send('GET', `${base}/${subject.resource}?limit=1`)
  if (status === 404 || status === 501) return false
  if (subject.unless === undefined) return true
  const { json } = await send('GET', `${base}/${subject.unless}`)
  return Array.isArray(json) && json.length === 0
}
