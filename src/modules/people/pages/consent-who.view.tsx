import {
  Checkbox,
  CheckboxGroup,
  Choices,
  Fieldset,
  type FormState,
  Notice,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { ConsentFormFacts } from '../actions/open-consent-form.ts'
import { consentFormMessages } from '../consent-form-messages.ts'
import { type NeedsGroup, needsGroup } from '../domain/consent-needs.ts'
import type { ConsentFormFields } from './consent.form.ts'

type Props = { readonly facts: ConsentFormFacts; readonly form: FormState<ConsentFormFields> }

/** Who must say yes, by the rules and the age, in plain words before the first field. */
export function WhoMust({ facts }: Pick<Props, 'facts'>) {
  const words = consentFormMessages(useView().language).needs
  const { person, needs } = facts
  const { name } = person
  const age = needs.age ?? 0
  const lines = {
    unknown: [words.unknown(name)],
    child: [words.under15(name, age), words.both, words.hear],
    young: [words.from15(name, age), words.notUnderstood, words.tellParents],
    adult: [words.adult(name, age)],
  } as const satisfies Record<NeedsGroup, readonly string[]>
  return (
    <Notice title={words.title} icon="persons">
      {lines[needsGroup(needs)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {person.birthDate === null && (
        <p>
          {needs.age !== null && `${words.roughly} `}
          <a href={`/personer/${person.id}/ret`}>{words.writeBirthday}</a>
        </p>
      )}
    </Notice>
  )
}

/** Who has said yes, with what the rules ask at that age and nothing more. */
export function WhoFields({ facts, form }: Props) {
  const words = consentFormMessages(useView().language)
  const group = needsGroup(facts.needs)
  return (
    <Fieldset legend={words.who}>
      <Checkbox form={form} name="youngPerson" label={words.youngPerson(facts.person.name)} />
      {group !== 'adult' && (
        <>
          <TextField
            form={form}
            name="custodyOne"
            label={words.custodyOne}
            maxLength={200}
            optional={group !== 'child'}
          />
          <TextField form={form} name="custodyTwo" label={words.custodyTwo} maxLength={200} optional />
          {group === 'young' ? <Understands form={form} /> : <Custody form={form} />}
          <Informed group={group} form={form} />
        </>
      )}
    </Fieldset>
  )
}

type FormProps = Pick<Props, 'form'>

/** Custody matters for somebody of 15 to 17 only where they cannot take it in. */
function Understands({ form }: FormProps) {
  const words = consentFormMessages(useView().language)
  return (
    <Choices
      form={form}
      name="understands"
      label={words.understands}
      choices={(['yes', 'no', 'unsure'] as const).map((value) => ({
        value,
        label: words.answers[value],
        ...(value === 'no' && { content: <Custody form={form} /> }),
      }))}
    />
  )
}

function Custody({ form }: FormProps) {
  const words = consentFormMessages(useView().language)
  return (
    <>
      <Choices
        form={form}
        name="jointCustody"
        label={words.jointCustody}
        choices={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: words.answers[value] }))}
        inline
        optional
      />
      <Checkbox form={form} name="essential" label={words.essential} hint={words.essentialHint} />
    </>
  )
}

/** A parent of a child has been told by being asked; of an older one perhaps not. */
function Informed({ group, form }: FormProps & { group: NeedsGroup }) {
  const words = consentFormMessages(useView().language)
  const who = words.informedWho
  const parents = { value: 'parents', label: who.parents }
  const choices =
    group === 'child'
      ? [{ value: 'young-person', label: who.child }]
      : [parents, { value: 'young-person', label: who['young-person'] }]
  return (
    <>
      <CheckboxGroup form={form} name="informed" label={words.informed} choices={choices} optional />
      {group === 'young' && <Checkbox form={form} name="informingHarms" label={words.informingHarms} />}
    </>
  )
}
