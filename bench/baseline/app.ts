import { Hono } from 'hono'
import { uuidv7 } from 'uuidv7'

/** What the bare server needs of a database: documents as text, by id and by one indexed attribute. */
export interface Documents {
  get(id: string): Promise<string | undefined>
  /** The first documents in order of id whose filter attribute has the value, and how many there are. */
  list(value: string, limit: number): Promise<{ texts: readonly string[]; total: number }>
  insert(id: string, text: string): Promise<void>
}

/** The rows of the list statement as a page. */
export function asPage(rows: readonly { text: string; total: number }[]): { texts: string[]; total: number } {
  return { texts: rows.map((row) => row.text), total: rows[0]?.total ?? 0 }
}

const json = { 'Content-Type': 'application/json' }

/**
 * The least that a Hono server can do with documents in a database: no validation, no links, no versions, no events, no
 * error bodies. What Tandem does on top is measured against it.
 */
export function bareApp(documents: Documents, filter: string): Hono {
  const app = new Hono()
  app.get('/individual', async (c) => {
    const { texts, total } = await documents.list(c.req.query(filter) ?? '', Number(c.req.query('limit')))
    return new Response(`[${texts.join(',')}]`, { headers: { ...json, 'X-Total-Count': String(total) } })
  })
  app.get('/individual/:id', async (c) => {
    const text = await documents.get(c.req.param('id'))
    return text === undefined ? c.notFound() : new Response(text, { headers: json })
  })
  app.post('/individual', async (c) => {
    const doc = (await c.req.json()) as { id?: string }
    doc.id ??= uuidv7()
    const text = JSON.stringify(doc)
    await documents.insert(doc.id, text)
    return new Response(text, { status: 201, headers: json })
  })
  return app
}
