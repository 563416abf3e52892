import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { done, missing } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { pageFields } from '../../../platform/api/paging.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { identifyPersons, ownUnits, type PersonIdentity } from '../../people/index.ts'
import { type CaseFilter, countCaseRows, type ListedRow, listCaseRows, nextDueDays } from '../data/case-lists.ts'
import { joinedCases } from '../data/case-participants.ts'
import { caseStatuses, tiers } from '../domain/case-kinds.ts'

/** A case as it stands in a list. */
export type ListedCase = Omit<ListedRow, 'personId'> & {
  /** Whom it is about: a person or a group; null for neither, and for a person the reader may not see. */
  readonly about: string | null
  readonly person: PersonIdentity | null
  /** The nearest day something is promised. */
  readonly nextDue: PlainDate | null
}

export type CaseList = {
  readonly items: readonly ListedCase[]
  readonly page: number
  readonly pageSize: number
  readonly total: number
  /** Whether the reader works in an SSP unit, and so may open a case. */
  readonly mayOpen: boolean
}

/**
 * The cases the reader may see, last touched first, 25 a page. `mine`: own ones and those the reader takes part in;
 * `all`: the whole unit's. Somebody outside the unit sees those they take part in, either way.
 */
export const listCases = action({
  name: 'cases.list-cases',
  allow: 'case:read',
  input: z.strictObject({
    who: z.enum(['mine', 'all']).default('mine'),
    status: z.enum(caseStatuses).default('open'),
    tier: z.enum(tiers).optional(),
    ...pageFields,
  }),
  async run(tx, { who, status, tier, page, pageSize }) {
    if (tx.actor.kind !== 'staff') return missing()
    const filter = { whose: await whoseCases(tx, who, tx.actor.account), status, tier: tier ?? null }
    const total = await countCaseRows(tx, filter)
    const rows = await listCaseRows(tx, filter, { offset: (page - 1) * pageSize, limit: pageSize })
    const items = await describeCases(tx, rows)
    tx.remark({ who, status, tier: tier ?? null, page, total })
    return done<CaseList>({ items, page, pageSize, total, mayOpen: ownUnits(tx.actor).length > 0 })
  },
})

async function whoseCases(tx: Tx, who: 'mine' | 'all', account: string): Promise<CaseFilter['whose']> {
  const units = ownUnits(tx.actor)
  if (units.length === 0) return { kind: 'let-in' }
  return who === 'all' ? { kind: 'units', units } : { kind: 'own', account, joined: await joinedCases(tx, account) }
}

/** Rows of a list with whom they are about and what is promised next; all of them named in the audit entry. */
export async function describeCases(tx: Tx, rows: readonly ListedRow[]): Promise<ListedCase[]> {
  const persons = await identifyPersons(
    tx,
    rows.map(({ personId }) => personId),
  )
  const due = await nextDueDays(
    tx,
    rows.filter(({ status }) => status === 'open').map(({ id }) => id),
  )
  tx.about(...rows.map(({ id }) => id))
  return rows.map(({ personId, ...row }) => {
    const person = (personId && persons.get(personId)) || null
    return { ...row, person, about: person?.name ?? (row.groupName || null), nextDue: due.get(row.id) ?? null }
  })
}
