/** Where a concern can go, in the words of the decision table (domain reference, 2.4). */
export const concernRoutes = [
  'advice-only',
  'anonymous-sparring',
  'notification',
  'other-municipality',
  'infohus',
  'ssp-case',
  'nothing-more',
] as const
export type ConcernRoute = (typeof concernRoutes)[number]
