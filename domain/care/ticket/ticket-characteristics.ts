import { judgeCharacteristics } from '../../catalog/characteristic-rules.ts'
import type { Rule } from '../../core/define-resource.ts'
import { docsIn, sameJson } from '../../core/json.ts'
import { regex } from '../../core/regex.ts'
import { specificationOf } from './specification-of.ts'

/** Names that a specification uses to say something of its tickets, and no ticket says itself. */
const ofSpecification = ['reopenDays']

/** A ticket says what its specification asks for, where this system knows the specification. */
export const characteristicsAsSpecified: Rule = async ({ before, after, at }, read) => {
  const looked = ['troubleTicketSpecification', 'troubleTicketCharacteristic']
  if (before && looked.every((name) => sameJson(before[name], after[name]))) return []
  const specification = await specificationOf(after, read)
  if (!specification) return []
  const asked = docsIn(specification['specCharacteristic']).filter(
    ({ name }) => !ofSpecification.includes(String(name)),
  )
  const given = docsIn(after['troubleTicketCharacteristic'])
  return judgeCharacteristics(asked, given, regex, { attribute: 'troubleTicketCharacteristic', at })
}
