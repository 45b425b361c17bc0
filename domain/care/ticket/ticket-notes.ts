import type { Rule, Writing } from '../../core/define-resource.ts'
import { type Doc, docsIn, sameJson } from '../../core/json.ts'

/** Numbers the notes that a step adds, and says when and by whom they were written where the caller does not. */
export function withDatedNotes({ before, after, at, by }: Writing): Doc {
  const notes = docsIn(after['note'])
  const known = docsIn(before?.['note']).length
  if (notes.length <= known) return after
  const taken = new Set(notes.map(({ id }) => id))
  const next = (i: number) => {
    let number = i + 1
    while (taken.has(`${number}`)) number++
    taken.add(`${number}`)
    return `${number}`
  }
  const note = notes.map((one, i) =>
    i < known ? one : { ...one, id: one['id'] ?? next(i), date: one['date'] ?? at, author: one['author'] ?? by },
  )
  return { ...after, note }
}

/** Notes are only added: what somebody wrote stays as it was written. */
export const notesStay: Rule = ({ before, after }) => {
  const now = docsIn(after['note'])
  return docsIn(before?.['note'])
    .map((one, i) => ({ i, isKept: sameJson(one, now[i]) }))
    .filter(({ isKept }) => !isKept)
    .slice(0, 1)
    .map(({ i }) => ({
      at: `note[${i}]`,
      problem: 'stays as it was written: send the notes as they are, new ones last',
    }))
}
