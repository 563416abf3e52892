import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { rolesAllow } from '../../../platform/access/permissions.ts'
import { organisationCounts, organisationsByName } from '../data/organisations.ts'
import { organisationKinds } from '../domain/organisation-kinds.ts'

/**
 * Organisations by name, a page at a time: of one kind or all, open ones unless `state` says closed. `counts` says how
 * many there are of each kind. For a list to choose from, take one page of up to 500.
 */
export const listOrganisations = action({
  name: 'directory.list-organisations',
  allow: 'directory:read',
  input: z.strictObject({
    kind: z.enum(organisationKinds).optional(),
    state: z.enum(['open', 'closed']).default('open'),
    page: z.coerce.number().int().min(1).max(10_000).default(1),
    pageSize: z.coerce.number().int().min(1).max(500).default(25),
  }),
  async run(tx, { kind, state, page, pageSize }) {
    const counts = await organisationCounts(tx, state === 'closed')
    const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
    const total = kind ? (counts.get(kind) ?? 0) : all
    const organisations = await organisationsByName(
      tx,
      { ...(kind ? { kinds: [kind] } : {}), closed: state === 'closed' },
      { size: pageSize, from: (page - 1) * pageSize },
    )
    const pages = Math.max(1, Math.ceil(total / pageSize))
    const mayWrite = rolesAllow(tx.roles, 'directory:write')
    return done({ organisations, total, page, pageSize, pages, counts, mayWrite })
  },
})
