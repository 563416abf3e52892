import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { isUnitColleague } from '../data/case-colleagues.ts'
import { insertFollowUp, openFollowUps } from '../data/case-follow-ups.ts'
import { finishStep, holdCase } from './working-case.ts'

/**
 * Promises something by a day; it stands in the owner's Today from then on. Without `owner` it is the actor's own.
 * Refuses a day that has passed, an owner outside the unit, and a closed case. The very same promise twice is one.
 */
export const addFollowUp = action({
  name: 'cases.add-follow-up',
  allow: 'case:write',
  input: z.strictObject({
    caseId: z.uuid(),
    what: z.string().trim().min(1).max(300),
    dueOn: DayInput,
    owner: z.uuid().nullable().default(null),
  }),
  async run(tx, { caseId, what, dueOn, owner: asked }) {
    const held = await holdCase(tx, caseId, 'add-follow-up')
    if (held.refused) return held
    if (dueOn < tx.today) return refuse('rule', 'due-date-past')
    const owner = asked ?? held.account
    if (!(await isUnitColleague(tx, held.caseFile.unitId, owner))) return refuse('rule', 'owner-not-in-unit')
    const open = await openFollowUps(tx, caseId)
    const same = open.find((each) => each.what === what && each.dueOn === dueOn && each.ownerId === owner)
    if (same) return done<{ id: string }>({ id: same.id })
    const id = newId()
    await insertFollowUp(tx, {
      id,
      caseId,
      openToUnit: held.caseFile.openToUnit,
      what,
      dueOn,
      owner,
      setBy: held.account,
    })
    await finishStep(tx, caseId, 'add-follow-up')
    tx.remark({ dueOn })
    return done<{ id: string }>({ id })
  },
})
