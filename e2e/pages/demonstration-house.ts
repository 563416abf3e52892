import { afterAll } from 'vitest'
import { createApp } from '../../src/app.ts'
import { staff } from '../../src/demonstration/demonstration-place.ts'
import type { Place } from '../../src/demonstration/settle-place.ts'
import type { Language } from '../../src/kernel/language.ts'
import { answerTriageQuestions, keepTriageChoice } from '../../src/modules/contact/actions/open-triage.ts'
import { setOwnLanguage } from '../../src/platform/access/own-language.ts'
import { openAuthSettings } from '../../src/platform/auth/auth-settings.ts'
import { givenDemonstration } from '../../src/testing/given-demonstration.ts'
import { openTestDatabase, type TestDatabaseHandle } from '../../src/testing/test-database.ts'
import { value } from '../../src/testing/test-house.ts'
import { openTestKeys } from '../../src/testing/test-keys.ts'

const municipality = 997

/** The people of the demonstration, by the key they have there. */
export type Person = 'maja' | 'birgit' | 'peter' | 'hanne' | 'ib'

/** One of each thing that has a page of its own, by id. */
export type Found = Readonly<
  Record<
    | 'inquiry'
    | 'filed'
    | 'redacted'
    | 'message'
    | 'case'
    | 'person'
    | 'note'
    | 'followUp'
    | 'closedCase'
    | 'organisation'
    | 'account'
    | 'holiday',
    string
  >
>

export type DemonstrationHouse = {
  readonly address: string
  readonly found: Found
  /** As it stands on the button of the login. */
  nameOf(person: Person): string
  speak(person: Person, language: Language): Promise<void>
}

/** The app listening with the demonstration's whole year in it, up to this moment. Close is automatic. */
export async function openDemonstrationHouse(): Promise<DemonstrationHouse> {
  await openTestKeys()
  const database = await openTestDatabase()
  openAuthSettings({ demonstration: true, provider: null, publicUrl: null })
  const place = await givenDemonstration(database, municipality, new Date().toISOString())
  const app = await createApp({ logLevel: 'error', trustProxy: false, secure: false, formTargets: [] })
  afterAll(() => app.close())
  const found = await findOneOfEach(database, place)
  await beginTriage(place, found.inquiry)
  return {
    address: await app.listen({ port: 0, host: '127.0.0.1' }),
    found,
    nameOf: (person) => staff.find(({ key }) => key === person)?.name ?? '',
    speak: async (person, language) => value(await setOwnLanguage(place.actor(person), { language })),
  }
}

async function findOneOfEach({ owner }: TestDatabaseHandle, place: Place): Promise<Found> {
  const one = async (query: string, ...values: string[]) => {
    const { rows } = await owner.query<{ id: string }>(`${query} limit 1`, values)
    if (!rows[0]) throw new Error(`The demonstration has none: ${query}`)
    return rows[0].id
  }
  const maja = place.actor('maja').account
  const open = `select c.id from cases.case_files c where c.owner_id = $1 and c.status = 'open'`
  const told = 'select from cases.notes n where n.case_id = c.id and n.written_by = c.owner_id'
  const due = 'select from cases.follow_ups f where f.case_id = c.id and f.ended_at is null'
  const caseId = await one(`${open} and c.person_id is not null and exists (${told}) and exists (${due})`, maja)
  const redacted = await one('select inquiry_id as id from contact.redactions')
  return {
    inquiry: await one(`select id from contact.inquiries where status = 'new' and anonymous and not limited`),
    filed: await one('select id from contact.inquiries where filed_by = $1', place.actor('peter').account),
    redacted,
    message: await one('select message_id as id from contact.redactions where inquiry_id = $1', redacted),
    case: caseId,
    person: await one('select person_id as id from cases.case_files where id = $1', caseId),
    note: await one('select id from cases.notes n where case_id = $1 and written_by = $2', caseId, maja),
    followUp: await one('select id from cases.follow_ups where case_id = $1 and ended_at is null', caseId),
    closedCase: await one(`select id from cases.case_files where status = 'closed'`),
    organisation: place.organisation('soendermark'),
    account: place.actor('maja').account,
    holiday: await one('select id from directory.school_holidays'),
  }
}

/** The steps of a triage after the first are there only for those who have taken the ones before. */
async function beginTriage(place: Place, inquiryId: string): Promise<void> {
  const facts = { danger: 'no', abuse: 'no', support: 'no', crimePreventive: 'yes', parentsConsent: 'yes' } as const
  const reason = 'Den unge vil gerne have hjælp.'
  value(await answerTriageQuestions(place.actor('maja'), { inquiryId, facts }))
  value(
    await keepTriageChoice(place.actor('maja'), {
      ...{ inquiryId, facts, reason, seenOrdinal: 0, routes: ['ssp-case'], dutyShown: true },
      typed: { route: 'ssp-case', reason },
    }),
  )
}
