import { type CareKind, careCustomer, careKinds, careSamples } from '../care-sample.ts'
import { objective } from '../customer-sample.ts'
import { type Finding, throughputRatio } from '../finding.ts'
import { post } from '../load/post.ts'
import type { Options, Say } from '../options.ts'
import { withCleanup } from '../servers/with-cleanup.ts'
import { documentSides } from './document-sides.ts'
import { sideBySide } from './side-by-side.ts'

/** A ticket starts a clock: two documents, their events, and the objectives to choose from, in one commit. */
const posts: Readonly<Record<CareKind, readonly [says: string, floor: number]>> = {
  ticket: ['POST of a ticket, its clock started', 0.4],
  interaction: ['POST of an interaction', 0.6],
  message: ['POST of a message', 0.6],
}

/** Tickets, interactions and messages, each beside bare documents of the same content. */
export async function care(options: Options, say: Say): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const kind of careKinds) findings.push(...(await ofKind(kind, options, say)))
  return findings
}

function ofKind(kind: CareKind, options: Options, say: Say): Promise<Finding[]> {
  return withCleanup(async (later) => {
    const { path, ...sample } = careSamples(options.resources)[kind]
    const before = async (url: string) => {
      if (kind === 'ticket') await post(`${url}/tmf-api/${objective[0]}`, objective[1])
    }
    const sameQuery = `${sample.filter}=${careCustomer(1, options.resources)}&limit=20`
    const sides = await documentSides(
      { sameQuery, what: `${kind}s`, path: `/tmf-api/${path}`, before, ...sample },
      options,
      say,
      later,
    )
    const contest = (what: 'get' | 'list' | 'post') => {
      say(`${kind}s: ${what}`)
      return sideBySide({ work: `${what} ${kind}`, ...sides }, options)
    }
    const [says, floor] = posts[kind]
    return [
      throughputRatio(`GET of ${kind}s, throughput`, await contest('get'), 0.65, 0.85),
      throughputRatio(`${kind}s of a customer, throughput`, await contest('list'), 0.65, 0.9),
      throughputRatio(`${says}, throughput`, await contest('post'), floor, 0.75),
    ]
  })
}
