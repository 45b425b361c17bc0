import type { EventRecord } from '../../domain/core/event.ts'
import type { JobRequest, Outbox, OutboxEvent } from '../../domain/core/ports.ts'

export interface MemoryOutbox extends Outbox {
  append(events: readonly EventRecord[]): void
}

/** Takes jobs of a change set or of the outbox. */
export type Enqueue = (jobs: readonly JobRequest[]) => void | Promise<void>

/** Events in an array; what was appended is kept as text, so that nobody can change it afterwards. */
export function memoryOutbox(enqueue: Enqueue): MemoryOutbox {
  const texts: string[] = []
  const places = new Map<string, number>()
  let position = 0
  let busy = false
  return {
    append(events) {
      for (const event of events) {
        places.set(event.id, texts.length)
        texts.push(JSON.stringify(event))
      }
    },
    async drain(limit, work, most) {
      if (busy || position === texts.length) return 0
      busy = true
      const end = texts.length
      try {
        const size = Math.min(limit, (await most?.()) ?? limit)
        if (size === 0) {
          const passed = end - position
          position = end
          return passed
        }
        const events = texts.slice(position, position + size).map((text, i): OutboxEvent => {
          return { ...(JSON.parse(text) as EventRecord), position: String(position + i + 1) }
        })
        const jobs = await work(events)
        if (jobs.length > 0) await enqueue(jobs)
        position += events.length
        return events.length
      } finally {
        busy = false
      }
    },
    async event(id) {
      const place = places.get(id)
      return place === undefined ? undefined : (JSON.parse(texts[place]!) as EventRecord)
    },
  }
}
