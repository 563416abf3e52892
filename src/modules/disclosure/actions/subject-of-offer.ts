import { missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import type { Tx } from '../../../platform/db/transaction.ts'
import { type CaseNotes, listNotes } from '../../cases/index.ts'
import { identifyPersons, ownUnits, type PersonIdentity } from '../../people/index.ts'
import type { Offered } from './offered-input.ts'

/** Where what is shared comes from, and whom it is about. */
export type Source = {
  readonly caseFile: CaseNotes | null
  readonly person: PersonIdentity | null
}

/**
 * The case and the person an offer begins from. Refuses (missing) what the actor does not see, and a person who is not
 * the one the case is about. Only SSP passes on from a case or of a person it keeps: others tell in their own words.
 */
export async function sourceOf(
  tx: Tx,
  { caseId, personId }: Pick<Offered, 'caseId' | 'personId'>,
): Promise<Refused | { readonly refused: false; readonly source: Source }> {
  if (caseId === null && personId === null) return { refused: false, source: { caseFile: null, person: null } }
  tx.about(caseId, personId)
  if (ownUnits(tx.actor).length === 0) return missing()
  const opened = caseId === null ? null : await listNotes.within(tx, { caseId })
  if (opened?.refused) return opened
  const caseFile = opened?.value ?? null
  if (caseFile?.person && (personId === null || personId === caseFile.person.id)) {
    return { refused: false, source: { caseFile, person: caseFile.person } }
  }
  if (caseFile && personId !== null) return missing()
  const person = (await identifyPersons(tx, [personId])).get(personId ?? '') ?? null
  if (personId !== null && person === null) return missing()
  return { refused: false, source: { caseFile, person } }
}

/** Whom the exchange is about: known to the house, told of in words, or null where nobody can be recognised. */
export type Subject = {
  readonly personId: string | null
  readonly name: string
  readonly age: number | null
  readonly birthDate: PersonIdentity['birthDate']
  readonly addressProtected: boolean
}

/** Refuses a subject that was chosen and is not there. */
export function subjectOf(offered: Offered, { person }: Source): Refused | { refused: false; subject: Subject | null } {
  if (offered.subject === 'nobody') return { refused: false, subject: null }
  if (offered.subject === 'person') {
    if (!person) return refuse('rule', 'subject-missing')
    const { id, name, age, birthDate, addressProtected } = person
    return { refused: false, subject: { personId: id, name, age, birthDate, addressProtected } }
  }
  if (offered.describedAs === '') return refuse('rule', 'subject-missing')
  const told = { personId: null, name: offered.describedAs, age: null, birthDate: null, addressProtected: false }
  return { refused: false, subject: told }
}
