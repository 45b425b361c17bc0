import { type PGlite, protocol } from '@electric-sql/pglite'
import type { RawRow, Row, Rows } from './engine.ts'

const { serialize } = protocol

/** A statement that the session keeps parsed and planned, with the types of what it takes and what it answers. */
interface Prepared {
  readonly parameters: readonly number[]
  readonly columns: readonly { readonly name: string; readonly dataTypeID: number }[]
}

/** How many statements without a name stay prepared; those of lists are as many as there are filters. */
const unnamedKept = 500

/**
 * Runs statements that stay prepared in the session, each with one call into the engine. PGlite's own `query` parses,
 * plans and describes anew each time, in six calls, which costs several times as much as most of our statements.
 * Statements without a name are known by their text; those longest out of use are let go. What a statement answers must not
 * change while it is kept: tables change at the start only, by statements without values, which never come here.
 */
export function preparedStatements(database: PGlite) {
  const known = new Map<string, Prepared>()
  const unnamed = new Map<string, string>()
  let numbers = 0
  const send = (...messages: Uint8Array[]) =>
    database.execProtocolStream(Buffer.concat([...messages, serialize.sync()]), { syncToFs: false })

  async function prepare(text: string, name: string): Promise<Prepared> {
    const answers = await send(serialize.parse({ name, text }), serialize.describe({ type: 'S', name }))
    const find = (part: string) => answers.find((answer) => answer.name === part) as unknown
    const parameters = (find('parameterDescription') as { dataTypeIDs: number[] } | undefined)?.dataTypeIDs ?? []
    const columns = (find('rowDescription') as { fields: Prepared['columns'] } | undefined)?.fields ?? []
    const prepared = { parameters, columns }
    known.set(name, prepared)
    return prepared
  }

  /** Runs a statement with several sets of values as one transaction; each run may answer one row, as texts. */
  async function together(
    text: string,
    runs: readonly (readonly unknown[])[],
    name: string,
  ): Promise<(RawRow | undefined)[]> {
    const { parameters } = known.get(name) ?? (await prepare(text, name))
    const messages = runs.flatMap((values) => [
      serialize.bind({ statement: name, values: values.map((value, i) => written(database, value, parameters[i]!)) }),
      serialize.execute({}),
    ])
    const rows: (RawRow | undefined)[] = []
    let row: RawRow | undefined
    for (const answer of await send(...messages)) {
      if (answer.name === 'dataRow') row = (answer as unknown as { fields: (string | null)[] }).fields
      else if (answer.name === 'commandComplete') {
        rows.push(row)
        row = undefined
      }
    }
    return rows
  }

  /** The name that a text goes by, which from now on is the last to be let go. */
  async function nameOf(text: string): Promise<string> {
    const name = unnamed.get(text) ?? `unnamed_${numbers++}`
    unnamed.delete(text)
    unnamed.set(text, name)
    if (unnamed.size > unnamedKept) await letGo(unnamed.keys().next().value!)
    return name
  }

  async function letGo(text: string): Promise<void> {
    const name = unnamed.get(text)!
    unnamed.delete(text)
    if (known.delete(name)) await send(serialize.close({ type: 'S', name }))
  }

  async function run<R = Row>(text: string, values: readonly unknown[], given?: string): Promise<Rows<R>> {
    const name = given ?? (await nameOf(text))
    const { parameters, columns } = known.get(name) ?? (await prepare(text, name))
    const bound = values.map((value, i) => written(database, value, parameters[i]!))
    const answers = await send(serialize.bind({ statement: name, values: bound }), serialize.execute({}))
    const rows: Row[] = []
    for (const answer of answers) {
      if (answer.name !== 'dataRow') continue
      const { fields } = answer as unknown as { fields: (string | null)[] }
      const row: Row = {}
      for (let i = 0; i < columns.length; i++) {
        row[columns[i]!.name] = read(database, fields[i]!, columns[i]!.dataTypeID)
      }
      rows.push(row)
    }
    return { rows: rows as R[] }
  }
  return { run, together }
}

function written({ serializers }: PGlite, value: unknown, type: number): string | null {
  if (value === null || value === undefined) return null
  return serializers[type]?.(value) ?? String(value)
}

function read({ parsers }: PGlite, field: string | null, type: number): unknown {
  const parser = parsers[type]
  return field === null || !parser ? field : parser(field, type)
}
