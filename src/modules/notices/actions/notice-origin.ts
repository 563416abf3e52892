import { missing, type Refused } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { caseHeader } from '../../cases/index.ts'
import { type OpenedInquiry, openInquiry } from '../../contact/index.ts'
import { concernFactsFrom } from '../../law/index.ts'
import { identifyPersons, ownUnits, type PersonIdentity } from '../../people/index.ts'
import { readNotifier } from '../data/notifiers.ts'
import { type KnownFacts, type NoticeAnswers, nothingKnown } from '../domain/notice-answers.ts'
import { blankContent, type NoticeContent } from '../domain/notice-content.ts'

/** Where a notification comes from: one of these, or nothing. */
export type OriginIds = {
  readonly caseId: string | null
  readonly inquiryId: string | null
  readonly personId: string | null
}

/** What comes along from there. Never a note or a message by itself: those the author picks (domain reference 2.9). */
export type NoticeOrigin = OriginIds & {
  readonly refused: false
  readonly unit: string
  /** The child as the page calls it, where it is known. */
  readonly child: { readonly name: string; readonly age: number | null } | null
  readonly content: NoticeContent
  readonly known: KnownFacts
  /** What was answered at triage, to begin with. */
  readonly answered: Partial<NoticeAnswers>
}

/**
 * The case, inquiry or person a notification is begun from, with what may be filled in beforehand. Refuses (`missing`)
 * what the actor may not see, and whoever is in no SSP unit.
 */
export async function noticeOrigin(tx: Tx, ids: OriginIds): Promise<NoticeOrigin | Refused> {
  const [unit] = ownUnits(tx.actor)
  if (tx.actor.kind !== 'staff' || unit === undefined) return missing()
  const nothing = { refused: false as const, ...ids, unit, child: null, known: nothingKnown, answered: {} }
  const content = await withNotifier(tx, tx.actor.account, unit)
  if (ids.caseId) return fromCase(tx, { ...nothing, content }, ids.caseId)
  if (ids.inquiryId) return fromInquiry(tx, { ...nothing, content }, ids.inquiryId)
  return ids.personId ? fromPerson(tx, { ...nothing, content }, ids.personId) : { ...nothing, content }
}

async function withNotifier(tx: Tx, account: string, unit: string): Promise<NoticeContent> {
  const notifier = await readNotifier(tx, account, unit)
  if (!notifier) return blankContent
  return {
    ...blankContent,
    notifierName: notifier.name,
    notifierTitle: notifier.title,
    workplace: notifier.workplace,
    workplaceAddress: notifier.town,
    workplacePhone: notifier.phone,
  }
}

async function fromCase(tx: Tx, origin: NoticeOrigin, caseId: string): Promise<NoticeOrigin | Refused> {
  const header = await caseHeader(tx, caseId)
  if (!header) return missing()
  const unit = ownUnits(tx.actor).includes(header.unitId) ? header.unitId : origin.unit
  const known = { ...nothingKnown, crimePreventive: header.tier === 'general' ? 'no' : 'yes' } as const
  return aboutPerson({ ...origin, unit, known }, header.person)
}

async function fromPerson(tx: Tx, origin: NoticeOrigin, personId: string): Promise<NoticeOrigin | Refused> {
  const person = (await identifyPersons(tx, [personId])).get(personId)
  return person ? aboutPerson(origin, person) : missing()
}

function aboutPerson(origin: NoticeOrigin, person: PersonIdentity | null): NoticeOrigin {
  if (!person) return origin
  const content = {
    ...origin.content,
    childName: person.named ? person.name : '',
    birthDate: person.birthDate,
    school: person.schoolName ?? '',
  }
  const { age } = person
  return { ...origin, personId: person.id, content, child: { name: person.name, age }, answered: { age } }
}

async function fromInquiry(tx: Tx, origin: NoticeOrigin, inquiryId: string): Promise<NoticeOrigin | Refused> {
  const opened = await openInquiry.within(tx, { inquiryId })
  if (opened.refused) return opened
  const told = opened.value.threads[0]?.circumstances
  const name = told?.subjectName ?? ''
  return {
    ...origin,
    unit: ownUnits(tx.actor).includes(opened.value.inquiry.unit) ? opened.value.inquiry.unit : origin.unit,
    child: name === '' ? null : { name, age: null },
    content: { ...origin.content, childName: name, school: told?.organisationName ?? '' },
    ...answersAtTriage(opened.value),
  }
}

function answersAtTriage({ sittings }: OpenedInquiry): Pick<NoticeOrigin, 'known' | 'answered'> {
  const facts = concernFactsFrom(sittings[0]?.last.facts ?? {})
  if (!facts) return { known: nothingKnown, answered: {} }
  const { crimePreventive, parentsConsent, danger, abuse, support } = facts
  return { known: { crimePreventive, parentsConsent }, answered: { danger, abuse, support } }
}
