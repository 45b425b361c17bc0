import type { Json } from '../client.ts'
import type { OfficialGeneration as Generation } from '../rules/subject.ts'

export interface Asked {
  readonly generation: Generation
  readonly base: string
  readonly method: string
  /** Path and query below the base. */
  readonly target: string
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Buffer
}

export interface Reply {
  readonly status: number
  readonly headers?: Record<string, string>
  readonly body?: Json
}
