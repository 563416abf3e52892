import {
  CheckboxGroup,
  Choices,
  DateField,
  Details,
  Fieldset,
  type FormState,
  fieldError,
  fieldValues,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { longestPurpose, longestScope } from '../actions/consent-input.ts'
import type { Body, ConsentFormFacts } from '../actions/open-consent-form.ts'
import { consentFormMessages } from '../consent-form-messages.ts'
import { consentMessages } from '../consent-messages.ts'
import { consentKinds, consentWays } from '../domain/consent-kinds.ts'
import type { ConsentFormFields } from './consent.form.ts'

type Props = { readonly facts: ConsentFormFacts; readonly form: FormState<ConsentFormFields> }

/** What the yes is to, exactly, and for what; where it is to share, also to whom. */
export function WhatFields({ facts, form }: Props) {
  const words = consentFormMessages(useView().language)
  return (
    <Fieldset legend={words.what}>
      <Choices
        form={form}
        name="kind"
        label={words.kind}
        choices={consentKinds.map((kind) => ({
          value: kind,
          label: words.kinds[kind],
          ...(kind === 'share' && { content: <Receivers bodies={facts.bodies} form={form} /> }),
        }))}
      />
      <TextArea form={form} name="scope" label={words.scope} hint={words.scopeHint} rows={4} maxLength={longestScope} />
      <TextArea
        form={form}
        name="purpose"
        label={words.purpose}
        hint={words.purposeHint}
        rows={2}
        maxLength={longestPurpose}
      />
    </Fieldset>
  )
}

/** In the order of how often they are told something. */
const order = [
  'school',
  'family-unit',
  'police',
  'club',
  'fgu',
  'youth-education',
  'guidance',
  'job-centre',
  'integration',
  'ssp-unit',
  'partner',
] as const

/** Those who may be told, folded by what they are; a group opens where something in it is ticked. */
function Receivers({ bodies, form }: { bodies: readonly Body[]; form: Props['form'] }) {
  const words = consentFormMessages(useView().language)
  const error = fieldError(form, 'receivers')
  const groups = order
    .map((kind) => ({ kind, members: bodies.filter((body) => body.kind === kind) }))
    .filter(({ members }) => members.length > 0)
  const ticked = fieldValues(form, 'receivers')
  return (
    <Fieldset legend={words.receivers} hint={words.receiversHint}>
      {groups.map(({ kind, members }, index) => (
        <Details
          key={kind}
          summary={`${words.bodies[kind]} (${members.length})`}
          open={(index === 0 && error !== undefined) || members.some(({ id }) => ticked.includes(id))}
        >
          <CheckboxGroup
            {...(index === 0 && error !== undefined ? { error } : {})}
            id={index === 0 ? 'field-receivers' : `field-receivers-${kind}`}
            name="receivers"
            label={words.bodies[kind]}
            labelHidden
            values={ticked}
            choices={members.map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Details>
      ))}
    </Fieldset>
  )
}

/** How and when it was given, and when it is looked at again. */
export function WhenFields({ form }: Pick<Props, 'form'>) {
  const { language } = useView()
  const words = consentFormMessages(language)
  const { ways } = consentMessages(language)
  return (
    <>
      <Choices
        form={form}
        name="how"
        label={words.how}
        choices={consentWays.map((how) => ({ value: how, label: ways[how] }))}
        inline
      />
      <DateField form={form} name="givenOn" label={words.givenOn} />
      <DateField form={form} name="reviewOn" label={words.reviewOn} hint={words.reviewOnHint} optional />
    </>
  )
}
