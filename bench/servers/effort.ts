import type { FreshDatabase } from './fresh-database.ts'
import { processorTime } from './processor-time.ts'

/** What something took. */
export interface Effort<T> {
  readonly result: T
  readonly seconds: number
  /** Processor time of the server and of its database for each of so many, in words. */
  each(count: number): string
}

/** Does something, and tells how long that took and how much of a server and its database. @param pid of the server */
export async function effortOf<T>(
  pid: number,
  database: Pick<FreshDatabase, 'backends'>,
  work: () => Promise<T>,
): Promise<Effort<T>> {
  const soFar = async () => {
    const all = (await database.backends()).map(processorTime)
    return { server: processorTime(pid), database: all.reduce((sum, one) => sum + one, 0) }
  }
  const [start, before] = [performance.now(), await soFar()]
  const result = await work()
  const seconds = (performance.now() - start) / 1000
  const after = await soFar()
  const spent = (side: keyof typeof before, count: number) => Math.round(((after[side] - before[side]) / count) * 1e6)
  return { result, seconds, each: (count) => `${spent('server', count)} + ${spent('database', count)} µs` }
}
