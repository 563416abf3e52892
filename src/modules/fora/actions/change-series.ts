import { z } from 'zod'
import { done, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { bases } from '../../law/index.ts'
import { insertSeriesEnding, updateSeries } from '../data/series.ts'
import { templateOf } from '../domain/series-templates.ts'
import { holdSeries } from './held-meeting.ts'
import { wrongWithName } from './neutral-name.ts'
import { seriesDraft } from './open-series-form.ts'

/**
 * Changes what a series is called, its mandate, its bases and how often it meets. Whether persons may be talked about
 * is settled when it is made and never changed: make another series.
 */
export const changeSeries = action({
  name: 'fora.change-series',
  allow: 'forum:write',
  input: z.strictObject({
    seriesId: z.uuid(),
    name: z.string().trim().min(1).max(200),
    neutral: z.boolean().default(false),
    mandate: z.string().trim().min(1).max(4000),
    bases: z.array(z.enum(bases)).max(10).default([]),
    publishable: z.boolean().default(false),
    cadenceDays: z.int().min(1).max(730).nullable().default(null),
  }),
  async run(tx, { seriesId, neutral, ...changes }): Promise<Outcome<undefined>> {
    const held = await holdSeries(tx, seriesId)
    if (held.refused) return held
    const { allowsPersons, template } = held.series
    const known = templateOf(template)
    if (!allowsPersons && changes.bases.length > 0) return refuse('rule', 'persons-never')
    if (allowsPersons && changes.bases.length === 0) return refuse('rule', 'basis-missing')
    if (changes.bases.some((basis) => !known.bases.includes(basis))) return refuse('rule', 'basis-not-of-forum')
    if (allowsPersons && changes.publishable && !known.publishable) return refuse('rule', 'not-publishable')
    const wrong = changes.name === held.series.name ? null : wrongWithName(changes.name, neutral)
    if (wrong) return wrong
    await updateSeries(tx, seriesId, changes)
    await discardDraft(tx, seriesDraft(seriesId))
    return done()
  },
})

/** Lays a series to rest: nothing new is planned in it, and what was is kept. */
export const endSeries = action({
  name: 'fora.end-series',
  allow: 'forum:write',
  input: z.strictObject({ seriesId: z.uuid() }),
  async run(tx, { seriesId }): Promise<Outcome<undefined>> {
    const held = await holdSeries(tx, seriesId)
    if (held.refused) return held
    await insertSeriesEnding(tx, seriesId, held.account)
    return done()
  },
})
