import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertAnalysis } from '../data/hotspot-records.ts'
import { insertTurn, updateHotspot } from '../data/hotspot-writing.ts'
import { holdForStep } from './held-hotspot.ts'
import { wrongWithTexts } from './text-check.ts'

/** Who in numbers and ages, when, what and why: never who by name. The newest counts; older ones are kept. */
export const writeAnalysis = action({
  name: 'hotspots.write-analysis',
  allow: 'hotspot:write',
  input: z.strictObject({
    hotspotId: z.uuid(),
    whom: z.string().trim().min(1).max(1000),
    times: z.string().trim().min(1).max(1000),
    what: z.string().trim().min(1).max(2000),
    why: z.string().trim().min(1).max(2000),
    neutral: z.boolean().default(false),
    submissionKey: z.uuid(),
  }),
  async run(tx, { hotspotId, neutral, submissionKey, ...analysis }) {
    const held = await holdForStep(tx, hotspotId, 'analyse')
    if (held.refused) return held
    const wrong = wrongWithTexts(Object.values(analysis), neutral)
    if (wrong) return wrong
    const { stage, account } = held.value
    if (!(await insertAnalysis(tx, { hotspot: hotspotId, by: account, submissionKey }, analysis))) return done()
    await updateHotspot(tx, hotspotId, { stage })
    await insertTurn(tx, hotspotId, 'analysed', '', account)
    return done()
  },
})
