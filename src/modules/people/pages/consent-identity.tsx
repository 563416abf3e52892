import { IdentityBar } from '../../../platform/ui/index.ts'
import type { PersonIdentity } from '../actions/identify-persons.ts'

/** Whose consents these are, on top of each of their pages. */
export function ConsentIdentity({ person }: { person: PersonIdentity }) {
  return <IdentityBar name={person.name} age={person.age ?? undefined} />
}
