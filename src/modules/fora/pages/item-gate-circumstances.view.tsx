import { Checkbox, Choices, Details, type FormState, Select, useView } from '../../../platform/ui/index.ts'
import { offenceGrounds } from '../../law/index.ts'
import { otherPersons } from '../actions/choose-basis.ts'
import { itemGateMessages } from '../item-gate-messages.ts'
import type { BasisFields } from './item-gate.form.ts'

/** What is seldom so, and must be said when it is. Open when the form comes back. */
export function SpecialCircumstances({ form }: { form: FormState<BasisFields> }) {
  const words = itemGateMessages(useView().language)
  const grounds = offenceGrounds.filter((ground) => ground !== 'none')
  return (
    <Details summary={words.more} open={form.errors.length > 0}>
      <Checkbox
        form={form}
        name="offences"
        label={words.offences}
        content={
          <Select
            form={form}
            name="offenceGround"
            label={words.offenceGround}
            options={grounds.map((value) => ({ value, label: words.offenceGrounds[value] }))}
            value="authority-task"
          />
        }
      />
      <Choices
        form={form}
        name="others"
        label={words.others}
        value="none"
        choices={otherPersons.map((value) => ({ value, label: words.othersAre[value] }))}
      />
      <Choices
        form={form}
        name="proportionate"
        label={words.proportionate}
        value="yes"
        choices={(['yes', 'unsure', 'no'] as const).map((value) => ({ value, label: words.proportionateIs[value] }))}
      />
      <Checkbox form={form} name="gangTies" label={words.gangTies} />
      <Checkbox form={form} name="duty" label={words.duty} />
    </Details>
  )
}
