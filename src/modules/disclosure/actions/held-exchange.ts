import { missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ExchangeRow, findExchange, holdExchangeRow } from '../data/exchanges.ts'
import { isLive } from '../domain/exchange-state.ts'

export type HeldExchange = { readonly refused: false; readonly exchange: ExchangeRow; readonly account: string }

/**
 * An exchange for a step the actor would take as `side`. One they may not see, or have no such part in, does not exist
 * for them; `either` is anybody who sees it. A `step` waits for whoever takes another one at the same time.
 */
export async function holdExchange(
  tx: Tx,
  id: string,
  side: 'holder' | 'receiver' | 'either',
  purpose: 'step' | 'look' = 'step',
): Promise<HeldExchange | Refused> {
  tx.about(id)
  if (tx.actor.kind !== 'staff') return missing()
  const exchange = await (purpose === 'step' ? holdExchangeRow(tx, id) : findExchange(tx, id))
  if (!exchange) return missing()
  const { account } = tx.actor
  if (side !== 'either' && exchange[side].account !== account) return missing()
  return { refused: false, exchange, account }
}

/** Refuses what is no longer waiting for the holder, with what happened and when. */
export function refuseDecided(exchange: ExchangeRow): Refused | null {
  if (exchange.state === 'asked') return null
  const at = exchange.ending?.at ?? exchange.decision?.at
  const name = exchange.ending?.byName ?? exchange.holder.name
  return refuse('conflict', exchange.decision ? 'already-decided' : 'taken-back', at ? saidAt(name, at) : {})
}

/** Refuses what runs no longer, with what ended it and when. */
export function refuseEnded(exchange: ExchangeRow): Refused | null {
  if (isLive(exchange.state)) return null
  const at = exchange.ending?.at ?? exchange.decision?.validUntil
  return refuse('conflict', `is-${exchange.state}`, at ? saidAt(exchange.ending?.byName ?? '', at) : {})
}

function saidAt(name: string, at: Date): Record<string, string> {
  return { name, time: at.toISOString() }
}
