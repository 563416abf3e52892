import type { StaffActor } from '../kernel/actor.ts'
import { copenhagenDate } from '../kernel/copenhagen-clock.ts'
import { addDays } from '../kernel/dates.ts'
import {
  addFollowUp,
  addNote,
  addParticipant,
  changeTier,
  closeCase,
  endFollowUp,
  handOverCase,
  markAsRead,
  openCaseFile,
  reopenCase,
} from '../modules/cases/index.ts'
import { granted } from './settle-place.ts'
import { actorOf, known, type StoryBook } from './story-book.ts'
import type { CaseEvent } from './story-case.ts'

type Happening<Key extends string> = Extract<CaseEvent, Record<Key, unknown>>

/** One thing that happens in a case, done by the action a person does it with. */
export async function playCaseEvent(book: StoryBook, key: string, event: CaseEvent, at: Date): Promise<void> {
  const caseId = known(book.cases, key)
  if ('writes' in event) return note(book, caseId, event, at)
  if ('promises' in event) return promise(book, caseId, event, at)
  if ('ends' in event) return keepPromise(book, caseId, event)
  if ('letsIn' in event || 'adds' in event) return bringIn(book, caseId, event)
  if ('reads' in event) {
    granted(await markAsRead(await readerOf(book, caseId, event.reads), { caseId }))
    return
  }
  return turn(book, caseId, event)
}

async function note(book: StoryBook, caseId: string, event: Happening<'writes'>, at: Date): Promise<void> {
  const { kind, body, source = '', daysBack = 0 } = event
  const corrected = event.corrects === undefined ? null : known(book.notes, event.corrects)
  const happenedOn = corrected?.happenedOn ?? addDays(copenhagenDate(at), -daysBack)
  const by = await readerOf(book, caseId, event.writes)
  const corrects = corrected?.id ?? null
  const { id } = granted(await addNote(by, { caseId, kind, body, source, happenedOn, corrects }))
  if (event.key !== undefined) book.notes.set(event.key, { id, happenedOn })
}

/** Nobody writes in a case they have not opened. */
async function readerOf(book: StoryBook, caseId: string, key: string): Promise<StaffActor> {
  const reader = actorOf(book, key)
  if (!book.opened.has(`${caseId} ${key}`)) granted(await openCaseFile(reader, { caseId }))
  book.opened.add(`${caseId} ${key}`)
  return reader
}

async function promise(book: StoryBook, caseId: string, event: Happening<'promises'>, at: Date): Promise<void> {
  const owner = actorOf(book, event.promises)
  const dueOn = event.due(book.year, copenhagenDate(at))
  const { id } = granted(await addFollowUp(owner, { caseId, what: event.what, dueOn, owner: owner.account }))
  if (event.key !== undefined) book.followUps.set(event.key, id)
}

async function keepPromise(book: StoryBook, caseId: string, event: Happening<'ends'>): Promise<void> {
  const { outcome, remark = '' } = event
  const followUpId = known(book.followUps, event.ends)
  granted(await endFollowUp(actorOf(book, event.by), { caseId, followUpId, outcome, remark }))
}

async function bringIn(book: StoryBook, caseId: string, event: Happening<'letsIn'> | Happening<'adds'>): Promise<void> {
  const who = 'letsIn' in event ? { account: actorOf(book, event.letsIn).account } : { outsideName: event.adds }
  granted(await addParticipant(actorOf(book, event.by), { caseId, part: event.part, ...who }))
}

type Turning = Happening<'handsOver'> | Happening<'movesTo'> | Happening<'closes'> | Happening<'reopens'>

async function turn(book: StoryBook, caseId: string, event: Turning): Promise<void> {
  if ('handsOver' in event) {
    const owner = actorOf(book, event.to).account
    granted(await handOverCase(actorOf(book, event.handsOver), { caseId, owner }))
  } else if ('movesTo' in event) {
    granted(await changeTier(actorOf(book, event.by), { caseId, tier: event.movesTo, reason: event.reason }))
  } else if ('closes' in event) {
    const { closes, outcome, reason } = event
    granted(await closeCase(actorOf(book, closes), { caseId, outcome, reason }))
  } else {
    granted(await reopenCase(actorOf(book, event.reopens), { caseId, reason: event.reason }))
  }
}
