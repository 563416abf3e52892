import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { openFromForm, sealForForm } from '../../../platform/crypto/house-keys.ts'
import { isReceiptCode, newReceiptCode, type ReceiptCode } from '../../../platform/crypto/receipt-codes.ts'
import { fileKinds } from '../../../platform/files/file-kinds.ts'

/**
 * What the public forms carry from page to page instead of a cookie: sealed, so that it can be read and changed by
 * nobody, and gone when the page is closed.
 */

/** How long each is good for, in seconds. A child may begin a message before bedtime and send it after. */
export const ticketLifetimes = { submission: 12 * 3600, held: 3600, visit: 1800, door: 3600 } as const

/** One form: what makes sending it twice one inquiry, and the code both sendings show. */
export type SubmissionTicket = { readonly key: string; readonly code: ReceiptCode }

const Code = z.string().transform((text, context) => {
  if (isReceiptCode(text)) return text
  context.addIssue('not a receipt code')
  return z.NEVER
})
const Submission = z.strictObject({ key: z.uuid(), code: Code })

export function newSubmissionTicket(now: Date): string {
  const ticket: SubmissionTicket = { key: newId(), code: newReceiptCode() }
  return sealForForm('contact submission', ticket, ticketLifetimes.submission, now)
}

/** Null when the ticket is none of ours, was changed, or is too old. */
export function openSubmissionTicket(ticket: string, now: Date): SubmissionTicket | null {
  const opened = openFromForm('contact submission', ticket, Submission, now)
  return opened.ok ? opened.payload : null
}

/** A file that is held for a message not yet sent. */
export type HeldFile = { readonly id: string; readonly kind: (typeof fileKinds)[number]; readonly size: number }

const Held = z.array(z.strictObject({ id: z.uuid(), kind: z.enum(fileKinds), size: z.int() })).max(20)

/** An empty string for no files. */
export function sealHeldFiles(files: readonly HeldFile[], now: Date): string {
  return files.length === 0 ? '' : sealForForm('contact held files', files, ticketLifetimes.held, now)
}

/** Null when the list is none of ours or too old: then the files are gone as well. */
export function openHeldFiles(sealed: string, now: Date): readonly HeldFile[] | null {
  if (sealed === '') return []
  const opened = openFromForm('contact held files', sealed, Held, now)
  return opened.ok ? opened.payload : null
}

/** A visit to one talk by somebody who has shown the code, and when it began. */
export type OpenVisit = { readonly inquiry: string; readonly since: Date }

const Since = z.number().transform((milliseconds) => new Date(milliseconds))
const Visit = z.strictObject({ inquiry: z.uuid(), since: Since })

export function sealVisit({ inquiry, since }: OpenVisit, now: Date): string {
  return sealForForm('contact visit', { inquiry, since: since.getTime() }, ticketLifetimes.visit, now)
}

export function openVisit(visit: string, now: Date): OpenVisit | null {
  const opened = openFromForm('contact visit', visit, Visit, now)
  return opened.ok ? opened.payload : null
}

/** When a page that asks for a code was given out. */
export function sealDoor(now: Date): string {
  return sealForForm('contact door', { since: now.getTime() }, ticketLifetimes.door, now)
}

/** Null for a door that is none of ours or too old. */
export function openDoor(door: string, now: Date): Date | null {
  const opened = openFromForm('contact door', door, z.strictObject({ since: Since }), now)
  return opened.ok ? opened.payload.since : null
}
