import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { familyUnits, findNoticeBySubmission } from '../data/notices.ts'
import { longest } from '../domain/notice-content.ts'
import { type BegunNotice, keepNotice } from './begin-notice.ts'
import { noticeOrigin } from './notice-origin.ts'

/**
 * Begins a notification with a child's name and words somebody has already written: a line of the police list at a
 * meeting. A step of another action, in its transaction (`draftNoticeFrom.within(tx, …)`); whoever acts is the author
 * and answers the questions when they write on. It goes to the municipality's family unit; where there are several, to
 * the first by name, and the author can choose another.
 * Refuses (`no-receiver`) while no family unit is known. The same `submissionKey` again answers the same draft.
 */
export const draftNoticeFrom = action({
  name: 'notices.draft-notice',
  allow: 'notice:write',
  purpose: 'Underretning efter barnets lov',
  input: z.strictObject({
    childName: z.string().trim().max(longest.line),
    birthDate: DayInput.nullable().default(null),
    school: z.string().trim().max(longest.line).default(''),
    concern: z.string().trim().max(longest.concern),
    caseId: z.uuid().nullable().default(null),
    personId: z.uuid().nullable().default(null),
    submissionKey: z.uuid(),
  }),
  async run(tx, { caseId, personId, submissionKey, childName, birthDate, school, concern }) {
    const before = await findNoticeBySubmission(tx, submissionKey)
    if (before) return done<BegunNotice>({ id: before.id })
    const origin = await noticeOrigin(tx, { caseId, inquiryId: null, personId })
    if (origin.refused) return origin
    const [receiver] = await familyUnits(tx)
    if (!receiver) return refuse('rule', 'no-receiver')
    const notice = {
      ...{ id: newId(), caseId, inquiryId: null, personId: origin.personId },
      ...{ unitId: origin.unit, receiverId: receiver.id, findingId: null, submissionKey },
    }
    const { content } = origin
    return keepNotice(tx, notice, {
      ...content,
      childName: childName || content.childName,
      birthDate: birthDate ?? content.birthDate,
      school: school || content.school,
      concern,
    })
  },
})
