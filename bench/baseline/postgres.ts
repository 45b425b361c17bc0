import pg from 'pg'
import { asPage, bareApp, type Documents } from './app.ts'
import { listenBare } from './listen-bare.ts'
import { statementsFor } from './statements.ts'

/** Bare Hono and pg on `DATABASE_URL`; named statements, so that PostgreSQL parses each once per connection. */
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'], max: Number(process.env['POOL_SIZE']) })
const filter = process.env['FILTER'] ?? ''
const statements = statementsFor(filter)

const documents: Documents = {
  async get(id) {
    const { rows } = await pool.query({ name: 'get', text: statements.get, values: [id] })
    return rows[0]?.text
  },
  async list(value, limit) {
    const { rows } = await pool.query({
      name: 'list',
      text: statements.list,
      values: [statements.literal(value), limit],
    })
    return asPage(rows)
  },
  async insert(id, text) {
    await pool.query({ name: 'insert', text: statements.insert, values: [id, text] })
  },
}

await pool.query(statements.schema)
listenBare(bareApp(documents, filter), () => pool.end())
