import { classOf, dateTime, flag, listOf, oneOf, polymorphic, text } from '../core/schema.ts'
import { attachmentRefOrValue } from './attachment.ts'
import { characteristic } from './characteristic.ts'
import { entity } from './entity.ts'
import { entityRef, refTo } from './entity-ref.ts'
import { relatedPartyRefOrPartyRoleRef } from './related-party.ts'
import { timePeriod } from './time-period.ts'

const expression = classOf(
  'Expression',
  {
    expressionLanguage: oneOf(['Turtle', 'JSON-LD', 'RDF-XML', 'Other'], 'Language of the expression.'),
    iri: text('Internationalized identifier of the expression.'),
    expressionValue: text('The expression itself, in its language.'),
  },
  { description: 'What is intended, in a language that machines understand.', required: ['expressionValue'] },
)

const entityRelationship = classOf(
  'EntityRelationship',
  {
    ...entity,
    name: text('Name of the other one.'),
    role: text('What the other one is in this relationship.'),
    relationshipType: text('Kind of relationship, such as dependency or exclusivity.'),
    validFor: timePeriod,
    associationSpec: entityRef,
    '@referredType': text('Class of the other one.'),
  },
  { description: 'A link to another entity.', required: ['@referredType', 'id', 'relationshipType'] },
)

const intent = classOf(
  'Intent',
  {
    ...entity,
    name: text('Name of the intent.'),
    description: text('What is intended, in words.'),
    context: text('Where the intent belongs.'),
    version: text('Version of the intent.'),
    priority: text('How much it matters among the intents of its owner.'),
    isBundle: flag('True when the intent is made of others.'),
    lifecycleStatus: text('Where the intent is in its life.'),
    creationDate: dateTime('When the intent was recorded.'),
    lastUpdate: dateTime('When the intent was last changed.'),
    statusChangeDate: dateTime('When the status was last changed.'),
    validFor: timePeriod,
    expression,
    intentSpecification: entityRef,
    intentRelationship: listOf(entityRelationship, 'Links to other intents.'),
    characteristic: listOf(characteristic, 'Named values that the schema does not foresee.'),
    relatedParty: listOf(relatedPartyRefOrPartyRoleRef, 'Parties and roles that have to do with the intent.'),
    attachment: listOf(attachmentRefOrValue, 'Documents about the intent.'),
  },
  {
    description: 'What somebody wants to be the case, without saying how.',
    required: ['creationDate', 'lastUpdate', 'lifecycleStatus', 'name'],
  },
)

const intentRef = refTo('IntentRef', 'an intent')

export const intentRefOrValue = polymorphic(
  classOf('IntentRefOrValue', {}, { description: 'An intent, or a reference to one.' }),
  () => [intent, intentRef],
)
