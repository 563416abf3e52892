import { dateParts, type PlainDate } from '../../../kernel/dates.ts'
import { newId } from '../../../kernel/ids.ts'
import type { Language } from '../../../kernel/language.ts'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { fileInquiry } from '../../contact/index.ts'
import { draftNoticeFrom } from '../../notices/index.ts'
import { insertActionPoint } from '../data/action-point-rows.ts'
import { findItemBySubmission, insertAgendaItem, nextPosition } from '../data/agenda-items.ts'
import type { MeetingRow } from '../data/meetings.ts'
import type { OpenedLine } from '../data/name-rows.ts'
import type { KeptAgreement } from '../data/name-seals.ts'
import { keptNameWords } from '../domain/kept-name-words.ts'
import type { KeptChoice } from '../domain/name-choices.ts'

export type KeptName = {
  readonly meeting: MeetingRow
  readonly row: OpenedLine
  /** Which line of the meeting's lists it is. */
  readonly number: number
  readonly choice: KeptChoice
  readonly agreement: KeptAgreement
  readonly owner: string
  readonly dueOn: PlainDate
  readonly account: string
}

export type Delivered = { readonly inquiryId: string | null; readonly noticeId: string | null }

/**
 * A kept name goes where it belongs: a talk or a concern becomes an inquiry from the police, with its owner; a
 * notification becomes a draft of whoever acts, whose duty it is. Only the name, the birth date, the necessity and what
 * was agreed go along; what the police wrote about the rest does not. Refuses as those actions do.
 */
export async function deliverName(tx: Tx, kept: KeptName): Promise<Outcome<Delivered>> {
  const { line } = kept.row
  if (kept.choice === 'notification') {
    const drafted = await draftNoticeFrom.within(tx, {
      childName: line.name.slice(0, 200),
      birthDate: line.birthDate,
      concern: textOf(kept),
      submissionKey: kept.row.id,
    })
    return drafted.refused ? drafted : done({ inquiryId: null, noticeId: drafted.value.id })
  }
  const filed = await fileInquiry.within(tx, {
    ...{ channel: 'police', senderRole: 'police', concerns: 'named-child', owner: kept.owner },
    subjectName: line.name.slice(0, 200),
    message: textOf(kept),
    sender: { name: kept.row.giver.isPolice ? kept.row.giver.name : 'Politiet', workplace: policeOf(kept.row) },
  })
  return filed.refused ? filed : done({ inquiryId: filed.value.id, noticeId: null })
}

/** The owner's task, under the meeting's item for the list: without the name, which only the receivers above have. */
export async function setNameTask(tx: Tx, kept: KeptName): Promise<string> {
  const id = newId()
  await insertActionPoint(tx, {
    ...{ id, itemId: await listItemOf(tx, kept), submissionKey: newId(), outsideOwner: '' },
    what: keptNameWords[languageOf(tx)].task[kept.choice](kept.number),
    ownerId: kept.owner,
    dueOn: kept.dueOn,
    setBy: kept.account,
  })
  return id
}

/** One closed item for the list per meeting: the meeting's own id is its key, so that two at once make one. */
async function listItemOf(tx: Tx, { meeting, account }: KeptName): Promise<string> {
  const before = await findItemBySubmission(tx, meeting.id)
  if (before) return before.id
  const id = newId()
  const isNew = await insertAgendaItem(tx, {
    ...{ id, meetingId: meeting.id, unitId: meeting.unitId, allowsPersons: meeting.allowsPersons },
    position: await nextPosition(tx, meeting.id),
    ...{ part: 'closed', kind: 'free', title: keptNameWords[languageOf(tx)].item },
    ...{ caseId: null, inquiryId: null, personId: null, submissionKey: meeting.id, addedBy: account },
  })
  return isNew ? id : ((await findItemBySubmission(tx, meeting.id))?.id ?? id)
}

function textOf({ row, agreement }: KeptName): string {
  const { line } = row
  const who = line.birthDate ? [`Født ${sayDay(line.birthDate)}`] : line.age === null ? [] : [`Alder: ${line.age}`]
  return [agreement.agreement, `${keptNameWords.da.why} ${agreement.necessity}`, ...who].join('\n\n')
}

function sayDay(date: PlainDate): string {
  const { day, month, year } = dateParts(date)
  return `${day}.${month}.${year}`
}

function policeOf({ giver }: OpenedLine): string {
  return giver.isPolice ? giver.organisation.slice(0, 200) : ''
}

function languageOf(tx: Tx): Language {
  return tx.actor.kind === 'staff' ? tx.actor.language : 'da'
}
