import { writeFileSync } from 'node:fs'
import { environment } from './environment.ts'
import { type Finding, verdict } from './finding.ts'
import { type Options, readOptions, usage } from './options.ts'
import { report } from './report.ts'
import { backlog } from './rows/backlog.ts'
import { billImage } from './rows/bill-image.ts'
import { billing } from './rows/billing.ts'
import { care } from './rows/care.ts'
import { catalog } from './rows/catalog.ts'
import { customerView } from './rows/customer-view.ts'
import { dunning } from './rows/dunning.ts'
import { kernel } from './rows/kernel.ts'
import { million } from './rows/million.ts'
import { onPglite } from './rows/on-pglite.ts'
import { onPostgres } from './rows/on-postgres.ts'
import { openOrders } from './rows/open-orders.ts'
import { orders } from './rows/orders.ts'
import { start } from './rows/start.ts'
import { rerating, usage as usageRows } from './rows/usage.ts'
import { cleanUpOnSignals } from './servers/with-cleanup.ts'

const options = optionsOrExit()
cleanUpOnSignals()
const say = (line: string) => console.log(`… ${line}`)
const wanted = (...names: readonly string[]) => options.only.some((name) => names.includes(name))

const findings: Finding[] = []
if (wanted('get', 'list', 'post')) findings.push(...(await onPostgres(options, say)))
if (wanted('catalog')) findings.push(...(await catalog(options, say)))
if (wanted('pglite')) findings.push(...(await onPglite(options, say)))
if (wanted('start')) findings.push(...(await start(options, say)))
if (wanted('million')) findings.push(...(await million(options, say)))
if (wanted('orders')) findings.push(...(await orders(options, say)))
if (wanted('open-orders')) findings.push(...(await openOrders(options, say)))
if (wanted('care')) findings.push(...(await care(options, say)))
if (wanted('customer-view')) findings.push(...(await customerView(options, say)))
if (wanted('kernel')) findings.push(...(await kernel(say)))
if (wanted('usage')) findings.push(...(await usageRows(options, say)))
if (wanted('rerating')) findings.push(...(await rerating(options, say)))
if (wanted('billing')) findings.push(...(await billing(options, say)))
if (wanted('bill-image')) findings.push(...(await billImage(say)))
if (wanted('dunning')) findings.push(...(await dunning(options, say)))
if (wanted('backlog')) findings.push(...(await backlog(options, say)))

const around = await environment(options)
console.log(report(findings, around))
if (options.json) writeFileSync(options.json, JSON.stringify({ environment: around, findings }, null, 2))
process.exit(options.strict && findings.some((finding) => verdict(finding) === 'MISSED') ? 1 : 0)

function optionsOrExit(): Options {
  try {
    return readOptions(process.argv.slice(2), process.env)
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`)
    process.exit(2)
  }
}
