import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Choices,
  DateField,
  DescriptionList,
  ErrorSummary,
  Form,
  type FormState,
  freshForm,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { MemberRow } from '../actions/open-series.ts'
import type { SeriesForm } from '../actions/open-series-form.ts'
import { type MemberPart, memberParts } from '../domain/seat-parts.ts'
import { foraMessages } from '../messages.ts'
import { seatMessages } from '../seat-messages.ts'
import { seriesMessages } from '../series-messages.ts'
import type { MemberFields, SeatEndFields } from './seat.form.ts'
import { SeatChoice } from './seat-fields.view.tsx'

/** Somebody gets a seat: who, which one, from when. */
export function GiveSeatView({ facts, form }: { facts: SeriesForm; form: FormState<MemberFields> | null }) {
  const { language, now } = useView()
  const words = seatMessages(language)
  const here = `/moeder/serier/${facts.series.id}`
  const shown =
    form ?? freshForm<MemberFields>({ part: usualPart(facts.members), since: typedDay(copenhagenDate(now)) })
  return (
    <StaffPage
      title={words.title}
      subtitle={facts.series.name}
      back={{ href: here, label: foraMessages(language).backToSeries }}
    >
      <ErrorSummary errors={shown.errors} />
      <Form action={`${here}/medlemmer/nyt`}>
        <SeatChoice form={shown} people={facts.people} />
        <Choices
          form={shown}
          name="part"
          label={words.part}
          choices={memberParts.map((part) => ({ value: part, label: foraMessages(language).seats[part] }))}
        />
        <DateField form={shown} name="since" label={words.since} />
        <ButtonRow>
          <Button>{words.save}</Button>
          <ButtonLink href={here} tone="quiet">
            {foraMessages(language).cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

/** The seat that is still empty and a meeting cannot do without. */
function usualPart(members: readonly MemberRow[]): MemberPart {
  return memberParts.find((part) => !members.some((member) => member.part === part)) ?? 'member'
}

/** The last day of a seat. */
export function EndSeatView({
  seriesId,
  member,
  form,
}: {
  seriesId: string
  member: MemberRow
  form: FormState<SeatEndFields> | null
}) {
  const { language, now } = useView()
  const words = seatMessages(language)
  const page = seriesMessages(language).page
  const here = `/moeder/serier/${seriesId}`
  const shown = form ?? freshForm({ until: typedDay(copenhagenDate(now)) })
  return (
    <StaffPage title={words.endTitle} back={{ href: here, label: foraMessages(language).backToSeries }}>
      <ErrorSummary errors={shown.errors} />
      <DescriptionList
        facts={[
          { term: page.member, value: member.name },
          { term: page.body, value: member.organisation },
          { term: page.part, value: foraMessages(language).seats[member.part] },
        ]}
      />
      <Form action={`${here}/medlemmer/${member.id}`}>
        <DateField form={shown} name="until" label={words.until} hint={words.untilHint} />
        <ButtonRow>
          <Button>{words.endSave}</Button>
          <ButtonLink href={here} tone="quiet">
            {foraMessages(language).cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
