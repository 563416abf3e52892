import { z } from 'zod'
import { addDays } from '../../../kernel/dates.ts'
import { done, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listColleagues } from '../../directory/index.ts'
import { insertReview } from '../data/hotspot-records.ts'
import { hotspotRows } from '../data/hotspot-rows.ts'
import { insertTurn, updateHotspot } from '../data/hotspot-writing.ts'
import { currentRule } from '../data/rules.ts'
import { reviewFindings } from '../domain/stages.ts'
import { holdForStep } from './held-hotspot.ts'
import { wrongWithTexts } from './text-check.ts'

const Note = { note: z.string().trim().max(2000).default(''), neutral: z.boolean().default(false) } as const

/** The plan begins: from now on visits are made because of the place. */
export const activateHotspot = action({
  name: 'hotspots.activate',
  allow: 'hotspot:write',
  input: z.strictObject({ hotspotId: z.uuid() }),
  async run(tx, { hotspotId }) {
    const held = await holdForStep(tx, hotspotId, 'activate')
    if (held.refused) return held
    await updateHotspot(tx, hotspotId, { stage: held.value.stage })
    await insertTurn(tx, hotspotId, 'activated', '', held.value.account)
    return done()
  },
})

/** How it goes; the next review is as many days off as the rule says. */
export const reviewHotspot = action({
  name: 'hotspots.review',
  allow: 'hotspot:write',
  input: z.strictObject({
    hotspotId: z.uuid(),
    finding: z.enum(reviewFindings),
    words: z.string().trim().min(1).max(2000),
    neutral: z.boolean().default(false),
    submissionKey: z.uuid(),
  }),
  async run(tx, { hotspotId, finding, words, neutral, submissionKey }) {
    const held = await holdForStep(tx, hotspotId, 'review')
    if (held.refused) return held
    const wrong = wrongWithTexts([words], neutral)
    if (wrong) return wrong
    const nextOn = addDays(tx.today, (await currentRule(tx)).reviewDays)
    const made = { hotspot: hotspotId, by: held.value.account, submissionKey }
    if (!(await insertReview(tx, made, { reviewedOn: tx.today, finding, words, nextOn }))) return done()
    await updateHotspot(tx, hotspotId, { review_on: nextOn })
    await insertTurn(tx, hotspotId, 'reviewed', '', held.value.account)
    return done()
  },
})

/** Closes a hotspot, with why. */
export const closeHotspot = action({
  name: 'hotspots.close',
  allow: 'hotspot:write',
  input: z.strictObject({ hotspotId: z.uuid(), note: z.string().trim().min(1).max(2000), neutral: Note.neutral }),
  async run(tx, { hotspotId, note, neutral }) {
    const held = await holdForStep(tx, hotspotId, 'close')
    if (held.refused) return held
    const wrong = wrongWithTexts([note], neutral)
    if (wrong) return wrong
    await updateHotspot(tx, hotspotId, { stage: held.value.stage, review_on: null })
    await insertTurn(tx, hotspotId, 'closed', note, held.value.account)
    return done()
  },
})

/** Opens a closed one again, with all its history. Refuses a place where another was opened since (`already-live`). */
export const reopenHotspot = action({
  name: 'hotspots.reopen',
  allow: 'hotspot:write',
  input: z.strictObject({ hotspotId: z.uuid(), ...Note }),
  async run(tx, { hotspotId, note, neutral }) {
    const held = await holdForStep(tx, hotspotId, 'reopen')
    if (held.refused) return held
    const wrong = wrongWithTexts([note], neutral)
    if (wrong) return wrong
    const { hotspot, stage, account } = held.value
    const other = (await hotspotRows(tx, { state: 'live' })).find(({ place }) => place.id === hotspot.place.id)
    if (other) return refuse('conflict', 'already-live', { name: other.owner.name })
    await updateHotspot(tx, hotspotId, { stage, review_on: addDays(tx.today, (await currentRule(tx)).reviewDays) })
    await insertTurn(tx, hotspotId, 'reopened', note, account)
    return done()
  },
})

/** Gives a hotspot to a colleague of the unit. Refuses somebody who is none (`nobody-at-work`). */
export const giveHotspot = action({
  name: 'hotspots.give',
  allow: 'hotspot:write',
  input: z.strictObject({ hotspotId: z.uuid(), to: z.uuid() }),
  async run(tx, { hotspotId, to }) {
    const held = await holdForStep(tx, hotspotId, 'give')
    if (held.refused) return held
    const colleagues = await listColleagues.within(tx, {})
    if (colleagues.refused) return colleagues
    if (!colleagues.value.some(({ account }) => account === to)) return refuse('rule', 'nobody-at-work')
    await updateHotspot(tx, hotspotId, { owner_id: to })
    await insertTurn(tx, hotspotId, 'given', '', held.value.account)
    return done()
  },
})
