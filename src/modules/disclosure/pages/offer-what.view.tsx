import {
  Button,
  ButtonRow,
  CheckboxGroup,
  Choices,
  DateField,
  Details,
  fieldValue,
  Select,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { longest } from '../actions/offered-input.ts'
import type { OfferForm } from '../actions/open-offer-form.ts'
import { offerMessages } from '../offer-messages.ts'
import type { OfferState } from './offer.form.ts'
import { rows } from './offer.form.ts'
import { OfferFrame, type OfferViewProps, useOfferBack } from './offer-frame.view.tsx'

const shown = [
  ...['fetch', 'subject', 'describedAs', 'receiver', 'notes', 'sentence'],
  ...rows.flatMap((row) => [`fact${row}`, `factSource${row}`, `factDate${row}`]),
]

/** The first page: about whom, with whom, and then what to share. */
export function OfferWhatView({ facts, form, path, draft }: OfferViewProps) {
  const { language } = useView()
  const words = offerMessages(language).what
  const { caseFile, person, request, cases } = facts
  const shownHere = request ? shown.filter((name) => name !== 'receiver') : shown
  return (
    <OfferFrame step={0} back={useOfferBack(facts)} shown={shownHere} {...{ form, path, draft, person, request }}>
      {caseFile === null && cases.length > 0 && <FetchNotes cases={cases} form={form} />}
      <SubjectChoice person={person} form={form} />
      {!request && <ReceiverChoice people={facts.people} form={form} />}
      {caseFile && <Notes caseFile={caseFile} form={form} />}
      <Facts isFolded={caseFile !== null && caseFile.notes.length > 0} form={form} />
      <TextArea
        form={form}
        name="sentence"
        label={words.sentence}
        hint={words.sentenceHint}
        rows={4}
        maxLength={longest.body}
        optional
      />
      <ButtonRow>
        <Button name="step" value="what" icon="arrow-forward" iconAfter>
          {words.next}
        </Button>
      </ButtonRow>
    </OfferFrame>
  )
}

function FetchNotes({ cases, form }: { cases: OfferForm['cases']; form: OfferState }) {
  const words = offerMessages(useView().language).what
  const options = cases.map(({ id, number, about }) => ({ value: id, label: about ? `${number} · ${about}` : number }))
  return (
    <>
      <Select form={form} name="fetch" label={words.fromCase} options={options} empty={words.noCase} optional />
      <ButtonRow>
        <Button name="step" value="case" tone="secondary" small>
          {words.fetch}
        </Button>
      </ButtonRow>
    </>
  )
}

function Notes({ caseFile, form }: { caseFile: NonNullable<OfferForm['caseFile']>; form: OfferState }) {
  const words = offerMessages(useView().language)
  if (caseFile.notes.length === 0) return <p>{words.what.noNotes}</p>
  return (
    <CheckboxGroup
      form={form}
      name="notes"
      label={words.what.notes(caseFile.number)}
      hint={words.what.notesHint}
      choices={caseFile.notes.map((note) => ({
        value: note.id,
        label: note.body.length > 300 ? `${note.body.slice(0, 300)} …` : note.body,
        hint: [typedDay(note.happenedOn), note.source].filter(Boolean).join(' · '),
      }))}
    />
  )
}

/** Beside notes to choose from they are folded away; without, the first stands open. */
function Facts({ isFolded, form }: { isFolded: boolean; form: OfferState }) {
  const words = offerMessages(useView().language).what
  const folded = rows.filter((row) => isFolded || row > 1)
  const isOpen = folded.some((row) => fieldValue(form, `fact${row}`) !== '')
  return (
    <>
      {!isFolded && <Fact row={1} form={form} />}
      <Details summary={isFolded ? words.writeFacts : words.moreFacts} open={isOpen}>
        {folded.map((row) => (
          <Fact key={row} row={row} form={form} />
        ))}
      </Details>
    </>
  )
}

function Fact({ row, form }: { row: (typeof rows)[number]; form: OfferState }) {
  const words = offerMessages(useView().language).what
  const isTyped = fieldValue(form, `fact${row}`) !== ''
  return (
    <>
      <TextArea
        form={form}
        name={`fact${row}`}
        label={words.fact(row)}
        hint={words.factHint}
        rows={3}
        maxLength={longest.body}
        optional
      />
      <TextField
        form={form}
        name={`factSource${row}`}
        label={words.factSource}
        maxLength={longest.source}
        optional={!isTyped}
      />
      <DateField form={form} name={`factDate${row}`} label={words.factDate} optional />
    </>
  )
}

function SubjectChoice({ person, form }: { person: OfferForm['person']; form: OfferState }) {
  const words = offerMessages(useView().language).what
  const described = <TextField form={form} name="describedAs" label={words.describedAs} maxLength={longest.name} />
  return (
    <Choices
      form={form}
      name="subject"
      label={words.subject}
      choices={[
        ...(person ? [{ value: 'person', label: words.person(person.name, person.age) }] : []),
        { value: 'described', label: person ? words.describedOther : words.described, content: described },
        { value: 'nobody', label: words.nobody, hint: words.nobodyHint },
      ]}
    />
  )
}

/** Everybody at work, by the body they work in. */
export function useReceiverOptions(people: OfferForm['people']) {
  const places = Map.groupBy(people, ({ organisation }) => organisation.id)
  return [...places.values()].flatMap((colleagues) => {
    const [first] = colleagues
    if (!first) return []
    const options = colleagues.map(({ account, name, title }) => ({
      value: account,
      label: title === '' ? name : `${name}, ${title}`,
    }))
    return [{ label: first.organisation.name, options }]
  })
}

function ReceiverChoice({ people, form }: { people: OfferForm['people']; form: OfferState }) {
  const words = offerMessages(useView().language).what
  const options = useReceiverOptions(people)
  return <Select form={form} name="receiver" label={words.receiver} hint={words.receiverHint} options={options} />
}
