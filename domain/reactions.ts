import { calendarMovesClocks, objectiveMovesClocks } from './care/level/clocks-look-again.ts'
import { falloutEndsTicket, falloutOpensTicket } from './care/reactions/fallout-ticket.ts'
import { endProposesToChildren } from './care/reactions/propose-to-children.ts'
import type { Reaction } from './core/reaction.ts'

/** What follows from what, by itself: everything that one part of the house does because of another is in this list. */
export const reactions: readonly Reaction[] = [
  falloutOpensTicket,
  falloutEndsTicket,
  endProposesToChildren,
  objectiveMovesClocks,
  calendarMovesClocks,
]
