import { z } from 'zod'
import type { StaffActor } from '../../../kernel/actor.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import {
  countExchangeRows,
  countWaiting,
  type ExchangeListName,
  exchangeLists,
  listExchangeRows,
} from '../data/exchange-lists.ts'
import type { ExchangeRow } from '../data/exchanges.ts'

export type { ExchangeListName } from '../data/exchange-lists.ts'
export { exchangeLists } from '../data/exchange-lists.ts'

/** An exchange in a list: between whom, on what, and where it stands. Never whom it is about or what is in it. */
export type ListedExchange = Pick<
  ExchangeRow,
  'id' | 'direction' | 'holder' | 'receiver' | 'basis' | 'purpose' | 'state' | 'askedAt' | 'answerBy' | 'itemCount'
> & { readonly validUntil: Date | null; readonly decidedAt: Date | null }

export type ExchangeList = {
  readonly items: readonly ListedExchange[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
  readonly which: ExchangeListName
  readonly waiting: number
}

/** The actor's own exchanges: `waiting` for them, `received`, `given` by them, `asked` for by them. 25 a page. */
export const listExchanges = action({
  name: 'disclosure.list-exchanges',
  allow: 'exchange:use',
  input: z.strictObject({ which: z.enum(exchangeLists).default('waiting'), ...pageFields }),
  async run(tx, { which, page, pageSize }) {
    if (tx.actor.kind !== 'staff') return missing()
    const { account } = tx.actor
    const total = await countExchangeRows(tx, which, account)
    const rows = await listExchangeRows(tx, which, account, { offset: (page - 1) * pageSize, limit: pageSize })
    tx.about(...rows.map(({ id }) => id))
    tx.remark({ filter: which, page, total })
    const waiting = which === 'waiting' ? total : await countWaiting(tx, account)
    return done<ExchangeList>({ items: rows.map(listed), which, page, pageSize, total, waiting })
  },
})

/** As decided, where it was; as asked for, where it was not. */
function listed({ decision, ...row }: ExchangeRow): ListedExchange {
  const { id, direction, holder, receiver, state, askedAt, answerBy, itemCount } = row
  const { basis, purpose } = decision ?? row
  const until = { validUntil: decision?.validUntil ?? null, decidedAt: decision?.at ?? null }
  return { id, direction, holder, receiver, basis, purpose, state, askedAt, answerBy, itemCount, ...until }
}

/** How many exchanges wait for the actor to decide or to receive: the number beside the room in the rail. */
export const countWaitingExchanges = action({
  name: 'disclosure.count-waiting',
  allow: 'exchange:use',
  input: z.strictObject({}),
  async run(tx) {
    return tx.actor.kind === 'staff' ? done(await countWaiting(tx, tx.actor.account)) : missing()
  },
})

/** The same for the rail; 0 where it may not be told. */
export async function waitingFor(actor: StaffActor): Promise<number> {
  const outcome = await countWaitingExchanges(actor, {})
  return outcome.refused ? 0 : outcome.value
}
