import { z } from 'zod'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { hotspotById } from '../data/hotspot-rows.ts'
import { analysisOf, measuresOf, outsideCountsOf, reviewsOf, turnsOf } from '../data/hotspot-story.ts'
import { observationRows } from '../data/observation-rows.ts'
import { presencesOf } from '../data/presences.ts'
import { publishedWords } from '../data/public-words.ts'
import { currentRule } from '../data/rules.ts'
import { beforeAndAfter, weekByHour } from '../domain/effect.ts'
import { isQuiet } from '../domain/stages.ts'

/** One hotspot with all that is known of the place and all that was done. Nobody is named in any of it. */
export const openHotspot = action({
  name: 'hotspots.open-hotspot',
  allow: 'hotspot:read',
  input: z.strictObject({ hotspotId: z.uuid() }),
  async run(tx, { hotspotId }) {
    const hotspot = await hotspotById(tx, hotspotId)
    if (!hotspot) return missing()
    tx.about(hotspotId)
    const rule = await currentRule(tx)
    const observations = await observationRows(tx, { place: hotspot.place.id })
    const counting = observations.filter(({ setAside }) => setAside === null)
    const measures = await measuresOf(tx, hotspotId)
    const presences = await presencesOf(tx, hotspotId)
    const [newest] = counting
    const lastSeen = newest ? copenhagenDate(newest.seenAt) : null
    const openedOn = copenhagenDate(hotspot.openedAt)
    const began = measures[0]?.beginsOn
    return done({
      hotspot,
      rule,
      observations,
      measures,
      presences,
      analysis: await analysisOf(tx, hotspotId),
      reviews: await reviewsOf(tx, hotspotId),
      turns: await turnsOf(tx, hotspotId),
      counts: await outsideCountsOf(tx, hotspotId),
      words: await publishedWords(tx, hotspotId),
      quiet: hotspot.stage !== 'closed' && isQuiet({ lastSeen, openedOn }, rule.quietDays, tx.today),
      pattern: weekByHour(counting.map(({ seenAt }) => seenAt)),
      effect: began
        ? beforeAndAfter({
            ...{ began, today: tx.today },
            seen: counting.map(({ seenAt, heads }) => ({ day: copenhagenDate(seenAt), heads })),
            presences: presences.map((one) => ({ ...one, day: copenhagenDate(one.happenedAt) })),
          })
        : null,
      today: tx.today,
    })
  },
})

/** What is known of one hotspot, as its page shows it. */
export type HotspotFacts = Extract<Awaited<ReturnType<typeof openHotspot>>, { refused: false }>['value']
