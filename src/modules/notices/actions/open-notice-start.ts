import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { readSetting, type SettingValue } from '../../directory/index.ts'
import { type FamilyUnit, familyUnits } from '../data/notices.ts'
import { type NoticeOrigin, noticeOrigin } from './notice-origin.ts'

export const originFields = {
  caseId: z.uuid().nullable().default(null),
  inquiryId: z.uuid().nullable().default(null),
  personId: z.uuid().nullable().default(null),
}

/** What the first page of a notification needs. */
export type NoticeStart = Omit<NoticeOrigin, 'refused' | 'content'> & QuestionFacts

/** What the questions need wherever they are asked. */
export type QuestionFacts = {
  readonly receivers: readonly FamilyUnit[]
  readonly dutyLine: SettingValue<'duty-line'>
}

/** The questions before a notification is begun: from a case, an inquiry, a person, or nothing. */
export const openNoticeStart = action({
  name: 'notices.open-start',
  allow: 'notice:write',
  input: z.strictObject(originFields),
  async run(tx, ids) {
    const origin = await noticeOrigin(tx, ids)
    if (origin.refused) return origin
    tx.about(origin.personId, origin.caseId, origin.inquiryId)
    const { refused: _no, content: _words, ...known } = origin
    return done<NoticeStart>({ ...known, ...(await questionFacts(tx)) })
  },
})

export async function questionFacts(tx: Tx): Promise<QuestionFacts> {
  return { receivers: await familyUnits(tx), dutyLine: await readSetting(tx, 'duty-line') }
}
