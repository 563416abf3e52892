import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  HiddenFields,
  Row,
  RowList,
  StaffPage,
  Tag,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { PersonIdentity } from '../actions/identify-persons.ts'
import { peopleMessages } from '../messages.ts'

/**
 * "Is it one of these?": somebody like the person is there already. Going on is one deliberate press, and brings along
 * what was typed.
 */
export function PersonDoublesView({
  candidates,
  form,
  action,
  hrefFor,
  button,
}: {
  candidates: readonly PersonIdentity[]
  form: FormState
  action: string
  hrefFor: (candidate: PersonIdentity) => string
  button: string
}) {
  const words = peopleMessages(useView().language).doubles
  return (
    <StaffPage title={words.title} subtitle={words.lead}>
      <RowList label={words.label}>
        {candidates.map((candidate) => (
          <Candidate key={candidate.id} candidate={candidate} href={hrefFor(candidate)} />
        ))}
      </RowList>
      <Form action={action}>
        <HiddenFields values={{ ...form.values, anyway: 'ja' }} />
        <h2>{words.noneTitle}</h2>
        <p>{words.noneLead}</p>
        <ButtonRow>
          <Button tone="secondary">{button}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function Candidate({ candidate, href }: { candidate: PersonIdentity; href: string }) {
  const { language } = useView()
  const words = peopleMessages(language)
  const age = candidate.birthDate
    ? words.doubles.born(typedDay(candidate.birthDate))
    : candidate.ageBand && words.ageBands[candidate.ageBand]
  return (
    <Row
      href={href}
      icon="person"
      title={candidate.name}
      meta={[age, candidate.schoolName].filter(Boolean).join(' · ')}
      tags={candidate.named ? undefined : <Tag>{words.doubles.unnamed}</Tag>}
    />
  )
}
