import type { Language } from './language.ts'

/**
 * Who acts. Every action takes one, every transaction carries one, every audit entry names one.
 * `municipality` is the official municipality code (kommunekode), first in every key of the database.
 * `request` ties the audit entries of one HTTP request or one background task together.
 */
export type Actor = VisitorActor | SenderActor | StaffActor | SystemActor

type Common = { readonly municipality: number; readonly request: string }

/** Anyone on the public site: no account, no cookie, nothing known. */
export type VisitorActor = Common & { readonly kind: 'visitor' }

/** Someone who holds the receipt of one inquiry, and may see that one and nothing else. */
export type SenderActor = Common & { readonly kind: 'sender'; readonly inquiry: string }

export type StaffActor = Common & {
  readonly kind: 'staff'
  readonly account: string
  readonly name: string
  readonly language: Language
  readonly assignments: readonly Assignment[]
  /** Set when the actor came by a personal token: the only permissions the token may use. */
  readonly scopes?: readonly string[]
}

/** A role held in one organisation: the SSP unit, a school, the police station. */
export type Assignment = { readonly role: Role; readonly organisation: string }

/** Background work and the command line; `task` says which. */
export type SystemActor = Common & { readonly kind: 'system'; readonly task: string }

export const roles = [
  'ssp-consultant',
  'ssp-leader',
  'contact-person',
  'organisation-lead',
  'administrator',
  'data-protection-officer',
  'legal-adviser',
] as const
export type Role = (typeof roles)[number]

export function hasRole(actor: Actor, role: Role): boolean {
  return actor.kind === 'staff' && actor.assignments.some((assignment) => assignment.role === role)
}

/** The account behind the actor, or null for visitors, senders and the system. */
export function accountOf(actor: Actor): string | null {
  return actor.kind === 'staff' ? actor.account : null
}
