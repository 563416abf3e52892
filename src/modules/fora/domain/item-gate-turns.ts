export const itemTurns = ['opened', 'paused', 'finished'] as const
export type ItemTurn = (typeof itemTurns)[number]

/** How far an item has come; `waiting` until it has been on the table. */
export type ItemState = 'waiting' | ItemTurn
