import { newId } from '../../../kernel/ids.ts'
import {
  Button,
  ButtonRow,
  Choices,
  Details,
  Form,
  HiddenFields,
  Prose,
  TextArea,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import { answerDraft, noteDraft, type Thread } from '../actions/open-inquiry.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import type { InquiryViewProps } from './inquiry-view-props.ts'
import { inquiryOrigin } from './inquiry-words.ts'

/** The answer to the sender. Where inquiries were joined, it goes to one of the senders and no other. */
export function AnswerSection({ opened, forms }: InquiryViewProps) {
  const { language } = useView()
  const words = inquiryMessages(language).answer
  const { inquiry, threads } = opened
  const [first] = threads
  if (inquiry.mergedInto || !first) return null
  return (
    <section>
      <h2>{words.title}</h2>
      <Form action={inquiryHref(inquiry.id, '/svar')} draft={answerDraft(inquiry.id)} label={words.title}>
        <HiddenFields values={{ formKey: newId() }} />
        {threads.length === 1 ? (
          <HiddenFields values={{ to: inquiry.id }} />
        ) : (
          <Choices
            form={forms.answer}
            name="to"
            label={words.to}
            choices={threads.map((thread) => ({
              value: thread.inquiry.id,
              label: referenceOf(thread.inquiry.id),
              hint: inquiryOrigin(thread.inquiry, language),
            }))}
          />
        )}
        <TextArea
          form={forms.answer}
          name="answer"
          label={words.label}
          hint={hintFor(first, words)}
          maxLength={answerLimits.message}
        />
        <ButtonRow>
          <Button icon="send">{words.send}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

function hintFor(thread: Thread, words: { hint: string; hintCall: string; hintFiled: string }): string {
  if (thread.circumstances.answerBy === 'phone') return words.hintCall
  return thread.inquiry.filedBy ? words.hintFiled : words.hint
}

/** What colleagues write among themselves, and the form for more. */
export function NoteSection({ opened, forms }: InquiryViewProps) {
  const words = inquiryMessages(useView().language).note
  const { inquiry, notes } = opened
  const typed = forms.note.errors.length > 0 || Object.keys(forms.note.values).length > 0
  return (
    <section>
      {notes.length > 0 && (
        <>
          <h2>{words.list}</h2>
          {notes.map((note) => (
            <article key={note.id}>
              <p>
                <strong>{note.author}</strong> <Time at={note.writtenAt} />
              </p>
              <Prose text={note.text} level={3} />
            </article>
          ))}
        </>
      )}
      <Details summary={words.title} open={typed}>
        <Form action={inquiryHref(inquiry.id, '/notat')} draft={noteDraft(inquiry.id)} label={words.title}>
          <HiddenFields values={{ formKey: newId() }} />
          <TextArea
            form={forms.note}
            name="note"
            label={words.label}
            hint={words.hint}
            rows={4}
            maxLength={answerLimits.message}
          />
          <ButtonRow>
            <Button tone="secondary">{words.save}</Button>
          </ButtonRow>
        </Form>
      </Details>
    </section>
  )
}
