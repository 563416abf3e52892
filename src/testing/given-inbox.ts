import type { StaffActor } from '../kernel/actor.ts'
import { decideRoute } from '../modules/contact/index.ts'
import { type GivenSubmission, givenSubmission } from './given-contact.ts'
import { type TestHouse, value } from './test-house.ts'

type Told = Parameters<typeof givenSubmission>[1]

/**
 * An inquiry that is in the inbox now: a young person writes anonymously about themselves, where nothing else is said.
 * `from` is the place it was filed at, whose leader may come to read it with names blacked out.
 */
export async function givenInInbox(
  house: TestHouse,
  { from, ...told }: Told & { from?: string } = {},
): Promise<GivenSubmission> {
  const inquiry = await givenSubmission(house, { ...youngSelf, ...told })
  const change = 'update contact.inquiries set released_at = received_at, organisation_id = $2 where id = $1'
  await house.database.owner.query(change, [inquiry.id, from ?? null])
  return inquiry
}

const youngSelf = {
  message: 'Der er nogen, der vil have mig til at sælge for dem. Jeg tør ikke sige nej.',
  concerns: 'self',
  place: '',
} as const

/** An inquiry that `by` has decided for the infohus: there for nobody but those named. */
export async function givenBehindDoors(house: TestHouse, by: StaffActor): Promise<GivenSubmission> {
  const inquiry = await givenInInbox(house)
  const facts = {
    danger: 'no',
    abuse: 'no',
    support: 'no',
    crimePreventive: 'no',
    parentsConsent: 'not-asked',
  } as const
  const reason = 'Noget, som kun infohuset skal vide.'
  const decision = { inquiryId: inquiry.id, seenOrdinal: 0, facts, routes: ['infohus' as const], reason }
  value(await decideRoute(by, { ...decision, dutyShown: true }))
  return inquiry
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
