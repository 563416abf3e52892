import type { Role } from '../../../kernel/actor.ts'
import type { OrganisationKind } from './organisation-kinds.ts'

/**
 * True when a role may be held in an organisation of this kind. Consultants and leaders read everything their
 * organisation owns, so that organisation must be an SSP unit; a teacher made consultant of a school would be neither.
 */
export function roleFits(role: Role, kind: OrganisationKind): boolean {
  const readsAsUnit = role === 'ssp-consultant' || role === 'ssp-leader'
  return !readsAsUnit || kind === 'ssp-unit'
}
