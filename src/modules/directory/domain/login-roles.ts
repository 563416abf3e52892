import type { Role } from '../../../kernel/actor.ts'

/** One line of the municipality's table: who the login says carries `value` gets the role in the organisation. */
export type LoginRole = { readonly value: string; readonly role: Role; readonly organisation: string }

/** A role held in an organisation. */
export type GivenRole = { readonly role: Role; readonly organisation: string }

/** `claim` is the name under which the login provider sends the roles. */
export type LoginRoles = { readonly claim: string; readonly rows: readonly LoginRole[] }

export const noLoginRoles: LoginRoles = { claim: 'roles', rows: [] }

const stable = /^http:\/\/medspil\.dk\/roles\/usersystemrole\/([a-z-]+)\/1$/

/** Roles that are held in the SSP unit and so need no line of their own to say where. */
export const rolesOfTheUnit = [
  'ssp-consultant',
  'ssp-leader',
  'administrator',
  'data-protection-officer',
  'legal-adviser',
] as const

/** The name of a role outside Medspil, the same in every municipality and for ever. */
export function stableRoleName(role: Role): string {
  return `http://medspil.dk/roles/usersystemrole/${role}/1`
}

/**
 * The roles a login gives: what the table says of each value, and for values it does not mention the stable names, in
 * the SSP unit. A stable name of a role that belongs to a school or a club gives nothing without a line, since
 * nobody has said which. Values nobody knows give nothing.
 */
export function rolesFromClaims(
  table: LoginRoles,
  claims: Readonly<Record<string, unknown>>,
  unit: string | null,
): readonly GivenRole[] {
  const found = valuesOf(claims, table.claim).flatMap((value): readonly GivenRole[] => {
    const lines = table.rows.filter((row) => row.value === value)
    return lines.length > 0 ? lines : rolesByStableName(value, unit)
  })
  const once = new Map(found.map(({ role, organisation }) => [`${role} ${organisation}`, { role, organisation }]))
  return [...once.values()]
}

function rolesByStableName(value: string, unit: string | null): readonly GivenRole[] {
  const name = stable.exec(value)?.[1]
  const role = rolesOfTheUnit.find((known) => known === name)
  return role && unit ? [{ role, organisation: unit }] : []
}

/** The values of a claim: a text or a list of texts, under its own name or, as Keycloak does, one level down. */
function valuesOf(claims: Readonly<Record<string, unknown>>, name: string): string[] {
  const direct = claims[name]
  const [outer = '', inner = ''] = name.split('.')
  const holder = claims[outer]
  const nested = typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[inner] : undefined
  const given = direct ?? nested
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  return list.filter((value) => typeof value === 'string')
}
