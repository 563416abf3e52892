import {
  Button,
  ButtonLink,
  ButtonRow,
  Form,
  type FormState,
  HiddenFields,
  Notice,
  Row,
  RowList,
  StaffPage,
  Tag,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { PersonIdentity } from '../../people/index.ts'
import type { ListedCase } from '../actions/list-cases.ts'
import { caseMessages } from '../messages.ts'
import { openingMessages } from '../opening-messages.ts'

/**
 * Who it may be, with the cases they have. "None of these" goes on to a new person and brings along what was searched
 * for, posted, so that a name never stands in an address.
 */
export function FoundSubjectsView({
  form,
  persons,
  cases,
}: {
  form: FormState
  persons: readonly PersonIdentity[]
  cases: readonly ListedCase[]
}) {
  const { title, found: words } = openingMessages(useView().language)
  const some = persons.length > 0
  return (
    <StaffPage
      title={some ? words.title : title}
      subtitle={some ? words.lead : undefined}
      back={{ href: '/sager/ny', label: words.again }}
    >
      {some ? (
        <RowList label={words.label}>
          {persons.map((person) => (
            <Candidate key={person.id} person={person} cases={cases.filter((each) => each.person?.id === person.id)} />
          ))}
        </RowList>
      ) : (
        <Notice title={words.nobody} icon="search">
          <p>{words.nobodyText}</p>
        </Notice>
      )}
      <Form action="/personer/ny">
        <HiddenFields values={{ ...form.values, begin: 'ja' }} />
        <ButtonRow>
          <Button tone={some ? 'secondary' : 'primary'}>{some ? words.none : words.create}</Button>
          <ButtonLink href="/sager/ny" tone="quiet">
            {words.again}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function Candidate({ person, cases }: { person: PersonIdentity; cases: readonly ListedCase[] }) {
  const { language } = useView()
  const words = openingMessages(language).found
  const { unnamed, ageBands } = caseMessages(language)
  const age = person.birthDate ? words.born(typedDay(person.birthDate)) : person.ageBand && ageBands[person.ageBand]
  const open = cases.filter(({ status }) => status === 'open')
  return (
    <Row
      href={`/sager/ny/${person.id}`}
      icon="person"
      title={person.name}
      meta={[age, person.schoolName].filter(Boolean).join(' · ')}
      tags={
        <>
          {!person.named && <Tag>{unnamed}</Tag>}
          {open.map(({ id, number }) => (
            <Tag key={id} tone="calm">
              {words.openCase(number)}
            </Tag>
          ))}
        </>
      }
    />
  )
}
