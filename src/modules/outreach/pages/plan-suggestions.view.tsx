import { weekOf, weekText } from '../../../kernel/calendar-weeks.ts'
import { asHeading, fullDate } from '../../../kernel/danish-time.ts'
import type { PlainDate } from '../../../kernel/dates.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  CheckboxGroup,
  EmptyState,
  ErrorSummary,
  FilterChips,
  Form,
  type FormState,
  HiddenFields,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { AcceptedVisits, SuggestedPlan } from '../actions/suggest-visits.ts'
import type { PlanSuggestion } from '../domain/plan-question.ts'
import { planMessages } from '../plan-messages.ts'
import { planWhyMessages, whySentence } from '../plan-why-messages.ts'
import { type SuggestionFields, suggestionValue } from './plan.form.ts'

type Props = {
  readonly suggested: SuggestedPlan
  readonly weeks: number
  readonly form: FormState<SuggestionFields>
}

/** The suggested visits day by day, each with why, to tick. */
export function PlanSuggestionsView({ suggested, weeks, form }: Props) {
  const words = planMessages(useView().language)
  const byDay = Map.groupBy(
    suggested.suggestions.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
    ({ day }) => day,
  )
  return (
    <StaffPage
      title={words.suggestTitle}
      subtitle={words.suggestLead}
      back={{ href: '/opsoegende/plan', label: words.toPlan }}
    >
      <ErrorSummary errors={form.errors} />
      <FilterChips
        label={words.howFar}
        chips={[1, 2, 3, 4, 5].map((count) => ({
          href: `/opsoegende/plan/forslag?fra=${suggested.from}&uger=${count}`,
          label: words.weeks(count),
          current: count === weeks,
        }))}
      />
      {byDay.size === 0 ? (
        <EmptyState title={words.noneSuggested} body={words.noneSuggestedBody} />
      ) : (
        <Form action="/opsoegende/plan/forslag" label={words.suggestTitle}>
          <HiddenFields values={{ from: suggested.from, weeks: String(weeks) }} />
          {[...byDay].map(([day, suggestions]) => (
            <DayChoices key={day} day={day} suggestions={suggestions} names={suggested.names} />
          ))}
          <p>{words.drivingTotal(suggested.drivingMinutes)}</p>
          <ButtonRow>
            <Button icon="check">{words.accept}</Button>
          </ButtonRow>
        </Form>
      )}
      <Unplaced suggested={suggested} />
    </StaffPage>
  )
}

function DayChoices(props: {
  readonly day: PlainDate
  readonly suggestions: readonly PlanSuggestion[]
  readonly names: SuggestedPlan['names']
}) {
  const { language } = useView()
  const why = planWhyMessages(language)
  const choices = props.suggestions.map((suggestion) => {
    const worker = props.names.colleagues.get(suggestion.worker) ?? ''
    const after = suggestion.after === null ? null : (props.names.places.get(suggestion.after) ?? null)
    return {
      value: suggestionValue(suggestion.place, suggestion.worker, suggestion.day),
      label: `${props.names.places.get(suggestion.place) ?? ''} – ${worker}`,
      hint: whySentence(suggestion, { worker, after }, why),
    }
  })
  return (
    <CheckboxGroup
      name="visits"
      id={`visits-${props.day}`}
      label={asHeading(fullDate(props.day, language))}
      choices={choices}
      values={choices.map(({ value }) => value)}
    />
  )
}

function Unplaced({ suggested }: { suggested: SuggestedPlan }) {
  const { language } = useView()
  const words = planMessages(language)
  const why = planWhyMessages(language)
  if (suggested.unplaced.length === 0) return null
  return (
    <section>
      <h2>{words.unplacedTitle}</h2>
      <ul>
        {suggested.unplaced.map((left) => (
          <li key={left.place}>
            <a href={`/steder/${left.place}`}>{suggested.names.places.get(left.place)}</a>: {why.unplaced[left.why]}{' '}
            {words.dueBy} {fullDate(left.dueOn, language)}.
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What was put in the plan just now, with a way to take it back. */
export function AcceptedView(props: {
  readonly accepted: AcceptedVisits
  readonly from: PlainDate
  readonly places: ReadonlyMap<string, string>
}) {
  const words = planMessages(useView().language)
  const { made, stale } = props.accepted
  return (
    <StaffPage title={words.suggestTitle} back={{ href: '/opsoegende/plan', label: words.toPlan }}>
      <Alert tone={stale.length > 0 ? 'warning' : 'success'} title={words.accepted(made.length)} announce>
        {stale.length > 0 && (
          <p>
            {words.stale} {stale.map((place) => props.places.get(place)).join(', ')}.
          </p>
        )}
      </Alert>
      {made.length > 0 && (
        <Form action="/opsoegende/plan/fortryd" label={words.undo} compact>
          <HiddenFields values={{ uge: weekText(weekOf(props.from)) }} />
          {made.map((id) => (
            <HiddenFields key={id} values={{ planned: id }} />
          ))}
          <Button tone="secondary">{words.undo}</Button>
        </Form>
      )}
      <ButtonRow>
        <ButtonLink href={`/opsoegende/plan?uge=${weekText(weekOf(props.from))}`}>{words.toPlan}</ButtonLink>
      </ButtonRow>
    </StaffPage>
  )
}
