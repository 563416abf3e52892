/** How an inquiry reached SSP. `programme` is a call from one of our own courses of work. */
export const channels = [
  'web',
  'phone',
  'text-message',
  'mail',
  'street',
  'school',
  'police',
  'walk-in',
  'programme',
] as const
export type Channel = (typeof channels)[number]

/** In what part somebody wrote or called. */
export const senderRoles = [
  'young',
  'parent',
  'professional',
  'neighbour',
  'police',
  'own-observation',
  'unknown',
] as const
export type SenderRole = (typeof senderRoles)[number]

/** Whom or what it is about. */
export const concernKinds = ['named-child', 'unnamed-child', 'group', 'place', 'advice', 'self'] as const
export type ConcernKind = (typeof concernKinds)[number]

/** Which way something was said: by the sender, to the sender, or among colleagues. */
export const directions = ['from-sender', 'to-sender', 'internal'] as const
export type Direction = (typeof directions)[number]
