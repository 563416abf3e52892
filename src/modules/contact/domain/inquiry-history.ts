import type { Sitting } from './decisions.ts'
import type { Direction } from './inquiry-kinds.ts'

export type HistoryKind =
  | 'received'
  | 'sender-wrote'
  | 'answered'
  | 'noted'
  | 'taken'
  | 'given'
  | 'redacted'
  | 'decided'
  | 'merged'
  | 'separated'

/** Something that happened to an inquiry, and who did it. Says what kind, never what was said. */
export type HistoryEntry = {
  readonly id: string
  readonly at: Date
  readonly kind: HistoryKind
  readonly author: string | null
  /** To whom it was given. */
  readonly owner?: string
  readonly sitting?: Sitting
}

type Happened = {
  readonly messages: readonly { id: string; direction: Direction; author: string | null; writtenAt: Date }[]
  readonly ownerships: readonly { id: string; owner: string; takenBy: string | null; takenAt: Date }[]
  readonly redactions: readonly { message: string; redactedBy: string; redactedAt: Date }[]
  readonly sittings: readonly Sitting[]
}

const kindOfMessage = { 'from-sender': 'sender-wrote', 'to-sender': 'answered', internal: 'noted' } as const

/** Everything that happened, newest first. The first message is the inquiry itself. */
export function historyOf(happened: Happened): HistoryEntry[] {
  // In the order in which things done in one go follow on each other, so that the newest of them comes first.
  const entries = [...said(happened), ...owned(happened), ...redacted(happened), ...decided(happened)]
  return entries.reverse().toSorted((a, b) => b.at.getTime() - a.at.getTime())
}

function said({ messages }: Happened): HistoryEntry[] {
  return messages.map(({ id, direction, author, writtenAt }, index) => ({
    id,
    at: writtenAt,
    kind: index === 0 && direction === 'from-sender' ? 'received' : kindOfMessage[direction],
    author,
  }))
}

function owned({ ownerships }: Happened): HistoryEntry[] {
  return ownerships.map(({ id, owner, takenBy, takenAt }) =>
    takenBy === owner || takenBy === null
      ? { id, at: takenAt, kind: 'taken', author: owner }
      : { id, at: takenAt, kind: 'given', author: takenBy, owner },
  )
}

function redacted({ redactions }: Happened): HistoryEntry[] {
  return redactions.map(({ message, redactedBy, redactedAt }) => ({
    id: `redaction-${message}`,
    at: redactedAt,
    kind: 'redacted',
    author: redactedBy,
  }))
}

function decided({ sittings }: Happened): HistoryEntry[] {
  return sittings.toReversed().map((sitting) => ({
    id: `decision-${sitting.last.ordinal}`,
    at: sitting.last.decidedAt,
    kind: kindOfSitting(sitting),
    author: sitting.last.decidedBy,
    sitting,
  }))
}

function kindOfSitting({ last }: Sitting): 'decided' | 'merged' | 'separated' {
  return last.route === 'merged' || last.route === 'separated' ? last.route : 'decided'
}
