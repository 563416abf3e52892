import type { Tx } from '../../../platform/db/transaction.ts'
import { newestChoices } from '../data/local-choices.ts'
import type { LocalChoices } from '../domain/exchange-facts.ts'
import { choicesFrom } from '../domain/local-choice-keys.ts'

/**
 * What the municipality's jurist has settled where the law leaves it open, for the facts of an exchange. The cautious
 * answer where nothing was settled or what is stored cannot be read. Part of the action that needs it.
 */
export async function readLocalChoices(tx: Tx): Promise<LocalChoices> {
  return choicesFrom(await newestChoices(tx))
}
