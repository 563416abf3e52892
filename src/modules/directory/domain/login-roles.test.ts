import { expect, test } from 'vitest'
import { type LoginRoles, rolesFromClaims, stableRoleName } from './login-roles.ts'

const table: LoginRoles = {
  claim: 'roles',
  rows: [
    { value: 'AD-SSP-Skole-Nord', role: 'contact-person', organisation: 'north-school' },
    { value: 'AD-SSP-Skole-Nord', role: 'organisation-lead', organisation: 'north-school' },
    { value: 'http://medspil.dk/roles/usersystemrole/ssp-leader/1', role: 'ssp-consultant', organisation: 'unit' },
  ],
}

test('a login without roles gives none', () => {
  expect(rolesFromClaims(table, {}, 'unit')).toEqual([])
  expect(rolesFromClaims(table, { roles: [] }, 'unit')).toEqual([])
  expect(rolesFromClaims(table, { roles: { 'ssp-leader': true } }, 'unit')).toEqual([])
})

test('a value nobody knows gives nothing, nor does one that only looks like a stable name', () => {
  const roles = [
    'ssp-leader',
    'https://medspil.dk/roles/usersystemrole/ssp-leader/1',
    `${stableRoleName('administrator')}1`,
  ]
  expect(rolesFromClaims(table, { roles }, 'unit')).toEqual([])
})

test('a stable name of a role in a school gives nothing until a line says which school', () => {
  expect(rolesFromClaims(table, { roles: [stableRoleName('contact-person')] }, 'unit')).toEqual([])
})

test('a stable name gives nothing where there is no SSP unit', () => {
  expect(rolesFromClaims(table, { roles: [stableRoleName('administrator')] }, null)).toEqual([])
})

test('a stable name gives its role in the SSP unit', () => {
  expect(rolesFromClaims(table, { roles: [stableRoleName('ssp-consultant')] }, 'unit')).toEqual([
    { role: 'ssp-consultant', organisation: 'unit' },
  ])
  expect(stableRoleName('ssp-consultant')).toBe('http://medspil.dk/roles/usersystemrole/ssp-consultant/1')
})

test('a line of the table gives its role where it says, each once, and may be about several roles', () => {
  expect(rolesFromClaims(table, { roles: ['AD-SSP-Skole-Nord', 'AD-SSP-Skole-Nord'] }, 'unit')).toEqual([
    { role: 'contact-person', organisation: 'north-school' },
    { role: 'organisation-lead', organisation: 'north-school' },
  ])
})

test('a line about a stable name replaces what the name would have given', () => {
  expect(rolesFromClaims(table, { roles: [stableRoleName('ssp-leader')] }, 'unit')).toEqual([
    { role: 'ssp-consultant', organisation: 'unit' },
  ])
})

test('the roles may come as one text, or one level down', () => {
  expect(rolesFromClaims(table, { roles: stableRoleName('administrator') }, 'unit')).toHaveLength(1)
  const keycloak = { claim: 'realm_access.roles', rows: [] }
  expect(
    rolesFromClaims(keycloak, { realm_access: { roles: [stableRoleName('administrator')] } }, 'unit'),
  ).toHaveLength(1)
})
