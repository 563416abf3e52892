/** In the room, out of it for now, or not at the meeting. The newest row per attendee counts. */
export const roomStates = ['in', 'out', 'absent'] as const
export type RoomState = (typeof roomStates)[number]

/** Those who hear what is said now. */
export function seatsInRoom<Each extends { readonly state: RoomState }>(seats: readonly Each[]): Each[] {
  return seats.filter(({ state }) => state === 'in')
}
