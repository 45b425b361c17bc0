import { adds, lacks } from '../declare.ts'
import type { Declared } from '../difference.ts'

/** Interactions. */
export const tmf683: readonly Declared[] = [
  ...lacks('TMF683 v4', 'The official kit leaves these out; what is missing is filled in, or not needed to find it.', [
    ['mandatory', 'partyInteraction.*href'],
    ['mandatory', 'partyInteraction.interactionDate'],
    ['mandatory', 'partyInteraction.status'],
    ['class mandatory', 'PartyInteraction.interactionDate'],
    ['class mandatory', 'PartyInteraction.status'],
    ['class mandatory', 'Related*.href'],
  ]),
  ...lacks('TMF683 v5', 'What an item is about is referred to by class and identifier, whatever it is.', [
    ['attribute', 'partyInteraction.interactionItem.item.entity.*'],
    ['variant', 'EntityRefOrValue may be *'],
  ]),
  ...adds('TMF683 v5', 'A base class may be sent as itself, with what a reference or any characteristic has.', [
    ['class attribute', 'EntityRefOrValue.*'],
    ['variant', 'EntityRefOrValue may be EntityRefOrValue'],
    ['variant', 'Characteristic may be Characteristic'],
    ['attribute', 'partyInteraction.relatedParty.partyOrPartyRole.*haracteristic.value'],
  ]),
  ...lacks('TMF683 v5', 'The official class of this event has not the name under which it is listened to.', [
    ['class', 'PartyInteractionStatusChange'],
    ['class', 'PartyInteractionStatusChangePayload'],
  ]),
  ...adds('TMF683 v5', 'The official class of this event has not the name under which it is listened to.', [
    ['class', 'PartyInteractionStatusChangeEvent'],
    ['class', 'PartyInteractionStatusChangeEventPayload'],
  ]),
  ...adds('TMF683 v5', 'One question finds a whole thread, across all channels.', [
    ['attribute', 'partyInteraction.threadId'],
    ['class attribute', 'PartyInteraction.threadId'],
  ]),
]
