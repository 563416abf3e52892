import { type ConcernRoute, concernRoutes } from '../../law/rules-of-law.ts'

/**
 * Where an inquiry can go: where the rule lets a concern go. `notification` is an underretning under barnets lov;
 * `anonymous-sparring` is advice to a colleague without a name; `infohus` is the forum against extremism, whose work
 * others do not browse.
 */
export const triageRoutes = concernRoutes
export type TriageRoute = ConcernRoute

/** What a row of `contact.decisions` may say: a way, or that the inquiry was joined to another or parted from it. */
export type DecidedRoute = TriageRoute | 'merged' | 'separated'

/** The ways a notification may go together with. Everything else stands alone. */
const besideNotification: readonly TriageRoute[] = ['ssp-case', 'other-municipality', 'infohus']

/** True for one way, or for a notification and one other that may stand beside it. */
export function mayStandTogether(routes: readonly TriageRoute[]): boolean {
  if (routes.length === 1) return true
  const others = routes.filter((route) => route !== 'notification')
  return routes.length === 2 && others.length === 1 && others.every((route) => besideNotification.includes(route))
}
