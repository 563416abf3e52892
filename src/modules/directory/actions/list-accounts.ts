import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { type AccountRow, pageOfAccounts } from '../data/accounts.ts'
import { type HeldRole, heldRoles } from '../data/role-assignments.ts'

export type ListedAccount = AccountRow & { readonly roles: readonly HeldRole[] }

/** The people who can sign in, or with `disabled` those who no longer can, by name. */
export const listAccounts = action({
  name: 'directory.list-accounts',
  allow: 'accounts:write',
  input: z.strictObject({
    words: z.string().max(100).default(''),
    disabled: z.boolean().default(false),
    page: z.number().int().min(1).max(10_000).default(1),
    pageSize: z.number().int().min(1).max(100).default(25),
  }),
  async run(tx, filter) {
    const { rows, total } = await pageOfAccounts(tx, filter)
    const held = await heldRoles(
      tx,
      rows.map((row) => row.id),
    )
    if (filter.words !== '') tx.remark({ words: filter.words })
    tx.remark({ total })
    const items: readonly ListedAccount[] = rows.map((row) => ({
      ...row,
      roles: held.filter((role) => role.account === row.id),
    }))
    return done({ items, page: filter.page, pageSize: filter.pageSize, total })
  },
})
