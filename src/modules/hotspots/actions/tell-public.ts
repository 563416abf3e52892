import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { DayInput } from '../../../platform/access/day-input.ts'
import { insertOutsideCount } from '../data/hotspot-records.ts'
import { hotspotById } from '../data/hotspot-rows.ts'
import { insertPublicWords, withdrawWords } from '../data/public-words.ts'
import { outsideKinds } from '../domain/stages.ts'
import { wrongWithTexts } from './text-check.ts'

/** Tells those who reported, and everybody, what came of it. Stands until it is withdrawn. */
export const publishWords = action({
  name: 'hotspots.publish-words',
  allow: 'hotspot:write',
  input: z.strictObject({
    hotspotId: z.uuid(),
    body: z.string().trim().min(1).max(1000),
    neutral: z.boolean().default(false),
    submissionKey: z.uuid(),
  }),
  async run(tx, { hotspotId, body, neutral, submissionKey }) {
    const account = accountOf(tx.actor)
    const hotspot = await hotspotById(tx, hotspotId)
    if (!account || !hotspot) return missing()
    const wrong = wrongWithTexts([body], neutral)
    if (wrong) return wrong
    tx.about(hotspotId)
    await insertPublicWords(tx, { hotspot: hotspotId, placeName: hotspot.place.name, body, submissionKey, by: account })
    return done()
  },
})

export const withdrawPublicWords = action({
  name: 'hotspots.withdraw-words',
  allow: 'hotspot:write',
  input: z.strictObject({ hotspotId: z.uuid(), wordsId: z.uuid() }),
  async run(tx, { hotspotId, wordsId }) {
    const account = accountOf(tx.actor)
    if (!account || !(await hotspotById(tx, hotspotId))) return missing()
    tx.about(hotspotId)
    await withdrawWords(tx, hotspotId, wordsId, account)
    return done()
  },
})

/** A number somebody else counted over some days. Refuses days the wrong way round or to come (`days-wrong`). */
export const recordOutsideCount = action({
  name: 'hotspots.record-outside-count',
  allow: 'hotspot:write',
  input: z.strictObject({
    hotspotId: z.uuid(),
    kind: z.enum(outsideKinds),
    firstDay: DayInput,
    lastDay: DayInput,
    number: z.int().min(0).max(10_000),
    submissionKey: z.uuid(),
  }),
  async run(tx, { hotspotId, submissionKey, ...count }) {
    const account = accountOf(tx.actor)
    if (!account || !(await hotspotById(tx, hotspotId))) return missing()
    if (count.lastDay < count.firstDay || count.lastDay > tx.today) return refuse('rule', 'days-wrong')
    tx.about(hotspotId)
    await insertOutsideCount(tx, { hotspot: hotspotId, by: account, submissionKey }, count)
    return done()
  },
})
