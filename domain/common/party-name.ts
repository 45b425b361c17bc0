import type { Doc, Json } from '../core/json.ts'

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** What a person, or a company under its own name, is called, rather than what the operator calls its role. */
export function partyName({ formattedName, givenName, familyName, tradingName, name }: Doc): string | undefined {
  const whole = [givenName, familyName].filter(isText).join(' ')
  const said: (Json | undefined)[] = [formattedName, whole, tradingName, name]
  return said.find(isText)
}
