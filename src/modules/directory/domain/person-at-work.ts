import type { OrganisationKind, OrganisationStanding } from './organisation-kinds.ts'

/** A colleague with an open account and a role, and the body they work in. */
export type PersonAtWork = {
  readonly account: string
  readonly name: string
  readonly title: string
  readonly organisation: {
    readonly id: string
    readonly name: string
    readonly kind: OrganisationKind
    readonly standing: OrganisationStanding
    readonly drawnIn: boolean
  }
}
