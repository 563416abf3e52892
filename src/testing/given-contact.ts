import type { StaffActor } from '../kernel/actor.ts'
import { type FiledInquiry, fileInquiry } from '../modules/contact/actions/file-inquiry.ts'
import { openInquiryForm } from '../modules/contact/actions/open-inquiry-form.ts'
import { type SubmittedInquiry, sendInquiry } from '../modules/contact/actions/submit-inquiry.ts'
import { type TestHouse, value } from './test-house.ts'

/** What a sender got and nobody else has, and the id behind it. */
export type GivenSubmission = { readonly id: string; readonly code: string; readonly dueAt: Date }

let senders = 0

/**
 * Somebody writes by the public form: an anonymous young person about a place, where nothing else is said. Each comes
 * from a neighbourhood of its own, so that none makes a flood for another.
 */
export async function givenSubmission(
  house: TestHouse,
  told: Partial<SubmittedInquiry> = {},
  flood: { readonly proof?: string; readonly address?: string } = {},
): Promise<GivenSubmission> {
  const visitor = house.visitor()
  const ticket = told.ticket ?? value(await openInquiryForm(visitor)).ticket
  senders += 1
  const address = flood.address ?? `10.${Math.floor(senders / 250)}.${senders % 250}.1`
  const inquiry = { ...anonymousYoung, ...told, ticket }
  const sent = value(await sendInquiry(visitor, inquiry, { proof: flood.proof ?? '', address }))
  return { code: sent.code ?? '', dueAt: sent.dueAt, id: await newestInquiry(house) }
}

const anonymousYoung = {
  role: 'young',
  language: 'da',
  message: 'Der er nogle store drenge nede ved hallen, som sælger noget. Jeg tør ikke sige det til nogen.',
  concerns: 'place',
  subjectName: '',
  organisation: null,
  place: 'Ved hallen',
  sender: null,
  answerBy: 'code',
  held: '',
} as const satisfies Omit<SubmittedInquiry, 'ticket'>

/** By id and not by when it was received: a test may have moved the clock, and ids follow the real one. */
async function newestInquiry(house: TestHouse): Promise<string> {
  const { rows } = await house.database.owner.query<{ id: string }>(
    'select id from contact.inquiries order by id desc limit 1',
  )
  return rows[0]?.id ?? ''
}

/** A colleague files what they were told by telephone, where nothing else is said. */
export async function givenFiledInquiry(
  filer: StaffActor,
  told: Partial<Parameters<typeof fileInquiry>[1]> = {},
): Promise<FiledInquiry> {
  return value(await fileInquiry(filer, { ...toldByPhone, ...told }))
}

const toldByPhone = {
  channel: 'phone',
  senderRole: 'parent',
  concerns: 'unnamed-child',
  message: 'En mor er bekymret for sin datter, som er begyndt at komme sent hjem.',
} as const
