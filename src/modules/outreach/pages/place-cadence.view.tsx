import {
  Alert,
  Day,
  DescriptionList,
  EmptyState,
  ErrorSummary,
  type Fact,
  type FormState,
  Row,
  RowList,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import { placeKindWords } from '../../places/index.ts'
import type { openPlaceCadence } from '../actions/open-place-cadence.ts'
import { cadenceMessages } from '../cadence-messages.ts'
import type { CadenceRule } from '../domain/visit-cadence.ts'
import { entryMessages } from '../entry-messages.ts'
import { type BreachFields, type CadenceFields, typedMonthDay } from './cadence.form.ts'
import { ageText, StateTag } from './cadence-board.view.tsx'
import { BreachReasonForm, CadenceChangeForm, HandOverForm } from './place-cadence-forms.view.tsx'

type Opened = Extract<Awaited<ReturnType<typeof openPlaceCadence>>, { refused: false }>['value']

export type PlaceCadenceProps = Opened & {
  readonly saved: boolean
  readonly cadenceForm: FormState<CadenceFields>
  readonly breachForm: FormState<BreachFields>
}

/** One place and what is promised and kept there. */
export function PlaceCadenceView(props: PlaceCadenceProps) {
  const { place, saved, cadenceForm, breachForm, mayLog } = props
  const { language } = useView()
  const words = cadenceMessages(language)
  const open = place.closedOn === null
  return (
    <StaffPage
      title={place.name}
      subtitle={placeKindWords[language][place.kind]}
      back={{ href: '/opsoegende', label: words.backToBoard }}
      action={open && mayLog ? { href: `/gadelog/skema?sted=${place.id}`, label: words.log } : undefined}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      <ErrorSummary errors={[...cadenceForm.errors, ...breachForm.errors]} />
      <Facts {...props} />
      <Cadences {...props} />
      {open && mayLog && <CadenceChangeForm place={place} form={cadenceForm} first={props.cadences.length === 0} />}
      <Keepers {...props} />
      <Visits {...props} />
      <Breaches {...props} />
    </StaffPage>
  )
}

function Facts({ place, contacts, standing, lastOn, today, mayWrite }: PlaceCadenceProps) {
  const words = cadenceMessages(useView().language)
  const where = [place.address, place.town].filter((part) => part !== '').join(', ')
  const facts: Fact[] = [
    { term: words.state, value: <StateTag state={standing.state} /> },
    {
      term: words.age,
      value: ageText(standing, { lastOn, today }, words),
    },
    { term: words.last, value: lastOn ? <Day date={lastOn} /> : words.never },
    ...(standing.dueOn ? [{ term: words.due, value: <Day date={standing.dueOn} full /> }] : []),
    ...(where ? [{ term: words.address, value: where }] : []),
    ...(place.district ? [{ term: words.district, value: place.district.name }] : []),
    { term: words.placeSince, value: <Day date={place.since} /> },
    ...(place.closedOn ? [{ term: words.closedOn, value: <Day date={place.closedOn} /> }] : []),
    ...contacts.map(({ name, title, phone }) => ({
      term: title || words.contacts,
      value: [name, phone].filter((part) => part !== '').join(', '),
    })),
  ]
  return (
    <section>
      <h2>{words.standing}</h2>
      <DescriptionList label={words.facts} facts={facts} />
      {mayWrite && (
        <p>
          <a href={`/steder/${place.id}/ret`}>{words.change}</a>
        </p>
      )}
    </section>
  )
}

/** A cadence as a person says it. */
export function cadenceText(rule: CadenceRule, words: ReturnType<typeof cadenceMessages>): string {
  if (rule.everyDays === null) return words.asNeeded
  const when = rule.season
    ? words.season(typedMonthDay(rule.season.from), typedMonthDay(rule.season.to))
    : words.calendars[rule.calendar]
  return `${words.every(rule.everyDays)} ${when}`
}

function Cadences({ cadences }: PlaceCadenceProps) {
  const words = cadenceMessages(useView().language)
  return (
    <section>
      <h2>{words.cadence}</h2>
      {cadences.length === 0 && <EmptyState title={words.noCadence} />}
      {cadences.length > 0 && (
        <ul>
          {cadences.toReversed().map((rule) => (
            <li key={rule.id}>
              {cadenceText(rule, words)}, {words.from.toLowerCase()} <Day date={rule.since} /> (
              {words.setBy.toLowerCase()} {rule.setBy})
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

function Keepers({ place, keepers, colleagues, mayLog }: PlaceCadenceProps) {
  const words = cadenceMessages(useView().language)
  return (
    <section>
      <h2>{words.keepers}</h2>
      {keepers.every(({ until }) => until !== null) && <p>{words.noKeeper}</p>}
      <ul>
        {keepers.map(({ account, name, since, until }) => (
          <li key={`${account}${since}${until}`}>
            {name}: {words.from.toLowerCase()} <Day date={since} />
            {until && (
              <>
                {' '}
                {words.until} <Day date={until} />
              </>
            )}
          </li>
        ))}
      </ul>
      {mayLog && <HandOverForm place={place} colleagues={colleagues} keepers={keepers} />}
    </section>
  )
}

function Visits({ visits }: PlaceCadenceProps) {
  const { language } = useView()
  const words = cadenceMessages(language)
  const entry = entryMessages(language)
  const labels: Readonly<Record<string, string>> = { ...entry.occasions, ...entry.outcomes }
  return (
    <section>
      <h2>{words.visits}</h2>
      {visits.length === 0 && <EmptyState title={words.noVisits} />}
      {visits.length > 0 && (
        <RowList label={words.visits}>
          {visits.map(({ id, day, by, occasion, outcome }) => (
            <Row
              key={id}
              href={`/besoeg/${id}`}
              title={by}
              tags={[labels[occasion], outcome === 'held' ? '' : labels[outcome]].filter(Boolean).join(', ')}
              meta={<Day date={day} />}
            />
          ))}
        </RowList>
      )}
    </section>
  )
}

function Breaches({ place, breaches, breachForm, mayLog }: PlaceCadenceProps) {
  const words = cadenceMessages(useView().language)
  return (
    <section>
      <h2>{words.breaches}</h2>
      {breaches.length === 0 && <p>{words.noBreaches}</p>}
      <ul>
        {breaches.map(({ began, reason }) => (
          <li key={began}>
            {words.breachSince} <Day date={began} />:{' '}
            {reason ? [words.reasonCodes[reason.code], reason.words].filter(Boolean).join('. ') : words.noReason}
          </li>
        ))}
      </ul>
      {breaches.length > 0 && mayLog && <BreachReasonForm place={place} breaches={breaches} form={breachForm} />}
    </section>
  )
}
