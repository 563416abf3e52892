import type { Refused } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { recordObservation, recordPresence, withdrawPresence } from '../../hotspots/index.ts'
import type { Wording } from '../domain/street-entry.ts'
import type { Theme } from '../street-log.wire.ts'

/** Themes every visit has; they tell of no pattern by themselves. */
const everyday: readonly Theme[] = ['wellbeing', 'school', 'leisure']

/** Keeps what the hotspots know of a visit in step with it: what was seen, and that somebody was there because of one. */
export async function feedHotspots(tx: Tx, wording: Wording, district: string | null, observer: string) {
  return (await feedObservation(tx, wording, district, observer)) ?? (await feedPresence(tx, wording))
}

async function feedObservation(
  tx: Tx,
  wording: Wording,
  district: string | null,
  observer: string,
): Promise<Refused | null> {
  const seenAt = new Date(wording.happenedAt)
  const { place, whereWords, position, note } = wording
  const seen = { place, whereWords, position, note, seenAt, heads: wording.headBand, themes: [...wording.themes] }
  const withdrawn = !isObservation(wording)
  const outcome = await recordObservation.within(tx, { origin: wording.id, ...seen, district, observer, withdrawn })
  return outcome.refused ? outcome : null
}

async function feedPresence(tx: Tx, wording: Wording): Promise<Refused | null> {
  const { id: visit, hotspot, minutes, staffCount, headBand: heads } = wording
  const happenedAt = new Date(wording.happenedAt)
  const outcome =
    hotspot && wording.outcome === 'held'
      ? await recordPresence.within(tx, { visit, hotspot, happenedAt, minutes, staffCount, heads })
      : await withdrawPresence.within(tx, { visit })
  return outcome.refused ? outcome : null
}

function isObservation({ outcome, mood, themes, place, position }: Wording): boolean {
  if (outcome !== 'held' || (!place && !position)) return false
  return mood === 'tense' || mood === 'unrest' || themes.some((theme) => !everyday.includes(theme))
}
