import { copenhagenDate, instantAt } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import type { Language } from '../../../kernel/language.ts'
import { Details, type IconName, Prose, Timeline, type TimelineItem, useView } from '../../../platform/ui/index.ts'
import type { ChronologyRow } from '../actions/read-chronology.ts'
import { casePageMessages } from '../case-page-messages.ts'
import type { ClosingOutcome, FollowUpOutcome, NoteKind, Tier } from '../domain/case-kinds.ts'
import { caseMessages } from '../messages.ts'

/** What happened in a case, day by day. `correctable` shows the way to put a note right. */
export function CaseTimeline({
  caseId,
  entries,
  correctable,
}: {
  caseId: string
  entries: readonly ChronologyRow[]
  correctable: boolean
}) {
  const { language, now } = useView()
  const reader = { language, today: copenhagenDate(now) }
  const items = entries.map((entry) => ({
    ...placeOf(entry),
    ...faceOf(entry, reader),
    ...noteOf(entry, reader, correctable ? caseId : null),
  }))
  return <Timeline label={casePageMessages(language).chronology.label} items={items} />
}

/** A note of another day has no clock, only the day it is about and when it was written in. */
function placeOf(entry: ChronologyRow): Pick<TimelineItem, 'id' | 'at' | 'writtenAt' | 'dayOnly' | 'author'> {
  const backDated = copenhagenDate(entry.at) !== entry.day
  return {
    // Several entries may come of one row: a follow-up is set and ended.
    id: entry.entry === 'note' ? entry.id : `${entry.entry}-${entry.id}`,
    at: backDated ? instantAt(entry.day, '12:00') : entry.at,
    author: entry.byName,
    ...(backDated && { writtenAt: entry.at, dayOnly: true }),
  }
}

const icons = {
  opened: 'folder-open',
  closed: 'lock',
  reopened: 'refresh',
  'tier-changed': 'flag',
  'follow-up-set': 'calendar-month',
  'follow-up-ended': 'check',
  'participant-added': 'person-add',
  'participant-ended': 'person',
  'handed-over': 'forward',
} as const satisfies Record<Exclude<ChronologyRow['entry'], 'note'>, IconName>

const noteIcons = {
  'own-words': 'chat',
  fact: 'document',
  assessment: 'visibility',
  agreement: 'groups',
} as const satisfies Record<NoteKind, IconName>

type Reader = { readonly language: Language; readonly today: PlainDate }
type Face = Pick<TimelineItem, 'icon' | 'kind' | 'title' | 'body'>

/** The icon, the kind in a word, and the text of an entry. */
function faceOf(entry: ChronologyRow, reader: Reader): Face {
  const { language } = reader
  const words = casePageMessages(language).entries
  if (entry.entry === 'note') {
    const kind = entry.detail as NoteKind
    return { icon: noteIcons[kind], kind: { label: caseMessages(language).noteKinds[kind] } }
  }
  return { icon: icons[entry.entry], kind: { label: words[entry.entry] }, ...eventOf(entry, reader) }
}

function eventOf(entry: ChronologyRow, { language, today }: Reader): Pick<Face, 'title' | 'body'> {
  const words = casePageMessages(language).entries
  const { tiers, outcomes } = caseMessages(language)
  const body = entry.text === '' ? {} : { body: <Prose text={entry.text} level={3} /> }
  switch (entry.entry) {
    case 'opened':
    case 'tier-changed':
      return { title: tiers[entry.detail as Tier], ...body }
    case 'closed':
      return { title: outcomes[entry.detail as ClosingOutcome], ...body }
    case 'follow-up-set': {
      const day = entry.dueOn === null ? '' : sayDate(entry.dueOn, today, language)
      return { title: entry.text, body: words.dueBy(entry.otherName, day) }
    }
    case 'follow-up-ended': {
      const outcome = words.ended[entry.detail as FollowUpOutcome]
      return { title: entry.text, body: entry.source === '' ? outcome : `${outcome}: ${entry.source}` }
    }
    case 'participant-added':
    case 'participant-ended':
      return { title: words.participant(entry.otherName, entry.detail) }
    case 'handed-over':
      return { title: words.newOwner(entry.otherName) }
    default:
      return body
  }
}

/**
 * A note's words with its source, and where it was put right: both versions can be seen. `caseId` is null where the
 * reader may correct nothing.
 */
function noteOf(
  entry: ChronologyRow,
  { language }: Reader,
  caseId: string | null,
): Pick<TimelineItem, 'body' | 'actions'> {
  const words = casePageMessages(language).entries
  if (entry.entry !== 'note') return {}
  const body = (
    <>
      <Prose text={entry.text} level={3} />
      {entry.source !== '' && <p>{words.source(entry.source)}</p>}
      {entry.correctedText !== null && (
        <Details summary={words.corrects}>
          <Prose text={entry.correctedText} level={3} />
        </Details>
      )}
    </>
  )
  if (entry.correctedBy !== null)
    return { body, actions: <a href={`#entry-${entry.correctedBy}`}>{words.corrected}</a> }
  if (caseId === null) return { body }
  return { body, actions: <a href={`/sager/${caseId}/notat/${entry.id}/ret`}>{words.correct}</a> }
}
