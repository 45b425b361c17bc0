import { generate, type LoadOrder } from './generator.ts'

/** A process of its own, so that what it measures does not wait for it: the order as JSON in, the result as JSON out. */
const order = JSON.parse(process.argv[2] ?? '{}') as LoadOrder
process.stdout.write(JSON.stringify(await generate(order)))
process.exit(0)
