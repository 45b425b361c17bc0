import { leftOut, thorough } from './thorough.ts'

/** Says in one line what a run that is not thorough does not try. */
export default function sayWhatIsLeftOut(): void {
  if (!thorough) process.stderr.write(`tried in part: ${leftOut}\n`)
}
