import type { Answer, Send } from './client.ts'

/** Which operations of an API a run has reached: answered with success at least once. */
export interface CallLog {
  /** `TMF632 v4 GET /individual/{id}`, sorted. */
  readonly reached: () => string[]
  /** Watches the calls below one base address. */
  readonly watching: (name: string, base: string, send: Send) => Send
}

export function makeCallLog(): CallLog {
  const seen = new Set<string>()
  return {
    reached: () => [...seen].sort(),
    watching: (name, base, send) => async (method, url, call) => {
      const answer = await send(method, url, call)
      const operation = templateOf(base, url)
      if (operation !== undefined && succeeded(answer)) seen.add(`${name} ${method} ${operation}`)
      return answer
    },
  }
}

function succeeded(answer: Answer): boolean {
  return answer.status >= 200 && answer.status < 300
}

/** `/individual/{id}` for `…/individual/42?fields=id`; undefined for addresses outside the API. */
function templateOf(base: string, url: string): string | undefined {
  if (!url.startsWith(`${base}/`)) return undefined
  const [collection, id] = url
    .slice(base.length + 1)
    .split('?')[0]!
    .split('/')
  return id === undefined ? `/${collection}` : `/${collection}/{id}`
}
