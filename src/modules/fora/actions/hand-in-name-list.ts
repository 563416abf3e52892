import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { findListBySubmission, insertNameList, insertNameRows, listSources } from '../data/name-lists.ts'
import { nameListLimits } from '../domain/name-list-limits.ts'
import { countsOf, isProblem, type NameListReading, readNameList } from '../domain/name-list-reading.ts'
import { purgeDayOf } from '../domain/purge-day.ts'
import { findListMeeting, refusedNames, takesNames } from './name-list-meeting.ts'
import { recordsOf } from './name-list-records.ts'
import { refusedReading } from './refused-reading.ts'

const NameListText = z.strictObject({ meetingId: z.uuid(), text: z.string().max(nameListLimits.text) })

/**
 * Reads a list and shows what would be kept and what would be left out by why. Nothing is stored, not even a draft:
 * victims and parties to accidents are still in the text. Refuses as `handInNameList` does.
 */
export const checkNameList = action({
  name: 'fora.check-name-list',
  allow: 'names:hand-in',
  purpose: 'Forebygge kriminalitet, retsplejelovens § 115',
  input: NameListText,
  async run(tx, { meetingId, text }): Promise<Outcome<NameListReading>> {
    const found = await findListMeeting(tx, meetingId)
    if (found.refused) return found
    if (!takesNames(found.meeting, tx.today)) return refusedNames(found.meeting)
    const reading = readNameList(recordsOf(text), tx.today)
    if (isProblem(reading)) return refusedReading(reading)
    tx.remark({ kept: reading.kept.length, leftOut: reading.leftOut.length })
    return done(reading)
  },
})

/**
 * Keeps a list for one meeting: each line sealed, victims and parties to accidents never stored, CPR numbers dropped.
 * It is read again here, whatever was checked before. Refuses more than 200 lines (`too-many-lines`), a line of more
 * than 1,000 signs (`line-too-long`), a list in which nothing is left to keep (`nothing-left`), and a meeting that is
 * not called or is over. The same form sent twice makes one list.
 */
export const handInNameList = action({
  name: 'fora.hand-in-name-list',
  allow: 'names:hand-in',
  purpose: 'Forebygge kriminalitet, retsplejelovens § 115',
  input: NameListText.extend({ source: z.enum(listSources), submissionKey: z.uuid() }),
  async run(tx, { meetingId, text, source, submissionKey }): Promise<Outcome<{ lines: number }>> {
    const found = await findListMeeting(tx, meetingId)
    if (found.refused) return found
    const { meeting, account } = found
    if (!takesNames(meeting, tx.today)) return refusedNames(meeting)
    const reading = readNameList(recordsOf(text), tx.today)
    if (isProblem(reading)) return refusedReading(reading)
    const lines = reading.kept.map(({ line }) => line)
    if (lines.length === 0) return refuse('rule', 'nothing-left')
    const id = newId()
    const isNew = await insertNameList(tx, {
      ...{ id, meetingId, unitId: meeting.unitId, source, submissionKey, handedInBy: account },
      linesRead: lines.length + reading.leftOut.length,
      leftOut: countsOf(reading.leftOut),
      purgeOn: purgeDayOf(meeting.endsAt),
    })
    if (!isNew) return (await isSameList(tx, submissionKey, meetingId)) ? done({ lines: lines.length }) : taken
    await insertNameRows(tx, id, lines)
    tx.about(id)
    tx.remark({ kept: lines.length, leftOut: reading.leftOut.length })
    return done({ lines: lines.length })
  },
})

const taken = refuse('conflict', 'already-sent')

async function isSameList(tx: Parameters<typeof findListBySubmission>[0], key: string, meetingId: string) {
  return (await findListBySubmission(tx, key))?.meetingId === meetingId
}
