import type { Language } from '../../../kernel/language.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Checkbox,
  DateField,
  Details,
  EmptyState,
  ErrorSummary,
  Form,
  type FormState,
  Notice,
  Select,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import { actionMessages } from '../action-messages.ts'
import { trailPageSize } from '../actions/read-trail.ts'
import type { Verification } from '../actions/verify-trail.ts'
import { privacyMessages, sayCode } from '../messages.ts'
import type { TrailFields } from './trail.form.ts'
import { type ReadTrail, TrailPaging, TrailTable } from './trail-table.view.tsx'

type Props = {
  readonly form: FormState<TrailFields>
  readonly read: ReadTrail | null
  readonly actions: readonly string[]
  readonly page: number
  readonly subject: string | null
  readonly verification: Verification | null
}

export function TrailView({ form, read, actions, page, subject, verification }: Props) {
  const words = privacyMessages(useView().language).trail
  return (
    <StaffPage title={words.title} subtitle={words.subtitle} wide>
      <ErrorSummary errors={form.errors} />
      {verification && <VerificationAlert verification={verification} />}
      {subject ? (
        <Notice>
          <p>
            {words.onlySubject} <a href="/log">{words.backToAll}</a>
          </p>
        </Notice>
      ) : (
        <Details summary={words.filter} open={form.errors.length > 0 || read === null}>
          <FilterForm form={form} actors={read?.actors ?? []} actions={actions} />
        </Details>
      )}
      {read && read.entries.length === 0 && <EmptyState title={words.emptyTitle} body={words.emptyBody} />}
      {read && read.entries.length > 0 && (
        <>
          <p>{words.total(read.total)}</p>
          <TrailTable entries={read.entries} />
          <TrailPaging form={form} page={page} pages={Math.ceil(read.total / trailPageSize)} />
        </>
      )}
      <Form action="/log/kontrol" compact>
        <Button tone="secondary">{words.verify}</Button>
      </Form>
    </StaffPage>
  )
}

function VerificationAlert({ verification }: { verification: Verification }) {
  const words = privacyMessages(useView().language).trail
  return verification.intact ? (
    <Alert tone="success" announce>
      <p>{words.intact(verification.entries, verification.unsealed)}</p>
    </Alert>
  ) : (
    <Alert tone="error" announce>
      <p>{words.broken(verification.brokenFrom, verification.brokenTo)}</p>
    </Alert>
  )
}

function FilterForm({
  form,
  actors,
  actions,
}: {
  form: FormState<TrailFields>
  actors: ReadTrail['actors']
  actions: readonly string[]
}) {
  const { language } = useView()
  const words = privacyMessages(language).trail
  return (
    <Form action="/log" label={words.filter}>
      <Select
        form={form}
        name="account"
        label={words.account}
        empty={words.everybody}
        options={actors.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        form={form}
        name="action"
        label={words.action}
        empty={words.anyAction}
        options={actionOptions(actions, language)}
      />
      <DateField form={form} name="from" label={words.from} />
      <DateField form={form} name="to" label={words.to} />
      <Checkbox form={form} name="refused" value="ja" label={words.refused} />
      <Checkbox form={form} name="routine" value="ja" label={words.routine} />
      <ButtonRow>
        <Button>{words.show}</Button>
        <ButtonLink href="/log" tone="secondary">
          {words.reset}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

/** By what they are called, in the alphabet of the reader. */
function actionOptions(names: readonly string[], language: Language) {
  const titles = actionMessages(language)
  return names
    .map((name) => ({ value: name, label: sayCode(titles, name) }))
    .toSorted((a, b) => a.label.localeCompare(b.label, language))
}
