import { drive } from '../load/drive.ts'
import type { LoadResult } from '../load/generator.ts'
import type { Work } from '../load/requests.ts'
import type { Options } from '../options.ts'
import { processorTime } from '../servers/processor-time.ts'

/** What one server did in its turn. */
export interface Turn extends LoadResult {
  /** Microseconds of processor time per answer: of the server, and of the database processes that work for it. */
  readonly serverCpu: number
  readonly databaseCpu: number
}

/** What one server did in one round, and what the other did right before or after. */
export interface Round {
  readonly ours: Turn
  readonly theirs: Turn
}

/** One of the servers that are compared. */
export interface Side {
  readonly url: string
  readonly pid: number
  /** Processes of its database; none when the database lives in the server. */
  backends(): Promise<readonly number[]>
  /** How many resources it can be asked for, when that differs from the options. */
  readonly resources?: number
}

export interface Contest {
  readonly work: Work
  readonly ours: Side
  readonly theirs: Side
  /** Puts both sides in the same state before each turn. */
  readonly before?: () => Promise<void>
}

const warmUpSeconds = 2

/**
 * Drives two servers in turns, so that whatever else the machine does meets both; who goes first alternates. Each
 * round gives one pair to compare.
 */
export async function sideBySide(contest: Contest, options: Options): Promise<Round[]> {
  const turn = (side: Side, seconds: number, seed: number) => takeTurn(contest, side, seconds, seed, options)
  const { ours, theirs } = contest
  await turn(theirs, warmUpSeconds, 0)
  await turn(ours, warmUpSeconds, 0)
  const rounds: Round[] = []
  for (let round = 1; round <= options.rounds; round++) {
    const first = round % 2 === 0 ? await turn(ours, options.seconds, round) : undefined
    const other = await turn(theirs, options.seconds, round)
    rounds.push({ theirs: other, ours: first ?? (await turn(ours, options.seconds, round)) })
  }
  return rounds
}

async function takeTurn(
  { work, before }: Contest,
  side: Side,
  seconds: number,
  seed: number,
  options: Options,
): Promise<Turn> {
  const { connections, resources } = options
  await before?.()
  const backends = await side.backends()
  const sum = (pids: readonly number[]) => pids.reduce((total, pid) => total + processorTime(pid), 0)
  const [server, database] = [sum([side.pid]), sum(backends)]
  const result = await drive({
    work,
    url: side.url,
    resources: side.resources ?? resources,
    connections,
    seconds,
    seed,
  })
  const perAnswer = (spent: number) => (spent * 1e6) / (result.rate * seconds)
  return {
    ...result,
    serverCpu: perAnswer(sum([side.pid]) - server),
    databaseCpu: perAnswer(sum(backends) - database),
  }
}
