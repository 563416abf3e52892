import type { ComponentChild } from 'preact'
import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { Choices, DateField, type FormState, Select, TextArea, TextField, useView } from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import { measureKinds, outsideKinds, reviewFindings } from '../domain/stages.ts'
import { hotspotMessages } from '../messages.ts'
import { stepMessages } from '../step-messages.ts'
import type { StepFacts } from './step-facts.ts'

type Props = { readonly form: FormState; readonly facts: StepFacts }

function useStepWords() {
  const { language, now } = useView()
  return { words: stepMessages(language), said: hotspotMessages(language), today: typedDay(copenhagenDate(now)) }
}

function choicesOf<Key extends string>(keys: readonly Key[], words: Readonly<Record<Key, string>>) {
  return keys.map((value) => ({ value, label: words[value] }))
}

export function AnalysisFields({ form, facts }: Props): ComponentChild {
  const { words } = useStepWords()
  const known = facts.opened.analysis
  const { whom, times, what, why } = words.analysis
  return (
    <>
      <p>{words.numbersOnly}</p>
      <TextArea form={form} name="whom" label={whom} rows={3} maxLength={1000} value={known?.whom} />
      <TextArea form={form} name="times" label={times} rows={3} maxLength={1000} value={known?.times} />
      <TextArea form={form} name="what" label={what} rows={4} maxLength={2000} value={known?.what} />
      <TextArea form={form} name="why" label={why} rows={4} maxLength={2000} value={known?.why} />
    </>
  )
}

export function MeasureFields({ form }: Props): ComponentChild {
  const { words, said, today } = useStepWords()
  const own = words.measure
  return (
    <>
      <Choices form={form} name="kind" label={own.kind} choices={choicesOf(measureKinds, said.measures)} />
      <TextField form={form} name="what" label={own.what} maxLength={500} />
      <TextField
        form={form}
        name="outsideOwner"
        label={own.outsideOwner}
        hint={own.outsideHint}
        maxLength={200}
        optional
      />
      <DateField form={form} name="beginsOn" label={own.beginsOn} value={today} />
    </>
  )
}

export function MeasureEndFields({ form, facts }: Props): ComponentChild {
  const { words } = useStepWords()
  const running = facts.opened.measures.filter(({ endedOn }) => endedOn === null)
  return (
    <>
      <Select
        form={form}
        name="measureId"
        label={words.ending.which}
        options={running.map(({ id, what }) => ({ value: id, label: what }))}
      />
      <TextField form={form} name="outcome" label={words.ending.outcome} maxLength={500} optional />
    </>
  )
}

export function ActivateFields(): ComponentChild {
  return <p>{useStepWords().words.activate.body}</p>
}

export function ReviewFields({ form }: Props): ComponentChild {
  const { words, said } = useStepWords()
  return (
    <>
      <Choices
        form={form}
        name="finding"
        label={words.review.finding}
        choices={choicesOf(reviewFindings, said.findings)}
      />
      <TextArea form={form} name="words" label={words.review.words} rows={4} maxLength={2000} />
    </>
  )
}

export function CloseFields({ form }: Props): ComponentChild {
  return <TextArea form={form} name="note" label={useStepWords().words.close.note} rows={4} maxLength={2000} />
}

export function ReopenFields({ form }: Props): ComponentChild {
  const { words } = useStepWords()
  return <TextArea form={form} name="note" label={words.reopen.note} rows={4} maxLength={2000} optional />
}

export function GiveFields({ form, facts }: Props): ComponentChild {
  const others = facts.colleagues.filter(({ account }) => account !== facts.opened.hotspot.owner.id)
  const options = others.map(({ account, name }) => ({ value: account, label: name }))
  return <Select form={form} name="to" label={useStepWords().words.give.to} options={options} />
}

export function CountFields({ form }: Props): ComponentChild {
  const { words, said } = useStepWords()
  return (
    <>
      <Choices form={form} name="kind" label={words.count.kind} choices={choicesOf(outsideKinds, said.outside)} />
      <DateField form={form} name="firstDay" label={words.count.firstDay} />
      <DateField form={form} name="lastDay" label={words.count.lastDay} />
      <TextField form={form} name="number" label={words.count.number} inputMode="numeric" width="xs" />
    </>
  )
}

export function TellFields({ form }: Props): ComponentChild {
  const { words } = useStepWords()
  const { body, bodyHint } = words.tell
  return <TextArea form={form} name="body" label={body} hint={bodyHint} rows={4} maxLength={1000} />
}
