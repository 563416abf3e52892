import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { done, missing, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { waitForOwnTurn } from '../data/visit-writing.ts'
import { EntryShape, namesOf, skewOf } from '../domain/street-entry.ts'
import { type EntryAnswer, type EntryRefusal, entryRefusals, mostEntries } from '../street-log.wire.ts'
import { readSurroundings, type Surroundings } from './entry-surroundings.ts'
import { reckonAnew } from './reckon-anew.ts'
import { storeEntry } from './store-entry.ts'

export type Batch = { readonly answers: readonly EntryAnswer[] }

/**
 * Takes in what a phone hands in, up to a hundred entries in one go: each is stored, known, kept beside another wording,
 * or refused alone, and every one is answered. The phone's clock is set right by what it said it was when sending.
 */
export const handInEntries = action({
  name: 'outreach.hand-in-entries',
  allow: 'outreach:write',
  input: z.strictObject({ device: z.uuid(), sentAt: z.date(), entries: z.array(z.unknown()).max(mostEntries) }),
  async run(tx, { device, sentAt, entries }): Promise<Outcome<Batch>> {
    const account = accountOf(tx.actor)
    if (!account) return missing()
    await waitForOwnTurn(tx, account)
    const surroundings = await readSurroundings(tx)
    if (surroundings.refused) return surroundings
    const from = { device, skewSeconds: skewOf(sentAt, tx.now), surroundings: surroundings.value }
    const answers: EntryAnswer[] = []
    const places = new Set<string>()
    for (const raw of entries) {
      const { answer, touched } = await takeIn(tx, raw, from)
      answers.push(answer)
      for (const place of touched) places.add(place)
    }
    tx.remark({ entries: entries.length, refused: answers.filter(({ outcome }) => outcome === 'refused').length })
    await reckonAnew(tx, [...places])
    return done({ answers })
  },
})

type From = { readonly device: string; readonly skewSeconds: number; readonly surroundings: Surroundings }
type Taken = { readonly answer: EntryAnswer; readonly touched: readonly string[] }

async function takeIn(tx: Tx, raw: unknown, from: From): Promise<Taken> {
  const parsed = EntryShape.safeParse(raw)
  const names = namesOf(raw)
  if (!parsed.success) return refused(names, 'malformed')
  const outcome = await storeEntry.within(tx, { entry: parsed.data, ...from })
  if (!outcome.refused) return { answer: { ...names, outcome: outcome.value.outcome }, touched: outcome.value.places }
  return refused(
    names,
    entryRefusals.find((code) => outcome.reasons.some((reason) => reason.code === code)),
  )
}

function refused(names: Pick<EntryAnswer, 'id' | 'version'>, code: EntryRefusal = 'malformed'): Taken {
  return { answer: { ...names, outcome: 'refused', code }, touched: [] }
}
