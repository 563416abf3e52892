import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { listNotes } from '../../cases/index.ts'
import { type Finding, readFinding } from '../../law/index.ts'
import { ownUnits } from '../../people/index.ts'
import { type Mention, readItems, readMentions, type SharedItem } from '../data/exchange-decisions.ts'
import type { ExchangeRow } from '../data/exchanges.ts'
import { holdExchange } from './held-exchange.ts'

export type { SharedItem } from '../data/exchange-decisions.ts'

export type OpenedExchange = {
  /** For a receiver without the case, the person and the words of the decision that are not theirs. */
  readonly exchange: ExchangeRow
  /** `colleague`: of the unit that looks after the person. */
  readonly as: 'holder' | 'receiver' | 'colleague'
  /** Empty for a receiver who has not accepted, and when it has ended. */
  readonly items: readonly SharedItem[]
  readonly mentions: readonly Mention[]
  /** Notes that were put right after they were shared; the copy stays as it was. */
  readonly correctedSince: readonly string[]
  /** What the rules said, for the giving side. */
  readonly finding: Finding | null
}

/**
 * One exchange. Its receiver sees the frame (from whom, on what, for what, how many, until when) and, once accepted and
 * while it runs, what was shared; never the case, the person's file or why the rules allowed it. The giving side sees
 * what it shared.
 */
export const openExchange = action({
  name: 'disclosure.open-exchange',
  allow: 'exchange:use',
  input: z.strictObject({ exchangeId: z.uuid() }),
  async run(tx, { exchangeId }) {
    const held = await holdExchange(tx, exchangeId, 'either', 'look')
    if (held.refused) return held
    const { exchange, account } = held
    const items = exchange.decision?.choice === 'share' ? await readItems(tx, exchangeId) : []
    tx.remark({ outcome: exchange.state, items: items.length })
    if (exchange.receiver.account === account) return done(forReceiver(exchange, items))
    tx.about(exchange.decision?.personId)
    return done<OpenedExchange>({
      exchange,
      as: exchange.holder.account === account ? 'holder' : 'colleague',
      items,
      mentions: await readMentions(tx, exchangeId),
      correctedSince: await correctedSince(tx, exchange, items),
      finding: await findingOf(tx, exchange),
    })
  },
})

function forReceiver(exchange: ExchangeRow, items: readonly SharedItem[]): OpenedExchange {
  const { decision } = exchange
  const isSeen = items.length > 0
  const hidden = { personId: null, caseId: null, reason: '', ...(isSeen ? {} : { necessity: '' }) }
  // The words an offer was made with may name somebody; those of a request are the receiver's own.
  const asked = exchange.direction === 'offer' && !isSeen ? { necessity: '' } : {}
  return {
    exchange: { ...exchange, ...asked, decision: decision && { ...decision, ...hidden } },
    ...{ as: 'receiver', items: items.map((item) => ({ ...item, noteId: null })) },
    ...{ mentions: [], correctedSince: [], finding: null },
  }
}

async function findingOf(tx: Tx, { decision }: ExchangeRow): Promise<Finding | null> {
  if (decision?.choice !== 'share') return null
  const read = await readFinding.within(tx, { id: decision.findingId })
  return read.refused ? null : read.value.finding
}

async function correctedSince(tx: Tx, { decision }: ExchangeRow, items: readonly SharedItem[]): Promise<string[]> {
  const caseId = decision?.caseId ?? null
  const shared = items.flatMap(({ noteId }) => noteId ?? [])
  if (caseId === null || shared.length === 0 || ownUnits(tx.actor).length === 0) return []
  const read = await listNotes.within(tx, { caseId })
  if (read.refused) return []
  return read.value.notes
    .filter(({ id, correctedBy }) => correctedBy !== null && shared.includes(id))
    .map(({ id }) => id)
}
