import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  Form,
  fieldValue,
  HiddenFields,
  Select,
  TextArea,
} from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { basisWords } from '../../law/index.ts'
import type { OpenedNameRow } from '../actions/open-name-row.ts'
import { keptChoices, keptTextLimits } from '../domain/name-choices.ts'
import { nameRowMessages } from '../name-row-messages.ts'
import { nameListAddresses } from './name-list-addresses.ts'
import type { KeepNameState } from './name-row.form.ts'

/**
 * What a kept name is written down with. The gate stands as a sentence above it; a reason is asked for only where the
 * rules do. No draft is kept: the list is erased on its day, and so must be all that was written about it.
 */
export function KeepNameFormView({ opened, form }: { opened: OpenedNameRow; form: KeepNameState }) {
  const { language } = useView()
  const words = nameRowMessages(language)
  const { meeting, summary, gate, colleagues } = opened
  const here = nameListAddresses.row(meeting.id, summary.id)
  const choice = keptChoices.find((each) => each === fieldValue(form, 'choice')) ?? 'concern'
  return (
    <>
      <h2>{words.choices[choice]}</h2>
      <p>{words.hints[choice]}</p>
      <p>{words.gate(basisWords[gate.basis].under[language])}</p>
      <Form action={here} label={words.choices[choice]}>
        <HiddenFields values={{ choice }} />
        <TextArea
          {...{ form, name: 'necessity', label: words.necessity, hint: words.necessityHint }}
          maxLength={keptTextLimits.necessity}
          rows={3}
        />
        <TextArea
          {...{ form, name: 'agreement', label: words.agreement }}
          maxLength={keptTextLimits.agreement}
          rows={3}
        />
        {gate.finding.outcome === 'ask' && (
          <TextArea
            {...{ form, name: 'reason', label: words.reason, hint: asked(opened, language) }}
            maxLength={keptTextLimits.reason}
            rows={3}
          />
        )}
        {choice !== 'notification' && (
          <Select
            {...{ form, name: 'owner', label: words.owner }}
            options={colleagues.map(({ account, name }) => ({ value: account, label: name }))}
          />
        )}
        <DateField form={form} name="dueOn" label={words.due} />
        <ButtonRow>
          <Button icon="check">{words.save}</Button>
          <ButtonLink href={here} tone="secondary">
            {words.other}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </>
  )
}

/** What the rules want a reason for, in their own words. */
function asked({ gate }: OpenedNameRow, language: 'da' | 'en'): string {
  return gate.finding.rules
    .filter(({ outcome }) => outcome === 'ask')
    .map(({ reason }) => reason.say[language])
    .join(' ')
}
