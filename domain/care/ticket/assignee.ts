/** Role of the party who has a ticket in hand. */
export const assignee = 'assignee'
