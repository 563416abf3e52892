import type { DecidedRoute } from './triage-routes.ts'

export type Decision = {
  readonly ordinal: number
  readonly route: DecidedRoute
  readonly reason: string
  readonly ruleId: string | null
  readonly ruleVersion: string | null
  readonly facts: Readonly<Record<string, unknown>>
  readonly caseId: string | null
  readonly decidedBy: string
  readonly deciderId: string
  readonly decidedAt: Date
}

/** Stored where the reason itself may lie in clear nowhere: the reason of an infohus decision is a sealed internal note. */
export const sealedReason = 'sealed'

/** What was decided in one go: a notification and the way beside it are two rows of one decision. */
export type Sitting = { readonly routes: readonly DecidedRoute[]; readonly last: Decision }

/** Decisions by the moment they were made, newest first. `decisions` in the order they were made. */
export function sittingsOf(decisions: readonly Decision[]): readonly Sitting[] {
  const byMoment = Map.groupBy(decisions, ({ decidedAt }) => decidedAt.getTime())
  return [...byMoment.values()].reverse().flatMap((made) => {
    const last = made.at(-1)
    return last ? [{ routes: made.map(({ route }) => route), last }] : []
  })
}
