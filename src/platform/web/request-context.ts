import type { FastifyReply, FastifyRequest } from 'fastify'
import type { StaffActor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import type { Session } from '../access/sessions.ts'
import type { RailItem } from '../ui/view-context.tsx'

/** The code of no municipality: nothing is set up here yet. */
export const nobodysCode = 0

/** What the web layer must be told by the house, since it knows no module. */
export type WebHouse = {
  /** The municipality a host name belongs to; `nobodysCode` where none is set up. */
  municipalityOf(hostName: string): Promise<{ readonly code: number; readonly name: string }>
  /** The rooms this person may enter, with counts. */
  railFor(actor: StaffActor): Promise<readonly RailItem[]>
  /** The person has done something: numbers kept for them are old. */
  changed(actor: StaffActor): void
  /** Whether the search on top is for this person. */
  maySearch(actor: StaffActor): boolean
  /** Titles of the roles held, in the person's language. */
  roleTitles(actor: StaffActor): readonly string[]
}

/** Everything one answer needs to know of the request it answers. */
export type RequestContext = {
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly house: WebHouse
  readonly language: Language
  readonly municipality: { readonly code: number; readonly name: string }
  readonly session: Session | null
  readonly now: Date
}
