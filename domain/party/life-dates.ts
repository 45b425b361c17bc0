import type { Rule } from '../core/define-resource.ts'

/** A date of death says the same as the status: it belongs to the deceased, after their birth and not in the future. */
export const deathDateFitsStatus: Rule = ({ after, at }) => {
  const { status, birthDate, deathDate } = after
  if (typeof deathDate !== 'string') return []
  const problems: string[] = []
  if (status !== 'deceased') problems.push(`needs status deceased, not ${status}`)
  if (typeof birthDate === 'string' && deathDate < birthDate) problems.push('is before birthDate')
  if (deathDate > at) problems.push('is in the future')
  return problems.map((problem) => ({ at: 'deathDate', problem }))
}

/** Nobody is born in the future. */
export const birthDateIsPast: Rule = ({ after, at }) =>
  typeof after['birthDate'] === 'string' && after['birthDate'] > at
    ? [{ at: 'birthDate', problem: 'is in the future' }]
    : []
