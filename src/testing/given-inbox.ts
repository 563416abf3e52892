import type { StaffActor } from '../kernel/actor.ts'
import { openInquiryForm } from '../modules/contact/actions/open-inquiry-form.ts'
import { type SubmittedInquiry, sendInquiry } from '../modules/contact/actions/submit-inquiry.ts'
import type { ReceiptCode } from '../platform/crypto/receipt-codes.ts'
import { openFloodGates } from '../platform/flood/flood-gates.ts'
import { type TestHouse, value } from './test-house.ts'

export type GivenInquiry = { readonly id: string; readonly code: ReceiptCode }

/** What may be said of an inquiry here; the rest is a child who writes anonymously about themselves. */
export type InquiryWish = Partial<Omit<SubmittedInquiry, 'ticket' | 'held'>> & {
  /** The school it was sent from, as when a teacher files it. */
  readonly from?: string
}

/** An inquiry sent from the public form, in the inbox now. */
export async function givenInquiry(house: TestHouse, wish: InquiryWish = {}): Promise<GivenInquiry> {
  const { from, ...answers } = wish
  openFloodGates()
  const { ticket } = value(await openInquiryForm(house.visitor()))
  const sent = value(
    await sendInquiry(
      house.visitor(),
      {
        role: 'young',
        language: 'da',
        message: 'Der er nogen, der vil have mig til at sælge for dem. Jeg tør ikke sige nej.',
        concerns: 'self',
        subjectName: '',
        organisation: null,
        place: '',
        sender: null,
        answerBy: 'code',
        held: '',
        ...answers,
        ticket,
      },
      { proof: '', address: '192.0.2.1' },
    ),
  )
  const { rows } = await house.database.owner.query<{ id: string }>(
    'select id from contact.inquiries order by received_at desc, id desc limit 1',
  )
  const id = rows[0]?.id ?? ''
  // Without a proof of work an inquiry may be let in a little later; here it is in the inbox at once.
  await house.database.owner.query('update contact.inquiries set released_at = received_at where id = $1', [id])
  if (from)
    await house.database.owner.query('update contact.inquiries set organisation_id = $1 where id = $2', [from, id])
  return { id, code: sent.code as ReceiptCode }
}

/** A consultant of the unit. */
export function givenConsultant(house: TestHouse, name = 'Anna Holm'): Promise<StaffActor> {
  return house.staff(name, ['ssp-consultant'])
}

/** The newest audit entry of one action. */
export async function auditOf(house: TestHouse, action: string) {
  const { rows } = await house.database.owner.query(
    'select outcome, reasons, subjects, details, account_id from audit.entries where action = $1 order by sequence desc limit 1',
    [action],
  )
  return rows[0]
}

/** An inquiry as it stands in the database. */
export async function inquiryRow(house: TestHouse, id: string) {
  const { rows } = await house.database.owner.query('select * from contact.inquiries where id = $1', [id])
  return rows[0]
}
