import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { copenhagenDate, instantAt } from '../../../kernel/copenhagen-clock.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done, missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { insertStep, type NoticeStep } from '../data/recorded-steps.ts'
import { type DayStep, daySteps } from '../domain/notice-steps.ts'
import { noticeAsShown, type OpenedNotice } from './open-notice.ts'

/**
 * Records that the receipt or the feedback came, or that the parents were told, and on which day: that and nothing of
 * what was answered, since the family unit's judgement is not for SSP to keep (rule RU-10). Anybody in the unit who
 * sees the matter may. The parents are told before the sending as the normal way, and never where a parent is suspected
 * (rule RU-05).
 * Refuses a day that has not come, one before the sending, a receipt of what was not sent, one recorded already
 * (`already-recorded`, with who), and telling parents who are suspected.
 */
export const recordStep = action({
  name: 'notices.record-step',
  allow: 'notice:write',
  input: z.strictObject({ noticeId: z.uuid(), kind: z.enum(daySteps), on: DayInput }),
  async run(tx, { noticeId, kind, on }) {
    const account = accountOf(tx.actor)
    const notice = await noticeAsShown(tx, noticeId)
    if (!notice || account === null) return missing()
    const wrong = wrongWithStep(notice, kind, on, tx.today)
    if (wrong) return wrong
    if (!(await insertStep(tx, noticeId, account, { kind, happenedAt: instantAt(on, '12:00') }))) {
      const winner = (await noticeAsShown(tx, noticeId))?.steps.find((step) => step.kind === kind)
      return alreadyRecorded(winner)
    }
    tx.remark({ kind })
    return done()
  },
})

/** Records that 112 or the duty line was called, now. */
export const recordDangerCalled = action({
  name: 'notices.record-danger-called',
  allow: 'notice:write',
  input: z.strictObject({ noticeId: z.uuid() }),
  async run(tx, { noticeId }) {
    const account = accountOf(tx.actor)
    const notice = await noticeAsShown(tx, noticeId)
    if (!notice || account === null) return missing()
    if (notice.steps.some(({ kind }) => kind === 'danger-called')) return done()
    await insertStep(tx, noticeId, account, { kind: 'danger-called', happenedAt: tx.now })
    return done()
  },
})

function wrongWithStep(notice: OpenedNotice, kind: DayStep, on: PlainDate, today: PlainDate): Refused | null {
  if (on > today) return refuse('rule', 'day-future')
  const before = notice.steps.find((step) => step.kind === kind)
  if (before) return alreadyRecorded(before)
  if (kind === 'parents-told') return wrongWithTelling(notice)
  if (!notice.sent) return refuse('rule', 'not-sent')
  return on < copenhagenDate(notice.sent.step.happenedAt) ? refuse('rule', 'day-before-sent') : null
}

function wrongWithTelling({ state, finding }: OpenedNotice): Refused | null {
  if (state !== 'draft') return null
  return finding?.facts.abuse === 'by-parents' ? refuse('rule', 'parents-never-first') : null
}

function alreadyRecorded(step: NoticeStep | undefined): Refused {
  return refuse('conflict', 'already-recorded', step ? { name: step.byName, time: step.recordedAt.toISOString() } : {})
}
