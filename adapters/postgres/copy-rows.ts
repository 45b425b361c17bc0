/**
 * How a value travels in the binary format of COPY: in the form that PostgreSQL keeps, so that it need not look through a document
 * for signs that end it.
 */
export type Wire = (typeof wires)[number]

const wires = ['text', 'integer', 'bigint', 'boolean', 'timestamptz', 'jsonb', 'text[]', 'integer[]'] as const

/** @throws Error for a type that no column of rows that are copied has had so far */
export function wireOf(type: string): Wire {
  const wire = wires.find((one) => one === type)
  if (!wire) throw new Error(`nothing of the type ${type} can be copied yet`)
  return wire
}

/** A column, and what is in it: a text, or what `String` makes one of; a list of texts or of integers; nothing, when that is undefined or null. */
export interface CopyColumn<T> {
  readonly name: string
  readonly wire: Wire
  readonly value: (row: T) => unknown
  /** The same of a text that is put together, for `say` to be given one piece after the other. */
  readonly pieces?: (row: T, say: (piece: string) => void) => void
}

/** So many bytes, about, travel in one piece: what is large is copied from cache to cache. */
const pieceSize = 64 * 1024

const signature = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1')
const trailer = Buffer.from([0xff, 0xff])

/** Columns that rows have in common with others, which go before those that are the same in all of them. */
export interface SharedColumns<T> {
  readonly columns: readonly CopyColumn<T>[]
  /** Rows that have both of these in common have the same in all of the columns. */
  readonly among: (row: T) => object
  readonly kind: (row: T) => object
}

/**
 * Rows in the binary format of COPY, in pieces. @param common columns that are the same in each row, after the others
 * @see https://www.postgresql.org/docs/15/sql-copy.html#id-1.9.3.55.9.4
 */
export function* copyRows<T>(
  columns: readonly CopyColumn<T>[],
  common: readonly CopyColumn<undefined>[],
  rows: readonly T[],
  shared?: SharedColumns<T>,
): Generator<Buffer> {
  const end = new Writer()
  for (const { wire, value } of common) end.field(wire, value(undefined))
  const tail = end.take()
  const count = columns.length + (shared?.columns.length ?? 0) + common.length
  const writer = new Writer()
  const before = new Map<object, Written>()
  writer.bytes(signature)
  for (const row of rows) {
    writer.int16(count)
    for (const column of columns) {
      if (column.pieces) writer.text(column.pieces, row)
      else writer.field(column.wire, column.value(row))
    }
    if (shared) writeShared(writer, shared, row, before)
    writer.bytes(tail)
    if (writer.length >= pieceSize) yield writer.take()
  }
  writer.bytes(trailer)
  yield writer.take()
}

/** Bytes that have been written, of rows of one kind. */
interface Written {
  readonly kind: object
  readonly bytes: Buffer
  readonly from: number
  readonly to: number
}

/** Writes what a row has in common with others, or copies it from where it was written for the last of them. */
function writeShared<T>(writer: Writer, shared: SharedColumns<T>, row: T, before: Map<object, Written>): void {
  const [among, kind] = [shared.among(row), shared.kind(row)]
  const known = before.get(among)
  if (known?.kind === kind) {
    writer.again(known)
    return
  }
  const from = writer.length
  for (const { wire, value } of shared.columns) writer.field(wire, value(row))
  before.set(among, { kind, ...writer.since(from) })
}

const roomy = pieceSize + pieceSize / 2

/** Texts up to this length are written here, which costs less than to have them written. */
const short = 48

/** The first byte of a `jsonb`: how its text is to be read. */
const jsonbVersion = 1

/** How `pg_type` calls `text` and `integer`. */
const [oidOfText, oidOfInteger] = [25, 23]

const epoch = Date.UTC(2000, 0, 1)

/** Bytes one after the other. */
class Writer {
  #bytes = Buffer.allocUnsafeSlow(roomy)
  #length = 0
  #instant: { readonly text: string; readonly micros: bigint } | undefined

  get length(): number {
    return this.#length
  }

  /** What was written; what comes next goes into another piece. */
  take(): Buffer {
    const taken = this.#bytes.subarray(0, this.#length)
    this.#bytes = Buffer.allocUnsafeSlow(roomy)
    this.#length = 0
    return taken
  }

  bytes(bytes: Buffer): void {
    this.#reserve(bytes.length)
    this.#bytes.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** Bytes that were written before. */
  again({ bytes, from, to }: Written): void {
    this.#reserve(to - from)
    this.#length += bytes.copy(this.#bytes, this.#length, from, to)
  }

  /** Where what has been written lies: it stays there, whoever takes it. */
  since(from: number): Omit<Written, 'kind'> {
    return { bytes: this.#bytes, from, to: this.#length }
  }

  int16(value: number): void {
    this.#reserve(2)
    this.#length = this.#bytes.writeInt16BE(value, this.#length)
  }

  /** A value after its length. */
  field(wire: Wire, value: unknown): void {
    const isNothing = value === undefined || value === null
    this.#reserve(4)
    const start = this.#length + 4
    if (!isNothing) this.#length = this.#value(wire, value, start)
    this.#bytes.writeInt32BE(isNothing ? -1 : this.#length - start, start - 4)
    if (isNothing) this.#length = start
  }

  /** A text in pieces, after its length. */
  text<T>(pieces: NonNullable<CopyColumn<T>['pieces']>, row: T): void {
    this.#reserve(4)
    this.#length += 4
    const start = this.#length
    pieces(row, this.#say)
    this.#bytes.writeInt32BE(this.#length - start, start - 4)
  }

  readonly #say = (piece: string): void => {
    this.#length = this.#text(piece, this.#length)
  }

  /** @returns where it ends */
  #value(wire: Wire, value: unknown, at: number): number {
    switch (wire) {
      case 'text':
        return this.#text(typeof value === 'string' ? value : String(value), at)
      case 'jsonb':
        return this.#text(String(value), this.#byte(jsonbVersion, at))
      case 'boolean':
        return this.#byte(String(value) === 'true' ? 1 : 0, at)
      case 'integer':
        this.#reserve(8)
        return this.#bytes.writeInt32BE(Number(value), at)
      case 'text[]':
        return this.#texts(value as readonly string[], at)
      case 'integer[]':
        return this.#integers(value as readonly number[], at)
      default:
        this.#reserve(12)
        return this.#bytes.writeBigInt64BE(
          wire === 'bigint' ? BigInt(String(value)) : this.#microsOf(String(value)),
          at,
        )
    }
  }

  #byte(byte: number, at: number): number {
    this.#reserve(5)
    return this.#bytes.writeUInt8(byte, at)
  }

  #text(text: string, at: number): number {
    const { length } = text
    // A sign takes three bytes at most, of UTF-8 that is made of two halves four.
    this.#reserve(5 + 3 * length)
    const bytes = this.#bytes
    if (length > short) return at + bytes.write(text, at)
    for (let i = 0; i < length; i++) {
      const sign = text.charCodeAt(i)
      if (sign > 127) return at + bytes.write(text, at)
      bytes[at + i] = sign
    }
    return at + length
  }

  /** The number of dimensions, whether something is missing, the type, and the one dimension. */
  #listOf(oid: number, length: number, start: number): number {
    this.#reserve(24)
    let at = start
    for (const head of [1, 0, oid, length, 1]) at = this.#bytes.writeInt32BE(head, at)
    return at
  }

  /** Each after its length. */
  #integers(integers: readonly number[], start: number): number {
    let at = this.#listOf(oidOfInteger, integers.length, start)
    for (const integer of integers) {
      this.#length = at
      this.#reserve(8)
      at = this.#bytes.writeInt32BE(integer, this.#bytes.writeInt32BE(4, at))
    }
    return at
  }

  /** Each after its length. */
  #texts(texts: readonly string[], start: number): number {
    let at = this.#listOf(oidOfText, texts.length, start)
    for (const text of texts) {
      this.#length = at
      const end = this.#text(text, at + 4)
      this.#bytes.writeInt32BE(end - at - 4, at)
      at = end
    }
    return at
  }

  /** Microseconds since the year 2000; the same instant comes again and again. */
  #microsOf(text: string): bigint {
    if (this.#instant?.text !== text) this.#instant = { text, micros: BigInt(Date.parse(text) - epoch) * 1000n }
    return this.#instant.micros
  }

  #reserve(more: number): void {
    const least = this.#length + more
    if (least <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(least, 2 * this.#bytes.length))
    larger.set(this.#bytes)
    this.#bytes = larger
  }
}
