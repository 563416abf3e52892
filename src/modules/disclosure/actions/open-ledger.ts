import { z } from 'zod'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type ChosenBasis, type ChosenPurpose, findRule, type RuleVersion, rulesOfFindings } from '../../law/index.ts'
import { identifyPersons, ownUnits, type PersonIdentity } from '../../people/index.ts'
import { countLedgerRows, listLedgerRows } from '../data/exchange-lists.ts'
import type { ExchangeRow } from '../data/exchanges.ts'
import { type SharedKinds, sharedKinds } from '../data/shared-kinds.ts'
import type { ExchangeState } from '../domain/exchange-state.ts'

/** One line of the ledger: who told whom what kind of thing, when, on what. Never what was said. */
export type LedgerLine = {
  readonly id: string
  readonly at: Date
  readonly from: { readonly name: string; readonly organisation: string }
  readonly to: { readonly name: string; readonly organisation: string }
  readonly kinds: SharedKinds
  readonly basis: ChosenBasis
  readonly purpose: ChosenPurpose
  /** The rules that carried it, in the versions of that day. */
  readonly rules: readonly RuleVersion[]
  readonly validUntil: Date | null
  readonly state: ExchangeState
  readonly stateSince: Date
}

export type Ledger = {
  readonly person: PersonIdentity
  readonly items: readonly LedgerLine[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
}

/**
 * Everything that was shared about one person: the answer to "who was told what about me?" (GDPR article 15; domain
 * reference 2.11). For SSP; a person the actor does not see does not exist.
 */
export const openLedger = action({
  name: 'disclosure.open-ledger',
  allow: 'exchange:ledger',
  input: z.strictObject({ personId: z.uuid(), ...pageFields }),
  async run(tx, { personId, page, pageSize }) {
    tx.about(personId)
    const person = (await identifyPersons(tx, [personId])).get(personId)
    if (!person || ownUnits(tx.actor).length === 0) return missing()
    const total = await countLedgerRows(tx, personId)
    const rows = await listLedgerRows(tx, personId, { offset: (page - 1) * pageSize, limit: pageSize })
    tx.about(...rows.map(({ id }) => id))
    tx.remark({ page, total })
    return done<Ledger>({ person, items: await linesOf(tx, rows), page, pageSize, total })
  },
})

async function linesOf(tx: Tx, rows: readonly ExchangeRow[]): Promise<LedgerLine[]> {
  const findings = rows.flatMap(({ decision }) => decision?.findingId ?? [])
  const rules = await rulesOfFindings(tx, findings)
  const kinds = await sharedKinds(
    tx,
    rows.map(({ id }) => id),
  )
  return rows.flatMap(({ decision, ...row }) => {
    if (!decision) return []
    const applied = rules.get(decision.findingId) ?? []
    return [
      {
        ...{ id: row.id, at: decision.at, basis: decision.basis, purpose: decision.purpose, state: row.state },
        from: { name: row.holder.name, organisation: row.holder.organisation },
        to: { name: row.receiver.name, organisation: row.receiver.organisation },
        kinds: kinds.get(row.id) ?? [],
        rules: applied.filter(({ id, version }) => findRule(id, version)?.role === 'carries'),
        validUntil: decision.validUntil,
        stateSince: sinceOf(row, decision),
      },
    ]
  })
}

function sinceOf(
  { state, ending, answer }: Omit<ExchangeRow, 'decision'>,
  decision: { at: Date; validUntil: Date | null },
): Date {
  if (state === 'expired') return decision.validUntil ?? decision.at
  return ending?.at ?? answer?.at ?? decision.at
}
