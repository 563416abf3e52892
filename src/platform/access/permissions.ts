import type { Role } from '../../kernel/actor.ts'

/**
 * Who may do what, by role: the first of three layers (then the actor's relation to the thing, then row policies in
 * the database). A permission is `noun:verb`. Everything not written here is refused.
 */
export const permissions = {
  'inquiry:file': ['ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead'],
  'inquiry:read-own': ['ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead'],
  'inquiry:read': ['ssp-consultant', 'ssp-leader'],
  'inquiry:read-redacted': ['organisation-lead'],
  'inquiry:answer': ['ssp-consultant', 'ssp-leader'],
  'inquiry:triage': ['ssp-consultant', 'ssp-leader'],
  'case:read': ['ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead'],
  'case:open': ['ssp-consultant', 'ssp-leader'],
  'case:write': ['ssp-consultant', 'ssp-leader'],
  'case:close': ['ssp-consultant', 'ssp-leader'],
  'person:read': ['ssp-consultant', 'ssp-leader'],
  'person:write': ['ssp-consultant', 'ssp-leader'],
  'overview:read': ['ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead'],
  'search:use': ['ssp-consultant', 'ssp-leader'],
  'directory:read': [
    'ssp-consultant',
    'ssp-leader',
    'contact-person',
    'organisation-lead',
    'administrator',
    'data-protection-officer',
    'legal-adviser',
  ],
  'rules:read': [
    'ssp-consultant',
    'ssp-leader',
    'contact-person',
    'organisation-lead',
    'administrator',
    'data-protection-officer',
    'legal-adviser',
  ],
  'rules:confirm': ['legal-adviser'],
  'consent:read': ['ssp-consultant', 'ssp-leader'],
  'consent:write': ['ssp-consultant', 'ssp-leader'],
  'exchange:use': ['ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead'],
  'exchange:ledger': ['ssp-consultant', 'ssp-leader'],
  'notice:write': ['ssp-consultant', 'ssp-leader'],
  'forum:read': ['ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead'],
  'forum:write': ['ssp-consultant', 'ssp-leader'],
  'names:hand-in': ['ssp-consultant', 'ssp-leader', 'contact-person'],
  'names:decide': ['ssp-consultant', 'ssp-leader'],
  'place:read': ['ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead'],
  'place:write': ['ssp-consultant', 'ssp-leader'],
  'outreach:read': ['ssp-consultant', 'ssp-leader'],
  'outreach:write': ['ssp-consultant', 'ssp-leader'],
  'outreach:lead': ['ssp-leader'],
  'observation:tell': ['ssp-consultant', 'ssp-leader', 'contact-person', 'organisation-lead'],
  'hotspot:read': ['ssp-consultant', 'ssp-leader'],
  'hotspot:write': ['ssp-consultant', 'ssp-leader'],
  'event:read': ['ssp-consultant', 'ssp-leader'],
  'event:write': ['ssp-consultant', 'ssp-leader'],
  'directory:write': ['ssp-leader', 'administrator'],
  'texts:write': ['ssp-leader'],
  'accounts:write': ['administrator'],
  'audit:read': ['ssp-leader', 'data-protection-officer'],
  'queue:read': ['administrator', 'ssp-leader'],
} as const satisfies Record<string, readonly Role[]>

export type Permission = keyof typeof permissions

export const permissionNames = Object.keys(permissions) as readonly Permission[]

/** True when one of `held` roles gives `permission`. */
export function rolesAllow(held: readonly string[], permission: Permission): boolean {
  return permissions[permission].some((role) => held.includes(role))
}
