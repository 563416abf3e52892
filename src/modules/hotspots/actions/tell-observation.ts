import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { listPlaces, openPlace } from '../../places/index.ts'
import { insertObservation } from '../data/observation-writing.ts'
import { observationFields } from './observation-input.ts'
import { wrongWithTexts } from './text-check.ts'

/**
 * A colleague tells what was seen at a place; nobody is named. The same submission key again is the same observation.
 * Refuses a CPR number (`has-cpr`), what looks like a name until `neutral` says it is none (`name-like`), nowhere
 * (`no-where`), the future (`in-future`), and more than a year ago (`too-old`).
 */
export const tellObservation = action({
  name: 'hotspots.tell-observation',
  allow: 'observation:tell',
  input: z.strictObject({ ...observationFields, neutral: z.boolean().default(false), submissionKey: z.uuid() }),
  async run(tx, { neutral, submissionKey, ...seen }) {
    const account = accountOf(tx.actor)
    if (!account) return missing()
    const wrong = wrongWithSeen(seen, tx.now) ?? wrongWithTexts([seen.note, seen.whereWords], neutral)
    if (wrong) return wrong
    const known = seen.place ? await openPlace.within(tx, { placeId: seen.place }) : null
    if (known?.refused) return refuse('rule', 'unknown-place')
    const id = newId()
    const written = { ...seen, district: known?.value.place.district?.id ?? null, position: null }
    const from = { id, source: 'colleague', observer: account, origin: null, submissionKey } as const
    if (await insertObservation(tx, written, from)) tx.about(id)
    return done()
  },
})

type Seen = { readonly place: string | null; readonly whereWords: string; readonly seenAt: Date }

const year = 366 * 24 * 3_600_000

/** What is wrong with where and when; null when nothing is. A clock may be five minutes ahead. */
export function wrongWithSeen({ place, whereWords, seenAt }: Seen, now: Date) {
  if (!place && whereWords === '') return refuse('rule', 'no-where')
  if (seenAt.getTime() > now.getTime() + 300_000) return refuse('rule', 'in-future')
  return now.getTime() - seenAt.getTime() > year ? refuse('rule', 'too-old') : null
}

/** The places to choose among. */
export const openObservationForm = action({
  name: 'hotspots.open-observation-form',
  allow: 'observation:tell',
  input: z.strictObject({}),
  async run(tx) {
    const places = await listPlaces.within(tx, {})
    return places.refused ? places : done({ places: places.value.places })
  },
})
