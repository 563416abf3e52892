import {
  Alert,
  DescriptionList,
  EmptyState,
  type Fact,
  IdentityBar,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { OpenedPerson } from '../../people/index.ts'
import type { ListedCase } from '../actions/list-cases.ts'
import { caseMessages } from '../messages.ts'
import { openingMessages } from '../opening-messages.ts'
import { CaseRows } from './case-rows.tsx'

/** One young person: what is kept, and the cases about them that the reader may see. */
export function PersonView({
  person,
  cases,
  saved,
}: {
  person: OpenedPerson
  cases: readonly ListedCase[]
  saved: boolean
}) {
  const { language } = useView()
  const words = openingMessages(language).person
  const flags = person.addressProtected ? [caseMessages(language).addressProtected] : []
  const opening = { href: `/sager/ny/${person.id}`, label: words.open }
  return (
    <StaffPage
      title={words.title}
      back={{ href: '/sager', label: openingMessages(language).back }}
      identity={<IdentityBar name={person.name} age={person.age ?? undefined} flags={flags} />}
      action={{ ...opening, icon: 'plus' }}
    >
      {saved && (
        <Alert tone="success" announce>
          <p>{words.saved}</p>
        </Alert>
      )}
      <DescriptionList facts={useFacts(person)} label={words.facts} />
      <p>
        <a href={`/personer/${person.id}/ret`}>{words.edit}</a>
        {' · '}
        <a href={`/personer/${person.id}/samtykker`}>{words.consents}</a>
        {' · '}
        <a href={`/personer/${person.id}/udvekslinger`}>{words.exchanges}</a>
      </p>
      <h2>{words.cases}</h2>
      {cases.length === 0 ? (
        <EmptyState title={words.none} action={opening} />
      ) : (
        <CaseRows cases={cases} label={words.casesLabel} byPurpose />
      )}
    </StaffPage>
  )
}

function useFacts(person: OpenedPerson): Fact[] {
  const { language } = useView()
  const words = openingMessages(language).person
  const { unnamed, ageBands } = caseMessages(language)
  const known: (Fact | null)[] = [
    { term: words.name, value: person.named ? person.name : unnamed },
    person.describedAs ? { term: words.describedAs, value: person.describedAs } : null,
    person.birthDate ? { term: words.birthDate, value: typedDay(person.birthDate) } : null,
    person.ageBand ? { term: words.age, value: ageBands[person.ageBand] } : null,
    person.schoolName ? { term: words.school, value: person.schoolName } : null,
    person.maskedCpr ? { term: words.cpr, value: person.maskedCpr } : null,
    person.addressProtectedUntil ? { term: words.protectedUntil, value: typedDay(person.addressProtectedUntil) } : null,
  ]
  return known.filter((fact) => fact !== null)
}
