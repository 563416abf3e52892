import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  StaffPage,
  TextArea,
  useView,
} from '../../../platform/ui/index.ts'
import { consentDraft, longestJudgement } from '../actions/consent-input.ts'
import type { ConsentFormFacts } from '../actions/open-consent-form.ts'
import { consentFormMessages } from '../consent-form-messages.ts'
import { consentMessages } from '../consent-messages.ts'
import type { ConsentFormFields } from './consent.form.ts'
import { ConsentIdentity } from './consent-identity.tsx'
import type { Obstacle } from './consent-refusal.ts'
import { Obstacles } from './consent-rules.view.tsx'
import { WhatFields, WhenFields } from './consent-what.view.tsx'
import { WhoFields, WhoMust } from './consent-who.view.tsx'

type Props = {
  readonly facts: ConsentFormFacts
  readonly form: FormState<ConsentFormFields>
  /** The rules that said no, or asked, the last time it was sent. */
  readonly obstacles: readonly Obstacle[]
  readonly submissionKey: string
}

/** A consent on one page: who must say yes, who has, to what, and when it is looked at again. */
export function NewConsentView({ facts, form, obstacles, submissionKey }: Props) {
  const { language } = useView()
  const words = consentFormMessages(language)
  const { person, old } = facts
  const list = `/personer/${person.id}/samtykker`
  return (
    <StaffPage
      title={old ? words.replaceTitle : words.title}
      subtitle={old ? words.replaceLead : undefined}
      back={{ href: old ? `${list}/${old.id}` : list, label: consentMessages(language).backToList }}
      identity={<ConsentIdentity person={person} />}
    >
      <ErrorSummary errors={form.errors} />
      <SaidByRules obstacles={obstacles} />
      <WhoMust facts={facts} />
      <Form action={old ? `${list}/${old.id}/forny` : `${list}/nyt`} draft={consentDraft(person.id, old?.id ?? null)}>
        <HiddenFields values={{ submissionKey }} />
        <WhoFields facts={facts} form={form} />
        <WhatFields facts={facts} form={form} />
        <WhenFields form={form} />
        <Judgement form={form} obstacles={obstacles} />
        <ButtonRow>
          <Button>{words.save}</Button>
          <ButtonLink href={list} tone="quiet">
            {consentMessages(language).backToList}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </StaffPage>
  )
}

function SaidByRules({ obstacles }: Pick<Props, 'obstacles'>) {
  const words = consentFormMessages(useView().language)
  if (obstacles.length === 0) return null
  const asks = obstacles.some((obstacle) => obstacle.asks)
  return (
    <Alert tone={asks ? 'info' : 'warning'} title={asks ? words.asks : words.denies}>
      <Obstacles obstacles={obstacles} />
    </Alert>
  )
}

/** Asked for when a rule asks, and kept where somebody has begun to answer. */
function Judgement({ form, obstacles }: Pick<Props, 'form' | 'obstacles'>) {
  const words = consentFormMessages(useView().language)
  const begun = form.values.judgement !== undefined && form.values.judgement !== ''
  if (!begun && !obstacles.some(({ asks }) => asks)) return null
  return (
    <TextArea
      form={form}
      name="judgement"
      label={words.judgement}
      hint={words.judgementHint}
      rows={4}
      maxLength={longestJudgement}
    />
  )
}
