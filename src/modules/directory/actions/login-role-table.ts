import { z } from 'zod'
import { type Role, roles } from '../../../kernel/actor.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import {
  holdLoginRoles,
  type OrganisationName,
  openOrganisations,
  readLoginRoles,
  writeLoginRoles,
} from '../data/login-settings.ts'
import { organisationKindOf } from '../data/organisation-kind-of.ts'
import { type LoginRole, rolesOfTheUnit, stableRoleName } from '../domain/login-roles.ts'
import { roleFits } from '../domain/role-places.ts'

const most = 500

/** A line of the table with the name of its place, or null where the place is closed. */
export type LoginRoleLine = LoginRole & { readonly organisationName: string | null }

export type LoginRoleTable = {
  readonly claim: string
  readonly rows: readonly LoginRoleLine[]
  readonly stable: readonly { readonly role: Role; readonly value: string }[]
  readonly organisations: readonly OrganisationName[]
}

/** What the municipality's login gives: the table, and the stable names that need no line in it. */
export const openLoginRoles = action({
  name: 'directory.open-login-roles',
  allow: 'accounts:write',
  input: z.strictObject({}),
  async run(tx) {
    const table = await readLoginRoles(tx)
    const organisations = await openOrganisations(tx)
    const nameOf = new Map(organisations.map(({ id, name }) => [id, name]))
    return done<LoginRoleTable>({
      claim: table.claim,
      rows: table.rows.map((row) => ({ ...row, organisationName: nameOf.get(row.organisation) ?? null })),
      stable: rolesOfTheUnit.map((role) => ({ role, value: stableRoleName(role) })),
      organisations,
    })
  },
})

/** Says what a value of the login's role claim gives. Works at each person's next login. */
export const addLoginRole = action({
  name: 'directory.add-login-role',
  allow: 'accounts:write',
  input: z.strictObject({ value: z.string().min(1).max(500), role: z.enum(roles), organisation: z.uuid() }),
  async run(tx, row) {
    await holdLoginRoles(tx)
    const table = await readLoginRoles(tx)
    const kind = await organisationKindOf(tx, row.organisation)
    if (!kind) return missing()
    tx.remark({ value: row.value, role: row.role })
    tx.about(row.organisation)
    if (!roleFits(row.role, kind)) return refuse('rule', 'role-needs-unit')
    if (table.rows.length >= most) return refuse('rule', 'too-many-login-roles')
    if (table.rows.some((known) => isSame(known, row))) return refuse('conflict', 'login-role-there-already')
    await writeLoginRoles(tx, { ...table, rows: [...table.rows, row] })
    return done()
  },
})

/** Takes a line out of the table. Roles it gave end at each person's next login. */
export const removeLoginRole = action({
  name: 'directory.remove-login-role',
  allow: 'accounts:write',
  input: z.strictObject({ value: z.string().min(1).max(500), role: z.enum(roles), organisation: z.uuid() }),
  async run(tx, row) {
    await holdLoginRoles(tx)
    const table = await readLoginRoles(tx)
    tx.remark({ value: row.value, role: row.role })
    const rows = table.rows.filter((known) => !isSame(known, row))
    if (rows.length === table.rows.length) return missing()
    await writeLoginRoles(tx, { ...table, rows })
    return done()
  },
})

/** Says under which name the login sends the roles: `roles`, `groups`, `realm_access.roles`. */
export const nameLoginClaim = action({
  name: 'directory.name-login-claim',
  allow: 'accounts:write',
  input: z.strictObject({ claim: z.string().min(1).max(200) }),
  async run(tx, { claim }) {
    await holdLoginRoles(tx)
    await writeLoginRoles(tx, { ...(await readLoginRoles(tx)), claim })
    tx.remark({ claim })
    return done()
  },
})

function isSame(one: LoginRole, other: LoginRole): boolean {
  return one.value === other.value && one.role === other.role && one.organisation === other.organisation
}
