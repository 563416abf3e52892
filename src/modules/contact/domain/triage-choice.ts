import { mayStandTogether, type TriageRoute } from './triage-routes.ts'

/** Shorter than this is no reason for doing nothing more. */
export const shortestReasonForNothing = 40

export type ChoiceProblem = 'notification-required' | 'not-possible' | 'cannot-combine' | 'reason-too-short'

/** What the rule on where a concern goes said: the ways that may be chosen, and those that must be among them. */
export type WaysFound = { readonly possible: readonly TriageRoute[]; readonly required: readonly TriageRoute[] }

/** What is wrong with the ways chosen, or null. `finding` is what the rule said of the same facts. */
export function problemWithChoice(
  finding: WaysFound,
  routes: readonly TriageRoute[],
  reason: string,
): ChoiceProblem | null {
  if (finding.required.some((required) => !routes.includes(required))) return 'notification-required'
  if (routes.some((route) => !finding.possible.includes(route))) return 'not-possible'
  if (!mayStandTogether(routes)) return 'cannot-combine'
  const isTooShort = routes.includes('nothing-more') && reason.trim().length < shortestReasonForNothing
  return isTooShort ? 'reason-too-short' : null
}

/** One choice and a tick for a notification beside it, as the ways they mean. A notification always comes first. */
export function routesChosen(route: TriageRoute, notify: boolean): readonly TriageRoute[] {
  return notify && route !== 'notification' ? ['notification', route] : [route]
}
