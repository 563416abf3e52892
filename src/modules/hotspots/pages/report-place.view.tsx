import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Choices,
  CopyBox,
  DateField,
  Day,
  ErrorSummary,
  Form,
  type FormState,
  HiddenFields,
  Prose,
  PublicPage,
  TextField,
} from '../../../platform/ui/index.ts'
import { useLink, useView } from '../../../platform/ui/view-context.tsx'
import type { PublicPlace, PublicWords, ReportState } from '../actions/report-place.ts'
import { observationMessages } from '../observation-messages.ts'
import { NeutralField } from './hotspot-form.tsx'
import { reportTimes } from './observation.form.ts'
import { SeenFields, WhereFields } from './observation-fields.view.tsx'

type ReportFacts = {
  readonly ticket: string
  readonly places: readonly PublicPlace[]
  readonly told: readonly PublicWords[]
}

export function ReportPlaceView({ facts, form }: { facts: ReportFacts; form: FormState }) {
  const { language } = useView()
  const link = useLink()
  const words = observationMessages(language)
  const another = (
    <>
      <DateField form={form} name="day" label={words.fields.day} />
      <TextField form={form} name="clock" label={words.fields.clock} width="xs" inputMode="numeric" optional />
    </>
  )
  return (
    <PublicPage title={words.report.title} lead={words.report.lead} narrow>
      <Alert tone="emergency">
        <p>{words.report.urgent}</p>
      </Alert>
      <ErrorSummary errors={form.errors} />
      <Form action={link('/meld-et-sted')}>
        <HiddenFields values={{ ticket: facts.ticket }} />
        <WhereFields form={form} places={facts.places} />
        <Choices
          form={form}
          name="when"
          label={words.fields.when}
          choices={reportTimes.map((value) => ({
            value,
            label: words.times[value],
            ...(value === 'other' ? { content: another } : {}),
          }))}
        />
        <SeenFields form={form} />
        <NeutralField form={form} />
        <ButtonRow>
          <Button>{words.report.send}</Button>
        </ButtonRow>
      </Form>
      <Told told={facts.told} />
      <p>
        <a href={link('/meld-et-sted/svar')}>{words.report.follow}</a>
      </p>
    </PublicPage>
  )
}

/** The receipt: the code, shown here and nowhere else. */
export function ReportedView({ code, told }: { code: string; told: readonly PublicWords[] }) {
  const link = useLink()
  const words = observationMessages(useView().language).report
  return (
    <PublicPage title={words.thanks} lead={words.thanksLead} narrow hidden>
      <CopyBox code={code} label={words.code} />
      <p>{words.codeBody}</p>
      <p>
        <ButtonLink href={link('/meld-et-sted/svar')} tone="secondary">
          {words.follow}
        </ButtonLink>
      </p>
      <Told told={told} />
    </PublicPage>
  )
}

export function FollowReportView({ form, state }: { form: FormState; state: ReportState | null }) {
  const link = useLink()
  const words = observationMessages(useView().language).report
  return (
    <PublicPage title={words.follow} narrow hidden>
      {state && (
        <Alert tone="info" announce>
          <p>{words.states[howFar(state)]}</p>
          {state.words && <Prose text={state.words} />}
        </Alert>
      )}
      <ErrorSummary errors={form.errors} />
      <Form action={link('/meld-et-sted/svar')}>
        <TextField form={form} name="code" label={words.code} hint={words.codeHint} inputMode="numeric" width="m" />
        <ButtonRow>
          <Button>{words.open}</Button>
        </ButtonRow>
      </Form>
    </PublicPage>
  )
}

function howFar({ seenByUs, stage }: ReportState): 'waiting' | 'seen' | 'live' | 'closed' {
  if (stage === 'closed') return 'closed'
  if (stage !== null) return 'live'
  return seenByUs ? 'seen' : 'waiting'
}

function Told({ told }: { told: readonly PublicWords[] }) {
  const words = observationMessages(useView().language).report
  if (told.length === 0) return null
  return (
    <section>
      <h2>{words.told}</h2>
      {told.map(({ id, placeName, body, publishedAt }) => (
        <div key={id}>
          <h3>
            {placeName}, <Day date={copenhagenDate(publishedAt)} />
          </h3>
          <Prose text={body} level={3} />
        </div>
      ))}
    </section>
  )
}
