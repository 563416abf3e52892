import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { permissions } from '../../../platform/access/permissions.ts'
import { peopleAtWork } from '../data/people-at-work.ts'

/**
 * Those one can exchange something with or meet: colleagues in SSP, contact persons and heads of schools, clubs, the
 * police and the other bodies, with what their body is in law. `account` asks for one of them only.
 */
export const listPeopleAtWork = action({
  name: 'directory.list-people-at-work',
  allow: 'directory:read',
  input: z.strictObject({ account: z.uuid().optional() }),
  run: async (tx, { account }) => done(await peopleAtWork(tx, permissions['exchange:use'], account)),
})
