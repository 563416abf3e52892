import {
  Button,
  ButtonRow,
  type Choice,
  Choices,
  ErrorSummary,
  Form,
  Notice,
  Select,
  StaffPage,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { basisWords, chosenBases, chosenPurposes, purposeWords } from '../../law/index.ts'
import { itemGateMessages } from '../item-gate-messages.ts'
import type { BasisProps } from './item-gate.form.ts'
import { BasisContent } from './item-gate-basis.view.tsx'
import { SpecialCircumstances } from './item-gate-circumstances.view.tsx'

/**
 * Choosing on what an item rests. What was chosen before is not shown: the page may stand on the wall before somebody who
 * may not hear it.
 */
export function ItemGateView({ facts, form }: BasisProps) {
  const { language } = useView()
  const words = itemGateMessages(language)
  const { meeting, item, listeners } = facts
  const purposes = chosenPurposes.map((purpose) => ({
    value: purpose,
    label: capital(purposeWords[purpose][language]),
  }))
  return (
    <StaffPage
      title={words.title}
      subtitle={item.title}
      back={{
        href: meeting.status === 'planned' ? `/moeder/${meeting.id}` : `/moeder/${meeting.id}/i-gang/${item.id}`,
        label: words.back,
      }}
    >
      <ErrorSummary errors={form.errors} />
      <Notice icon="persons" title={words.listeners}>
        <p>
          {listeners.length === 0
            ? words.nobodyYet
            : listeners.map(({ name, organisation }) => `${name} (${organisation})`).join(', ')}
        </p>
        {meeting.status === 'running' && <p>{words.wall}</p>}
      </Notice>
      <Form action={`/moeder/${meeting.id}/punkt/${item.id}/grundlag`}>
        <Choices
          form={form}
          name="basis"
          label={words.basis}
          hint={words.basisHint}
          choices={basesOffered({ facts, form }, language)}
        />
        <TextArea
          form={form}
          name="necessity"
          label={words.necessity}
          hint={words.necessityHint}
          rows={2}
          maxLength={1000}
        />
        <Select form={form} name="purpose" label={words.purpose} options={purposes} empty={words.purposeUsual} />
        <SpecialCircumstances form={form} />
        <TextArea
          form={form}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          optional
          rows={2}
          maxLength={2000}
        />
        <ButtonRow>
          <Button>{words.save}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function basesOffered({ facts, form }: BasisProps, language: 'da' | 'en'): Choice[] {
  const offered: readonly string[] = facts.meeting.bases
  return chosenBases
    .filter((basis) => offered.includes(basis))
    .map((basis) => {
      const content = <BasisContent basis={basis} facts={facts} form={form} />
      const { name, under } = basisWords[basis]
      const opens = ['psp', 'ksp', 'exit', 'consent', 'early-exchange'].includes(basis)
      return { value: basis, label: name[language], hint: capital(under[language]), ...(opens && { content }) }
    })
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
