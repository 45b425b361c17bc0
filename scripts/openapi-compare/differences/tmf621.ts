import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

/** Tickets and their specifications. */
export const tmf621: readonly Declared[] = [
  ...lacks('TMF621 v4', 'What the ticket waits for stands in its own statusChangeReason and notes, for every reader.', [
    ['attribute', 'troubleTicketInformationRequiredEvent.fieldPath'],
    ['class attribute', 'TroubleTicketInformationRequiredEvent.fieldPath'],
  ]),
  ...lacks('TMF621 v5', 'What the ticket waits for stands in its own statusChangeReason and notes, for every reader.', [
    ['class attribute', 'TroubleTicketInformationRequiredEventPayload.informationRequired'],
  ]),
  ...adds('TMF621 v4', 'A reference says of what class it is, here as everywhere.', [
    ['attribute', 'troubleTicket.troubleTicketRelationship.@referredType'],
    ['class attribute', 'TroubleTicketRelationship.@referredType'],
  ]),
  ...adds('TMF621 v4', 'The history holds the states that the ticket itself can have, and no others.', [
    ['value', 'troubleTicket.statusChange.status = *'],
  ]),
  ...adds('TMF621 v5', 'A history without authors does not say who has to be asked.', [
    ['attribute', 'troubleTicket.statusChangeHistory.author'],
    ['class attribute', 'StatusChange.author'],
  ]),
  ...adds('TMF621 v5', 'The end of a parent proposes the same to its children, and each owner decides.', [
    ['attribute', 'troubleTicket.statusProposal*'],
    ['class', 'TroubleTicketStatusProposal'],
    ['class attribute', 'TroubleTicket.statusProposal'],
  ]),
  ...lacks('TMF621 v5', 'An object as a value is open: it has no attributes of its own.', [
    ['attribute', 'troubleTicketSpecification.specCharacteristic.characteristicValueSpecification.value.value'],
  ]),
  ...lacks('TMF621 v5', 'Classes of the official document that no operation of it needs.', [
    ['class', 'JsonPatch'],
    ['class', 'TroubleTicketRef'],
    ['class', 'TroubleTicket_RES'],
    ['class', 'TroubleTicketSpecification_RES'],
  ]),
]
