import type { Channel, SenderRole } from './inquiry-kinds.ts'

/** The ways a colleague in SSP may have been told something. What came by the site came from the sender. */
export const filedChannels = [
  'phone',
  'text-message',
  'street',
  'walk-in',
  'school',
  'police',
  'mail',
  'programme',
] as const satisfies readonly Channel[]
export type FiledChannel = (typeof filedChannels)[number]

/** Who told it, in the order a hurried colleague meets them most. */
export const filedRoles = [
  'young',
  'parent',
  'professional',
  'own-observation',
  'neighbour',
  'police',
  'unknown',
] as const satisfies readonly SenderRole[]

/**
 * The way an inquiry came when somebody outside SSP files it: from the place they work. A club has no word of its own
 * and counts as somebody who came by.
 */
export function channelOfPlace(kind: string): FiledChannel {
  if (kind === 'police') return 'police'
  return kind === 'school' || kind === 'fgu' || kind === 'youth-education' ? 'school' : 'walk-in'
}
