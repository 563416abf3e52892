import type { Tx } from '../../../platform/db/transaction.ts'
import { caseHeader } from '../../cases/index.ts'
import type { ChosenBasis } from '../../law/index.ts'
import { consentsOf, identifyPersons, type PersonIdentity } from '../../people/index.ts'
import type { AgendaItemRow } from '../data/agenda-items.ts'

export type ConsentInUse = { readonly state: 'given' | 'withdrawn'; readonly names: readonly string[] }

/** Where a consent an item rests on stands today (exit takes it in writing), and which bodies it names; null where it rests on none. */
export async function consentInUse(
  tx: Tx,
  subject: PersonIdentity | null,
  { consentId, basis }: { readonly consentId: string | null; readonly basis: ChosenBasis },
): Promise<ConsentInUse | null> {
  if (consentId === null) return null
  const usable = subject === null ? [] : await usableConsents(tx, subject.id)
  const consent = usable.find(({ id, how }) => id === consentId && (basis !== 'exit' || how !== 'spoken'))
  return consent ? { state: 'given', names: consent.receivers.map(({ id }) => id) } : { state: 'withdrawn', names: [] }
}

export type UsableConsent = Awaited<ReturnType<typeof consentsOf>>[number]

/** The consents to share about a person that hold today. */
export async function usableConsents(tx: Tx, personId: string): Promise<UsableConsent[]> {
  const unusable = ['withdrawn', 'replaced', 'outgrown']
  return (await consentsOf(tx, personId)).filter(
    ({ kind, state, givenOn }) => kind === 'share' && !unusable.includes(state) && givenOn <= tx.today,
  )
}

/** Whom an item is about, as far as it points at a person the actor may see; named in the audit entry. */
export async function subjectOf(tx: Tx, { caseId, personId }: AgendaItemRow): Promise<PersonIdentity | null> {
  if (caseId !== null) return (await caseHeader(tx, caseId))?.person ?? null
  return (await identifyPersons(tx, [personId])).get(personId ?? '') ?? null
}
