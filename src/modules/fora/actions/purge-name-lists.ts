import { z } from 'zod'
import { done, type Outcome } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { eraseNames, insertPurge, listPurges, listsDueForPurge, type PurgeRow } from '../data/purges.ts'
import { purgeRule } from '../domain/purge-day.ts'

/** The lists whose time is up, some at a time. For the nightly task. */
export const findListsToPurge = action({
  name: 'fora.find-lists-to-purge',
  allow: 'system',
  input: z.strictObject({}),
  async run(tx) {
    const lists = await listsDueForPurge(tx, 500)
    tx.remark({ lists: lists.length })
    return done({ lists })
  },
})

/**
 * Erases one list: the lines and what was decided about them, and writes the proof. All of it or nothing, so that a
 * night that is broken off leaves whole lists and erased ones. A list that was erased stays as it is. The database lets
 * nobody but the house do it, and not before the day.
 */
export const purgeNameList = action({
  name: 'fora.purge-name-list',
  allow: 'system',
  input: z.strictObject({ listId: z.uuid() }),
  async run(tx, { listId }) {
    const erased = await eraseNames(tx, listId)
    const isNew = await insertPurge(tx, { listId, ...erased, rule: purgeRule })
    tx.about(listId)
    tx.remark(isNew ? { rows: erased.rowsErased, rule: purgeRule } : { rows: 0 })
    return done()
  },
})

export const purgesPerPage = 25

export type ListedPurges = { readonly purges: readonly PurgeRow[]; readonly total: number; readonly page: number }

/** The proofs of erased lists: numbers, the rule and the time. For the data protection officer and the leader. */
export const listNamePurges = action({
  name: 'fora.list-name-purges',
  allow: 'audit:read',
  input: z.strictObject({ page: z.int().min(1).default(1) }),
  async run(tx, { page }): Promise<Outcome<ListedPurges>> {
    return done({ ...(await listPurges(tx, { offset: (page - 1) * purgesPerPage, limit: purgesPerPage })), page })
  },
})
