import {
  Button,
  ButtonRow,
  Day,
  DescriptionList,
  Details,
  type Fact,
  Form,
  type FormState,
  type OptionGroup,
  Select,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedConsultant } from '../actions/open-consultant.ts'
import { consultantMessages } from '../consultant-messages.ts'
import { townValue } from './consultant.form.ts'

/** What a consultant covers and has covered; for the leader, the way to change it. */
export function CoveredPlaces({ opened, form }: { opened: OpenedConsultant; form: FormState<'place'> }) {
  const words = consultantMessages(useView().language)
  const { coverage, ended, mayCover } = opened
  return (
    <section>
      <h2>{words.coverTitle}</h2>
      {coverage.length === 0 && <p>{words.coverNone}</p>}
      <DescriptionList label={words.coverTitle} facts={coverage.map((row) => coveredFact(opened, row, words))} />
      {mayCover && <CoverForm opened={opened} form={form} />}
      {ended.length > 0 && (
        <Details summary={words.history}>
          <DescriptionList
            label={words.history}
            facts={ended.map(({ place, since, until }) => ({
              term: place.name,
              value: (
                <>
                  <Day date={since} /> {words.fromTo} {until && <Day date={until} />}
                </>
              ),
            }))}
          />
        </Details>
      )}
    </section>
  )
}

function coveredFact(
  { consultant, mayCover }: OpenedConsultant,
  row: OpenedConsultant['coverage'][number],
  words: ReturnType<typeof consultantMessages>,
): Fact {
  const value = (
    <>
      {words.since} <Day date={row.since} />
    </>
  )
  if (!mayCover) return { term: row.place.name, value }
  return {
    term: row.place.name,
    value,
    button: (
      <Form action={`/konsulenter/${consultant.account}/steder/${row.id}/fjern`} compact>
        <Button tone="quiet" small>
          {words.stop}
        </Button>
      </Form>
    ),
  }
}

function CoverForm({ opened, form }: { opened: OpenedConsultant; form: FormState<'place'> }) {
  const words = consultantMessages(useView().language)
  const groups: readonly OptionGroup[] = [
    { label: words.organisations, options: opened.places.map(({ id, name }) => ({ value: id, label: name })) },
    { label: words.towns, options: opened.towns.map((town) => ({ value: townValue(town), label: town })) },
  ]
  const options = groups.filter((group) => group.options.length > 0)
  if (options.length === 0) return null
  return (
    <Form action={`/konsulenter/${opened.consultant.account}/steder`} label={words.add}>
      <Select form={form} name="place" label={words.place} hint={words.placeHint} options={options} width="l" />
      <ButtonRow>
        <Button tone="secondary" icon="plus">
          {words.addButton}
        </Button>
      </ButtonRow>
    </Form>
  )
}
