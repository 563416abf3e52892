import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listHotspots } from '../../hotspots/index.ts'
import {
  findItemBySubmission,
  insertAgendaItem,
  listAgendaItems,
  nextPosition,
  updateItem,
} from '../data/agenda-items.ts'
import type { MeetingRow } from '../data/meetings.ts'
import { isVisible } from '../data/talked-about.ts'
import { type ItemPart, itemKinds, itemParts, partsOfKind } from '../domain/agenda-kinds.ts'
import { closesAgenda } from '../domain/template-words.ts'
import { headingOf } from './agenda-heading.ts'
import { holdMeeting } from './held-meeting.ts'

const AddAgendaItem = z.strictObject({
  meetingId: z.uuid(),
  part: z.enum(itemParts),
  kind: z.enum(itemKinds),
  /** Neutral; of a case or an inquiry its number where nothing is said. */
  title: z.string().trim().max(200).default(''),
  /** What looks like a name in the title is none. */
  neutral: z.boolean().default(false),
  caseId: z.uuid().nullable().default(null),
  inquiryId: z.uuid().nullable().default(null),
  personId: z.uuid().nullable().default(null),
  /** Of an item about a place: the hotspot it is. */
  hotspotId: z.uuid().nullable().default(null),
  /** Made with the form: sending twice makes one item. */
  submissionKey: z.uuid(),
})
type AddAgendaItem = z.output<typeof AddAgendaItem>

/**
 * Puts something on the agenda. What is about somebody goes into the closed part, which only a forum that may talk about
 * persons has; the database refuses it too (rule R115-15). Refuses a case, an inquiry or a person the actor may not see,
 * and a heading that tells who it is about.
 */
export const addAgendaItem = action({
  name: 'fora.add-agenda-item',
  allow: 'forum:write',
  input: AddAgendaItem,
  async run(tx, input): Promise<Outcome<{ id: string }>> {
    const { submissionKey, neutral, ...wanted } = input
    const { meetingId, caseId, inquiryId, personId } = wanted
    const held = await holdMeeting(tx, meetingId, 'change-agenda')
    if (held.refused) return held
    const before = await findItemBySubmission(tx, submissionKey)
    if (before) return done(before)
    const wrong = wrongWithItem(input, held.meeting)
    if (wrong) return wrong
    if (!(await isVisible(tx, { caseId, inquiryId, personId }))) return missing()
    if (!(await isWorkedWith(tx, input))) return missing()
    const heading = await headingOf(tx, { ...wanted, neutral })
    if (heading.refused) return heading
    const id = newId()
    const written = await insertAgendaItem(tx, {
      ...{ ...wanted, id, title: heading.value, submissionKey, addedBy: held.account },
      ...{ unitId: held.meeting.unitId, allowsPersons: held.meeting.allowsPersons },
      position: await makeRoom(tx, meetingId, wanted.part),
    })
    if (!written) return refuse('conflict', 'already-sent')
    tx.about(id, caseId, inquiryId, personId)
    tx.remark({ part: input.part, kind: input.kind })
    return done({ id })
  },
})

/** True where no hotspot is meant, or one that is worked with, by an item about a place. */
async function isWorkedWith(tx: Tx, { kind, hotspotId }: AddAgendaItem): Promise<boolean> {
  if (hotspotId === null) return true
  const live = await listHotspots.within(tx, {})
  return kind === 'place' && !live.refused && live.value.some(({ id }) => id === hotspotId)
}

/** The place of a new item: last in its part, but before what closes the agenda. */
async function makeRoom(tx: Tx, meetingId: string, part: ItemPart): Promise<number> {
  const next = await nextPosition(tx, meetingId)
  const last = (await listAgendaItems(tx, meetingId)).filter((item) => item.part === part).at(-1)
  if (last?.kind !== 'standing' || !closesAgenda(last.title)) return next
  await updateItem(tx, last.id, { position: next + 1 })
  return next
}

function wrongWithItem(item: AddAgendaItem, { allowsPersons }: MeetingRow): Refused | null {
  const linked = [item.caseId, item.inquiryId, item.personId].some((id) => id !== null)
  if (!allowsPersons && (item.part === 'closed' || linked)) return refuse('rule', 'persons-never')
  const parts: readonly string[] = partsOfKind[item.kind]
  if (!parts.includes(item.part) || (linked && item.part === 'open')) return refuse('rule', 'belongs-in-closed-part')
  const named = { case: item.caseId, inquiry: item.inquiryId, person: item.personId }
  for (const kind of ['case', 'inquiry'] as const) {
    if ((item.kind === kind) !== (named[kind] !== null)) return refuse('rule', 'nothing-chosen')
  }
  return item.kind === 'person' && item.personId === null ? refuse('rule', 'nothing-chosen') : null
}
