import { Fault } from '../../core/fault.ts'

/** A resource longer than this is a mistake, and would defeat reading piece by piece. */
const longest = 4_000_000

/** The lines of a text that comes in pieces; empty ones are left out. */
export async function* linesIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const lines of lineListsIn(pieces)) yield* lines
}

/** The same, as many at a time as a piece has: to hand each over by itself takes longer than to read most of them. */
export async function* lineListsIn(pieces: AsyncIterable<string>): AsyncGenerator<readonly string[]> {
  let rest = ''
  for await (const piece of pieces) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop()!
    if (rest.length > longest) throw tooLong()
    yield lines.filter((line) => line.trim() !== '')
  }
  if (rest.trim() !== '') yield [rest]
}

/** The texts of the objects of a JSON list that comes in pieces; whatever stands between them is not looked at. */
export async function* elementsIn(pieces: AsyncIterable<string>): AsyncGenerator<string> {
  const scan: Scan = { text: '', depth: 0, inText: false, escaped: false }
  for await (const piece of pieces) {
    yield* objectsIn(piece, scan)
    if (scan.text.length > longest) throw tooLong()
  }
  if (scan.depth > 0) throw new Fault('malformedJson', [{ at: 'file', problem: 'ends inside a resource' }])
}

/** Where a scan stands between two pieces. */
interface Scan {
  /** What has been read of the object that is open. */
  text: string
  depth: number
  inText: boolean
  escaped: boolean
}

function* objectsIn(piece: string, scan: Scan): Generator<string> {
  let from = 0
  for (let i = 0; i < piece.length; i++) {
    const sign = piece[i]!
    if (scan.inText) {
      scan.inText = scan.escaped || sign !== '"'
      scan.escaped = !scan.escaped && sign === '\\'
    } else if (sign === '"') scan.inText = scan.depth > 0
    else if (sign === '{') {
      if (scan.depth++ === 0) from = i
    } else if (sign === '}' && scan.depth > 0 && --scan.depth === 0) {
      yield scan.text + piece.slice(from, i + 1)
      scan.text = ''
    }
  }
  if (scan.depth > 0) scan.text += piece.slice(from)
}

function tooLong(): Fault {
  return new Fault('bodyTooLarge', [{ at: 'file', problem: `has a resource longer than ${longest} characters` }])
}
