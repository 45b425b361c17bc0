import type { Answer, Send } from './client.ts'
import { isDoc } from './expect.ts'

/** Remembers what a run created, and deletes it afterwards. */
export interface Janitor {
  /** The same client, watched. */
  readonly send: Send
  /** Deletes what is left, newest first. Nothing that goes wrong here is the business of a rule. */
  sweep(): Promise<void>
}

export function makeJanitor(send: Send): Janitor {
  const created: string[] = []
  const watch: Send = async (method, url, call) => {
    const answer = await send(method, url, call)
    for (const made of createdUrls(method, url, answer)) if (!created.includes(made)) created.push(made)
    return answer
  }
  return {
    send: watch,
    async sweep() {
      for (const url of created.splice(0).reverse()) await send('DELETE', url).catch(() => undefined)
    },
  }
}

/** Built from the collection and the id rather than from href or Location, which are what the rules examine. */
function createdUrls(method: string, url: string, { status, json }: Answer): string[] {
  const one = method === 'POST' && status === 201 ? [json] : []
  // A patch of a collection answers what it created, and what it changed: that is of this run, too.
  const docs = method === 'PATCH' && status === 200 && Array.isArray(json) ? json : one
  const ids = docs.filter(isDoc).map(({ id }) => id)
  return ids.flatMap((id) => (typeof id === 'string' ? [`${url.replace(/\?.*$/, '')}/${encodeURIComponent(id)}`] : []))
}
