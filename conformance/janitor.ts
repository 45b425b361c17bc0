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
    const made = method === 'POST' ? createdUrl(url, answer) : undefined
    if (made !== undefined && !created.includes(made)) created.push(made)
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
function createdUrl(url: string, answer: Answer): string | undefined {
  if (answer.status !== 201 || !isDoc(answer.json) || typeof answer.json['id'] !== 'string') return undefined
  return `${url.replace(/\?.*$/, '')}/${encodeURIComponent(answer.json['id'])}`
}
