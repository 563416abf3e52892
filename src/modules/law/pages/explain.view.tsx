import {
  Button,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { Explanation } from '../domain/explanation.ts'
import { explainMessages } from '../explain-messages.ts'
import type { ExplainFields } from './explain.form.ts'
import { PartyFields, WhatFields } from './explain-exchange.view.tsx'
import { ContentFields, PersonFields, RarelyFields } from './explain-person.view.tsx'
import { ExplanationBox } from './explanation.view.tsx'

type Props = { readonly form: FormState<ExplainFields>; readonly explanation: Explanation | null }

/** Facts of an exchange as a form, and above it what the rules say of them. */
export function ExplainView({ form, explanation }: Props) {
  const words = explainMessages(useView().language)
  return (
    <StaffPage title={words.title} subtitle={words.subtitle} back={{ href: '/regler', label: words.back }}>
      <ErrorSummary errors={form.errors} />
      {explanation && <ExplanationBox explanation={explanation} />}
      <Form action="/regler/forklar">
        <WhatFields form={form} />
        <PartyFields form={form} />
        <PersonFields form={form} />
        <ContentFields form={form} />
        <RarelyFields form={form} />
        <ButtonRow>
          <Button>{words.submit}</Button>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}
