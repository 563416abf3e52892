import {
  Alert,
  Button,
  ButtonRow,
  Checkbox,
  Choices,
  Details,
  ErrorSummary,
  Form,
  type FormState,
  fieldError,
  HiddenFields,
  StaffPage,
  TextArea,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedVisit } from '../actions/open-visit.ts'
import { entryLimits } from '../street-log.wire.ts'
import { visitMessages } from '../visit-messages.ts'
import type { ConcernFields, Said } from './visit.form.ts'
import { VisitConflicts } from './visit-conflicts.view.tsx'
import { WordingFacts } from './wording-facts.view.tsx'

type Props = { readonly opened: OpenedVisit; readonly said: Said; readonly concern: FormState<ConcernFields> }

/** One visit as it stands, the wordings that met, the concerns it became. */
export function VisitView({ opened, said, concern }: Props) {
  const words = visitMessages(useView().language)
  const { visit, standing, places } = opened
  const here = `/besoeg/${visit.id}`
  return (
    <StaffPage
      title={visit.placeName ?? words.list.street}
      subtitle={<Time at={visit.happenedAt} />}
      back={{ href: '/besoeg', label: words.visit.back }}
      action={{ href: `${here}/ret`, label: words.visit.correct }}
    >
      <ErrorSummary errors={concern.errors} />
      {said && (
        <Alert tone={said === '1' ? 'success' : 'warning'} announce>
          <p>{said === '1' ? words.saved : words.conflict}</p>
        </Alert>
      )}
      <VisitConflicts opened={opened} />
      <WordingFacts version={standing} places={places} owner={visit.by} />
      <TakeBack opened={opened} />
      <Promotions opened={opened} concern={concern} />
      <Earlier opened={opened} />
    </StaffPage>
  )
}

function TakeBack({ opened: { visit } }: Pick<Props, 'opened'>) {
  const words = visitMessages(useView().language).visit
  const isBack = visit.outcome === 'retracted'
  return (
    <Form action={`/besoeg/${visit.id}/traek-tilbage`} compact>
      <HiddenFields values={{ version: visit.version }} />
      {!isBack && <p>{words.takeBackBody}</p>}
      <ButtonRow>
        <Button tone="secondary" small name="back" value={isBack ? 'nej' : 'ja'}>
          {isBack ? words.putBack : words.takeBack}
        </Button>
      </ButtonRow>
    </Form>
  )
}

function Promotions({ opened: { visit, promotions }, concern }: Pick<Props, 'opened' | 'concern'>) {
  const words = visitMessages(useView().language).visit
  const kinds = Object.entries(words.concernKinds).map(([value, label]) => ({ value, label }))
  return (
    <>
      {promotions.map(({ id, inquiry, at, by }) => (
        <p key={id}>
          {words.promoted} <Time at={at} /> {words.promotedBy(by)}.{' '}
          <a href={`/henvendelser/${inquiry}`}>{words.openInquiry}</a>
        </p>
      ))}
      <Details summary={words.promote} open={concern.errors.length > 0}>
        <p>{words.promoteBody}</p>
        <Form action={`/besoeg/${visit.id}/bekymring`}>
          <HiddenFields values={{ id: concern.values.id }} />
          <Choices form={concern} name="concerns" label={words.concerns} choices={kinds} />
          <TextArea form={concern} name="reason" label={words.reason} rows={3} maxLength={entryLimits.reason} />
          <TextArea form={concern} name="message" label={words.message} optional maxLength={entryLimits.message} />
          {fieldError(concern, 'meant') && <Checkbox form={concern} name="meant" label={words.meant} />}
          <ButtonRow>
            <Button>{words.send}</Button>
          </ButtonRow>
        </Form>
      </Details>
    </>
  )
}

function Earlier({ opened: { versions, visit, places } }: Pick<Props, 'opened'>) {
  const words = visitMessages(useView().language).visit
  const earlier = versions.filter(({ id }) => id !== visit.version)
  if (earlier.length === 0) return null
  return (
    <Details summary={words.history}>
      {earlier.map((version) => (
        <WordingFacts key={version.id} version={version} places={places} owner={version.writtenBy} />
      ))}
    </Details>
  )
}
