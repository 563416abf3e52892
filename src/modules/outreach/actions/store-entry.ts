import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing, type Outcome, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { findEvent } from '../../events/index.ts'
import { endPlanned, isPlanned } from '../data/visit-ties.ts'
import {
  findVersion,
  insertChoice,
  insertConflict,
  insertVersion,
  openConflicts,
  versionsOf,
} from '../data/visit-versions.ts'
import { type EntrySource, insertVisit, lockVisit, updateVisit, waitForOwnTurn } from '../data/visit-writing.ts'
import { EntryShape, isSameWording, type Wording, wordingOf, wrongWith } from '../domain/street-entry.ts'
import type { EntryRefusal, StreetEntry } from '../street-log.wire.ts'
import { districtOf, readSurroundings, type Surroundings } from './entry-surroundings.ts'
import { feedHotspots } from './feed-hotspots.ts'
import { promoteOnce } from './promote-entry.ts'

export type StoredEntry = {
  readonly outcome: 'stored' | 'known' | 'conflict'
  /** The places whose last visit may have changed: the one it is at and the one it was at. */
  readonly places: readonly string[]
}

/**
 * Stores one visit or street entry, or one correction of it. The same version again is known; a correction of a wording
 * that was corrected meanwhile is kept beside it (`conflict`). Refuses with one of `entryRefusals`. `account` is whose
 * entry it is, where the leader takes in another's; the database lets nobody else.
 */
export const storeEntry = action({
  name: 'outreach.store-entry',
  allow: 'outreach:write',
  input: z.strictObject({
    entry: EntryShape,
    device: z.uuid().nullable().default(null),
    skewSeconds: z.int().default(0),
    account: z.uuid().optional(),
    surroundings: z.custom<Surroundings>().optional(),
  }),
  async run(tx, { entry, device, skewSeconds, account: owner, surroundings }): Promise<Outcome<StoredEntry>> {
    const account = owner ?? accountOf(tx.actor)
    if (!account) return missing()
    const read = surroundings ? done(surroundings) : await readSurroundings(tx)
    if (read.refused) return read
    tx.about(entry.id)
    await waitForOwnTurn(tx, account)
    const phoneAt = new Date(entry.at)
    const happenedAt = new Date(phoneAt.getTime() + skewSeconds * 1000)
    const wording = wordingOf(entry, happenedAt)
    const before = await findVersion(tx, entry.version)
    if (before) return sameAgain(before.visit === entry.id && isSameWording(before.wording, wording))
    const code = await wrongHere(tx, entry, happenedAt, read.value)
    if (code) return refuse('rule', code)
    const tied = entry.planned && !(await isPlanned(tx, entry.planned)) ? { ...wording, planned: null } : wording
    const source = { account, device, phoneAt: device ? phoneAt : null, skewSeconds }
    const stored = await keep(tx, tied, source, read.value)
    if (stored.refused || !entry.concern) return stored
    const placeName = entry.place ? (read.value.places.get(entry.place)?.name ?? '') : entry.whereWords
    return (await promoteOnce(tx, entry.id, placeName, entry.concern)) ?? stored
  },
})

function sameAgain(isSame: boolean): Outcome<StoredEntry> {
  return isSame ? done({ outcome: 'known', places: [] }) : refuse('rule', 'id-in-use')
}

async function wrongHere(tx: Tx, entry: StreetEntry, happenedAt: Date, around: Surroundings) {
  const place = entry.place === null ? null : around.places.get(entry.place)
  const code: EntryRefusal | null = wrongWith(entry, happenedAt, tx.now, place)
  if (code) return code
  if (entry.hotspot && !around.hotspots.has(entry.hotspot)) return 'unknown-hotspot'
  const isUnknown = entry.event !== null && (await findEvent.within(tx, { eventId: entry.event })).refused
  return isUnknown ? 'unknown-event' : null
}

async function keep(
  tx: Tx,
  wording: Wording,
  source: EntrySource,
  around: Surroundings,
): Promise<Outcome<StoredEntry>> {
  const district = districtOf(wording, around)
  if (await insertVisit(tx, wording, district, source)) {
    if (!(await insertVersion(tx, wording, source))) return refuse('rule', 'id-in-use')
    return stored(await applied(tx, wording, district, source.account), [wording.place])
  }
  const visit = await lockVisit(tx, wording.id)
  if (!visit) return refuse('rule', 'id-in-use')
  const known = await versionsOf(tx, wording.id)
  const same = known.find(({ id }) => id === wording.version)
  if (same) return sameAgain(isSameWording(same.wording, wording))
  const isEarlier = known.some(({ buildsOn }) => buildsOn === wording.version)
  if (!isEarlier && wording.buildsOn === null) return refuse('rule', 'id-in-use')
  const isFound = await insertVersion(tx, wording, source)
  if (!isFound) return refuse('rule', 'id-in-use')
  if (wording.buildsOn === visit.version) {
    await updateVisit(tx, wording, district)
    const refused = await applied(tx, wording, district, visit.account)
    return refused ?? followUp(tx, wording, around, visit.account, [visit.place, wording.place])
  }
  if (isEarlier) return done({ outcome: 'stored', places: [] })
  await insertConflict(tx, wording.version, wording.id)
  return done({ outcome: 'conflict', places: [] })
}

/** A correction of this wording may have come before it: it waited as one that fits nothing, and fits now. */
async function followUp(
  tx: Tx,
  { id, version }: Wording,
  around: Surroundings,
  account: string,
  places: readonly (string | null)[],
): Promise<Outcome<StoredEntry>> {
  const waiting = await openConflicts(tx, id)
  const next = (await versionsOf(tx, id)).find((found) => found.buildsOn === version && waiting.includes(found.id))
  if (!next) return stored(null, places)
  await insertChoice(tx, next.id, next.id)
  const refused = await applyWording(tx, next.wording, around, account)
  return stored(refused, [...places, next.wording.place])
}

/** The visit reads as this wording from now on, and so does what others know of it. */
export async function applyWording(tx: Tx, wording: Wording, around: Surroundings, account: string) {
  const district = districtOf(wording, around)
  await updateVisit(tx, wording, district)
  return applied(tx, wording, district, account)
}

async function applied(tx: Tx, wording: Wording, district: string | null, account: string): Promise<Refused | null> {
  await endPlanned(tx, wording)
  return feedHotspots(tx, wording, district, account)
}

function stored(refused: Refused | null, places: readonly (string | null)[]): Outcome<StoredEntry> {
  return refused ?? done({ outcome: 'stored', places: places.filter((place) => place !== null) })
}
