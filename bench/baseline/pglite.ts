import { PGlite } from '@electric-sql/pglite'
import { asPage, bareApp, type Documents } from './app.ts'
import { listenBare } from './listen-bare.ts'
import { statementsFor } from './statements.ts'

/** Bare Hono and PGlite on the directory `DATA_DIR`. */
const db = await PGlite.create(process.env['DATA_DIR'])
const filter = process.env['FILTER'] ?? ''
const statements = statementsFor(filter)

const documents: Documents = {
  async get(id) {
    const { rows } = await db.query<{ text: string }>(statements.get, [id])
    return rows[0]?.text
  },
  async list(value, limit) {
    const { rows } = await db.query<{ text: string; total: number }>(statements.list, [
      statements.literal(value),
      limit,
    ])
    return asPage(rows)
  },
  async insert(id, text) {
    await db.query(statements.insert, [id, text])
  },
}

await db.exec(statements.schema)
listenBare(bareApp(documents, filter), () => db.close())
