import { accountOf } from '../../../kernel/actor.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type Hotspot, holdHotspot } from '../data/hotspot-rows.ts'
import { afterStep, type Stage, type Step } from '../domain/stages.ts'

/** A hotspot held for a step, the stage it leads to, and who does it. Refuses what the stage forbids (`wrong-stage`). */
export async function holdForStep(
  tx: Tx,
  hotspotId: string,
  step: Step,
): Promise<Outcome<{ hotspot: Hotspot; stage: Stage; account: string }>> {
  const account = accountOf(tx.actor)
  const hotspot = account ? await holdHotspot(tx, hotspotId) : null
  if (!account || !hotspot) return missing()
  tx.about(hotspotId)
  const stage = afterStep(hotspot.stage, step)
  return stage ? done({ hotspot, stage, account }) : refuse('conflict', 'wrong-stage')
}
