/** How far a meeting has come. */
export const meetingStatuses = ['planned', 'called', 'cancelled', 'running', 'ended', 'approved'] as const
export type MeetingStatus = (typeof meetingStatuses)[number]

/** The rows that lead from one status to the next. `moved` leaves it where it was. */
export const turnKinds = ['called', 'moved', 'cancelled', 'started', 'ended', 'approved'] as const
export type TurnKind = (typeof turnKinds)[number]

/** Everything that may be done to a meeting. */
export const meetingSteps = [
  'change-agenda',
  'ask-guest',
  'call',
  'move',
  'cancel',
  'hand-in-names',
  'start',
  'record-room',
  'write-minutes',
  'end',
  'approve',
] as const
export type MeetingStep = (typeof meetingSteps)[number]

/** What is allowed at each status. An approved meeting is locked: what was wrong is put right beside it. */
export const allowedMeetingSteps = {
  planned: ['change-agenda', 'ask-guest', 'call', 'move', 'cancel'],
  called: ['change-agenda', 'ask-guest', 'move', 'cancel', 'hand-in-names', 'start'],
  cancelled: [],
  running: ['change-agenda', 'ask-guest', 'hand-in-names', 'record-room', 'write-minutes', 'end'],
  ended: ['write-minutes', 'approve'],
  approved: [],
} as const satisfies Record<MeetingStatus, readonly MeetingStep[]>

export function isStepAllowed(step: MeetingStep, status: MeetingStatus): boolean {
  const allowed: readonly MeetingStep[] = allowedMeetingSteps[status]
  return allowed.includes(step)
}

/** The status after a turn; null where it stays as it was. */
export const statusAfter = {
  called: 'called',
  moved: null,
  cancelled: 'cancelled',
  started: 'running',
  ended: 'ended',
  approved: 'approved',
} as const satisfies Record<TurnKind, MeetingStatus | null>
