import { Fault } from '../../../domain/core/fault.ts'

const blank = /[ \t\n\r]*/y
const nameForm = /@?[A-Za-z_\u0080-\uffff][A-Za-z0-9_\u0080-\uffff]*/y
const numberForm = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const textForm = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/sy
const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', '/': '/', '\\': '\\' }

/** Walks over an expression; blanks between its parts do not count. */
export class Scanner {
  readonly #source: string
  readonly #parameter: string
  #at = 0

  constructor(source: string, parameter: string) {
    this.#source = source
    this.#parameter = parameter
  }

  /** Whether `sign` comes next; nothing is taken. */
  ahead(sign: string): boolean {
    this.#take(blank)
    return this.#source.startsWith(sign, this.#at)
  }

  /** Takes `sign` if it comes next. */
  eat(sign: string): boolean {
    if (!this.ahead(sign)) return false
    this.#at += sign.length
    return true
  }

  expect(sign: string): void {
    if (!this.eat(sign)) this.fail(`expected ${sign}`)
  }

  end(): void {
    this.#take(blank)
    if (this.#at < this.#source.length) this.fail('expected the end')
  }

  /** An attribute name or a word; TM Forum's `@type` counts as a name. */
  name(): string {
    this.#take(blank)
    return this.#take(nameForm) || this.fail('expected a name')
  }

  number(): number | undefined {
    this.#take(blank)
    const literal = this.#take(numberForm)
    if (literal === '') return undefined
    const number = Number(literal)
    return Number.isFinite(number) ? number : this.fail('this number is too large')
  }

  /** A quoted text with its escapes resolved. */
  text(): string | undefined {
    this.#take(blank)
    const literal = this.#take(textForm)
    if (literal === '') return undefined
    return literal
      .slice(1, -1)
      .replace(/\\(u[0-9a-fA-F]{4}|.)/gs, (_, sequence: string) => this.#unescaped(sequence, literal[0]!))
  }

  /** @throws Fault invalidQuery with the position */
  fail(problem: string): never {
    throw new Fault('invalidQuery', [{ at: this.#parameter, problem: `at character ${this.#at + 1}: ${problem}` }])
  }

  #unescaped(sequence: string, quote: string): string {
    if (sequence === quote) return quote
    if (sequence.length === 5) return String.fromCharCode(Number.parseInt(sequence.slice(1), 16))
    return escapes[sequence] ?? this.fail(`\\${sequence} is no escape`)
  }

  #take(form: RegExp): string {
    form.lastIndex = this.#at
    const [taken = ''] = form.exec(this.#source) ?? []
    this.#at += taken.length
    return taken
  }
}
