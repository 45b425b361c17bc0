import { disputeEndsTicket, ticketEndsDispute, ticketOpensDispute } from './billing/dispute/ticket-disputes.ts'
import { calendarMovesClocks, objectiveMovesClocks } from './care/level/clocks-look-again.ts'
import { clockTells } from './care/reactions/clock-tells.ts'
import { falloutEndsTicket, falloutOpensTicket } from './care/reactions/fallout-ticket.ts'
import { endProposesToChildren } from './care/reactions/propose-to-children.ts'
import { reopenedAsksNobody, resolvedAsksCustomer, resolvedTellsCustomer } from './care/reactions/tell-customer.ts'
import { collectionReactions } from './collections/reactions.ts'
import type { Reaction } from './core/reaction.ts'
import { fileGapOpensTicket } from './usage/bulk/gap-opens-ticket.ts'
import { lateUsageRerates } from './usage/rerating/late-usage-rerates.ts'

export interface ReactionSettings {
  /** Whether customers are told of the end of their tickets. */
  readonly ticketMessages: boolean
  /** Hours after the end of a ticket when its customers are asked how satisfied they are; 0 when they are not. */
  readonly surveyDelay: number
}

/** What follows from what, by itself: everything that one part of the house does because of another is in this list. */
export function reactionsWith({ ticketMessages, surveyDelay }: ReactionSettings): readonly Reaction[] {
  return [
    falloutOpensTicket,
    falloutEndsTicket,
    endProposesToChildren,
    objectiveMovesClocks,
    calendarMovesClocks,
    clockTells,
    fileGapOpensTicket,
    lateUsageRerates,
    ticketOpensDispute,
    ticketEndsDispute,
    disputeEndsTicket,
    ...collectionReactions,
    ...(ticketMessages ? [resolvedTellsCustomer] : []),
    ...(surveyDelay > 0 ? [resolvedAsksCustomer(surveyDelay), reopenedAsksNobody] : []),
  ]
}

/** A question the day after. */
export const usualReactions: ReactionSettings = { ticketMessages: true, surveyDelay: 24 }
