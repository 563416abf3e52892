import { z } from 'zod'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { changeOrganisationRow, organisationById } from '../data/organisations.ts'

/**
 * Closes an organisation: it leaves the lists and is kept. Refuses one that is closed already (`already-closed`), and
 * one where people still sign in (`has-accounts`), since their access would go on unseen.
 */
export const closeOrganisation = action({
  name: 'directory.close-organisation',
  allow: 'directory:write',
  input: z.strictObject({ organisation: z.uuid() }),
  async run(tx, { organisation: id }) {
    const organisation = await organisationById(tx, id)
    if (!organisation) return missing()
    if (organisation.closed) return refuse('conflict', 'already-closed')
    const accounts = await openAccounts(tx, id)
    if (accounts > 0) return refuse('rule', 'has-accounts', { count: String(accounts) })
    await changeOrganisationRow(tx, id, { closed_at: tx.now })
    tx.about(id)
    return done()
  },
})

/** Opens a closed organisation again. */
export const reopenOrganisation = action({
  name: 'directory.reopen-organisation',
  allow: 'directory:write',
  input: z.strictObject({ organisation: z.uuid() }),
  async run(tx, { organisation: id }) {
    const organisation = await organisationById(tx, id)
    if (!organisation) return missing()
    if (!organisation.closed) return refuse('conflict', 'already-open')
    await changeOrganisationRow(tx, id, { closed_at: null })
    tx.about(id)
    return done()
  },
})

async function openAccounts(tx: Tx, organisation: string): Promise<number> {
  const { count } = await tx.db
    .selectFrom('access.accounts')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('municipality_id', '=', tx.actor.municipality)
    .where('organisation_id', '=', organisation)
    .where('disabled_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(count)
}
