import {
  Button,
  ButtonRow,
  Checkbox,
  Choices,
  Details,
  Fieldset,
  fieldValue,
  fieldValues,
  HiddenFields,
  Select,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { dataClasses, offenceGrounds } from '../../law/index.ts'
import { longest } from '../actions/offered-input.ts'
import { proportions } from '../domain/facts-of-exchange.ts'
import { offerMessages } from '../offer-messages.ts'
import { BasisChoice } from './basis-choice.view.tsx'
import type { OfferState } from './offer.form.ts'
import { rows, type What } from './offer.form.ts'
import { OfferFrame, type OfferViewProps, useOfferBack } from './offer-frame.view.tsx'
import { keyOf, type Thing, thingsIn, usualClass } from './offered-answers.ts'
import { className } from './spoken-law.ts'

const shown = [
  ...['classesFor', 'classes', 'basis', 'purposeSsp', 'purposePsp', 'purposeKsp', 'purposeConsent', 'exposed'],
  ...['released', 'radicalised', 'consentId', 'exitConsentId', 'necessity', 'proportionate', 'gangTies'],
  ...['offenceGround', 'notificationDuty', 'days'],
  ...rows.flatMap((row) => [`other${row}`, `otherWhy${row}`]),
]

/** The second page: what kind of things they are, what sharing them rests on, and why. */
export function OfferWhyView({ facts, what, form, path, draft }: OfferViewProps & { what: What }) {
  const { language } = useView()
  const words = offerMessages(language).why
  const { person, request } = facts
  const isAboutPerson = what.subject === 'person'
  return (
    <OfferFrame
      step={1}
      back={useOfferBack(facts)}
      {...{ form, path, draft, request, shown }}
      person={isAboutPerson ? person : null}
    >
      <Classes facts={facts} things={thingsIn(what)} form={form} />
      <BasisChoice facts={facts} person={isAboutPerson ? person : null} form={form} />
      <TextArea
        form={form}
        name="necessity"
        label={words.necessity}
        hint={words.necessityHint}
        rows={3}
        maxLength={longest.sentence}
      />
      <Choices
        form={form}
        name="proportionate"
        label={words.proportionate}
        choices={proportions.map((value) => ({ value, label: words.proportions[value] }))}
      />
      <Others form={form} />
      <Special form={form} />
      <TextField
        form={form}
        name="days"
        label={words.days}
        hint={words.daysHint}
        value="30"
        inputMode="numeric"
        width="xs"
      />
      <ButtonRow>
        <Button name="step" value="why" icon="arrow-forward" iconAfter>
          {words.next}
        </Button>
        <Button name="step" value="back-to-what" tone="quiet">
          {words.back}
        </Button>
      </ButtonRow>
    </OfferFrame>
  )
}

/** Each thing with the kind of information it is. Other things than last time begin anew. */
function Classes({
  facts,
  things,
  form,
}: Pick<OfferViewProps, 'facts'> & { things: readonly Thing[]; form: OfferState }) {
  const { language } = useView()
  const words = offerMessages(language).why
  const chosen = fieldValue(form, 'classesFor') === keyOf(things) ? fieldValues(form, 'classes') : []
  const options = dataClasses.map((value) => ({ value, label: className(value, language) }))
  return (
    <Fieldset legend={words.classes}>
      <HiddenFields values={{ classesFor: keyOf(things) }} />
      {things.map((thing, index) => (
        <Select
          key={thing.key}
          name="classes"
          id={`field-classes-${index + 1}`}
          label={beginningOf(textOf(thing, facts))}
          options={options}
          value={chosen[index] ?? usualClass}
          empty={false}
        />
      ))}
    </Fieldset>
  )
}

function textOf(thing: Thing, { caseFile }: OfferViewProps['facts']): string {
  if (thing.kind !== 'note') return thing.body
  return caseFile?.notes.find(({ id }) => id === thing.noteId)?.body ?? ''
}

function beginningOf(text: string): string {
  return text.length > 120 ? `${text.slice(0, 120)} …` : text
}

function Others({ form }: { form: OfferState }) {
  const words = offerMessages(useView().language).why
  const isOpen = rows.some((row) => fieldValue(form, `other${row}`) !== '')
  return (
    <Details summary={words.others} open={isOpen}>
      <p>{words.othersHint}</p>
      {rows.map((row) => (
        <div key={row}>
          <TextField form={form} name={`other${row}`} label={words.other(row)} maxLength={longest.name} optional />
          <TextField
            form={form}
            name={`otherWhy${row}`}
            label={words.otherWhy}
            maxLength={longest.sentence}
            optional={fieldValue(form, `other${row}`) === ''}
          />
        </div>
      ))}
    </Details>
  )
}

function Special({ form }: { form: OfferState }) {
  const words = offerMessages(useView().language).why
  const grounds = offenceGrounds.filter((ground) => ground !== 'none')
  const isOpen = form.errors.some(({ field }) => field === 'offenceGround') || isTold(form)
  return (
    <Details summary={words.special} open={isOpen}>
      <Select
        form={form}
        name="offenceGround"
        label={words.offenceGround}
        options={grounds.map((value) => ({ value, label: words.offenceGrounds[value] }))}
        optional
      />
      <Checkbox form={form} name="gangTies" label={words.gangTies} />
      <Checkbox form={form} name="notificationDuty" label={words.notificationDuty} />
    </Details>
  )
}

function isTold(form: OfferState): boolean {
  return (['offenceGround', 'gangTies', 'notificationDuty'] as const).some((name) => fieldValue(form, name) !== '')
}
