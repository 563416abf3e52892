import {
  CheckboxGroup,
  Choices,
  DateField,
  Details,
  Fieldset,
  type FormState,
  fieldValues,
  type Option,
  Select,
  useView,
} from '../../../platform/ui/index.ts'
import { bases, partyKinds, purposes, settings } from '../domain/exchange-facts.ts'
import { basisWords, partyWords, purposeWords, settingWords } from '../domain/gate-words.ts'
import { explainMessages } from '../explain-messages.ts'
import { type ExplainFields, partyStandings } from './explain.form.ts'

type Props = { readonly form: FormState<ExplainFields> }

/** What is shared, on which basis, why and where. */
export function WhatFields({ form }: Props) {
  const { language } = useView()
  const words = explainMessages(language)
  const basisOptions = bases.map((value) => ({ value, label: basisWords[value].name[language] }))
  const offered = purposes.filter((value) => value !== 'investigation')
  const purposeOptions = offered.map((value) => ({ value, label: upper(purposeWords[value][language]) }))
  const settingOptions = settings.map((value) => ({ value, label: settingWords[value][language] }))
  return (
    <Fieldset legend={words.what}>
      <Select form={form} name="basis" label={words.basis} options={basisOptions} empty={false} width="l" />
      <Select
        form={form}
        name="purpose"
        label={words.purpose}
        hint={words.purposeHint}
        options={purposeOptions}
        empty={false}
        width="l"
      />
      <Select form={form} name="setting" label={words.setting} options={settingOptions} empty={false} width="l" />
      <Choices
        form={form}
        name="necessity"
        label={words.necessity}
        choices={[
          { value: 'stated', label: words.yes },
          { value: 'empty', label: words.no },
        ]}
        inline
      />
      <Choices
        form={form}
        name="wish"
        label={words.wish}
        choices={[
          { value: 'share', label: words.wishes.share },
          { value: 'keep', label: words.wishes.keep },
        ]}
        inline
      />
      <DateField form={form} name="on" label={words.on} />
    </Fieldset>
  )
}

/** Who shares with whom, and who else is there. */
export function PartyFields({ form }: Props) {
  const { language } = useView()
  const words = explainMessages(language)
  const parties: Option[] = partyKinds.map((value) => ({ value, label: partyWords[value][language] }))
  const standings = partyStandings.map((value) => ({ value, label: upper(words.standings[value]) }))
  const select = { form, empty: false, width: 'l' } as const
  return (
    <Fieldset legend={words.who}>
      <Select {...select} name="sender" label={words.sender} options={parties} />
      <Select {...select} name="senderStanding" label={words.senderStanding} options={standings} />
      <Select {...select} name="receiver" label={words.receiver} options={parties} />
      <Select {...select} name="receiverStanding" label={words.receiverStanding} options={standings} />
      <Details summary={words.present} open={fieldValues(form, 'present').length > 0}>
        <CheckboxGroup form={form} name="present" label={words.presentHint} choices={parties} optional />
      </Details>
    </Fieldset>
  )
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
