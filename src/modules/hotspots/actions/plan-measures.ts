import { z } from 'zod'
import { addDays } from '../../../kernel/dates.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { insertMeasure, insertMeasureEnding } from '../data/hotspot-records.ts'
import { measuresOf } from '../data/hotspot-story.ts'
import { insertTurn, updateHotspot } from '../data/hotspot-writing.ts'
import { measureKinds } from '../domain/stages.ts'
import { holdForStep } from './held-hotspot.ts'
import { wrongWithTexts } from './text-check.ts'

/**
 * Plans something to do about it, by us where `outsideOwner` is empty, else by a body (the shop, the street lighting).
 * Refuses before it was analysed (`wrong-stage`) and a day over two years off (`begins-far`).
 */
export const planMeasure = action({
  name: 'hotspots.plan-measure',
  allow: 'hotspot:write',
  input: z.strictObject({
    hotspotId: z.uuid(),
    kind: z.enum(measureKinds),
    what: z.string().trim().min(1).max(500),
    outsideOwner: z.string().trim().max(200).default(''),
    beginsOn: DayInput,
    neutral: z.boolean().default(false),
    submissionKey: z.uuid(),
  }),
  async run(tx, { hotspotId, neutral, submissionKey, ...measure }) {
    const held = await holdForStep(tx, hotspotId, 'plan')
    if (held.refused) return held
    const wrong = wrongWithTexts([measure.what, measure.outsideOwner], neutral)
    if (wrong) return wrong
    if (measure.beginsOn > addDays(tx.today, 730) || measure.beginsOn < addDays(tx.today, -730))
      return refuse('rule', 'begins-far')
    const { hotspot, stage, account } = held.value
    const owner = measure.outsideOwner === '' ? account : null
    const made = { hotspot: hotspotId, by: account, submissionKey }
    if (!(await insertMeasure(tx, made, { ...measure, owner }))) return done()
    if (stage === hotspot.stage) return done()
    await updateHotspot(tx, hotspotId, { stage })
    await insertTurn(tx, hotspotId, 'planned', '', account)
    return done()
  },
})

/** Ends a measure today. Nothing happens where it has ended. */
export const endMeasure = action({
  name: 'hotspots.end-measure',
  allow: 'hotspot:write',
  input: z.strictObject({
    hotspotId: z.uuid(),
    measureId: z.uuid(),
    outcome: z.string().trim().max(500).default(''),
    neutral: z.boolean().default(false),
  }),
  async run(tx, { hotspotId, measureId, outcome, neutral }) {
    const held = await holdForStep(tx, hotspotId, 'plan')
    if (held.refused) return held
    if (!(await measuresOf(tx, hotspotId)).some(({ id }) => id === measureId)) return missing()
    const wrong = wrongWithTexts([outcome], neutral)
    if (wrong) return wrong
    await insertMeasureEnding(tx, { measure: measureId, endedOn: tx.today, outcome, by: held.value.account })
    return done()
  },
})
