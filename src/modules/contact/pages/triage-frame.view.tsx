import type { ComponentChildren } from 'preact'
import { sayTime } from '../../../kernel/danish-time.ts'
import { Alert, Details, Prose, StaffPage, StepGuide, Time, useView } from '../../../platform/ui/index.ts'
import type { OpenedTriage } from '../actions/open-triage.ts'
import { referenceOf } from '../domain/inquiry-reference.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { triageMessages } from '../triage-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import { sayRoutes } from './inquiry-words.ts'

/** The frame of the three steps: where you are, what was decided before, and the words to decide by. */
export function TriageFrame({
  triage,
  step,
  title,
  lead,
  children,
}: {
  triage: OpenedTriage
  step: 1 | 2 | 3
  title: string
  lead: string
  children: ComponentChildren
}) {
  const { language } = useView()
  const words = triageMessages(language)
  const { inquiry } = triage
  const paths = ['/afgoer', '/afgoer/vej', '/afgoer/sag']
  return (
    <StaffPage
      title={title}
      subtitle={lead}
      back={{ href: inquiryHref(inquiry.id), label: inquiryMessages(language).title(referenceOf(inquiry.id)) }}
      aside={
        <StepGuide
          label={words.steps}
          steps={words.stepNames.map((label, index) => ({
            label,
            state: index + 1 < step ? 'done' : index + 1 === step ? 'current' : 'todo',
            href: index + 1 < step ? inquiryHref(inquiry.id, paths[index]) : undefined,
          }))}
        />
      }
    >
      {children}
    </StaffPage>
  )
}

/** What was decided before, and by whom: a new decision does not take it away. */
export function DecidedBefore({ triage }: { triage: OpenedTriage }) {
  const { language, now } = useView()
  const { newest } = triage
  if (!newest) return null
  const { decidedBy, decidedAt } = newest.last
  const time = sayTime(decidedAt, now, language)
  return (
    <Alert tone="info">{triageMessages(language).before(decidedBy, time, sayRoutes(newest.routes, language))}</Alert>
  )
}

/** Somebody decided while this was being filled in. Nothing typed is lost. */
export function DecidedMeanwhile({ triage }: { triage: OpenedTriage }) {
  const words = triageMessages(useView().language)
  return (
    <>
      <Alert tone="warning" title={words.conflict} announce>
        {words.conflictBody}
      </Alert>
      <DecidedBefore triage={triage} />
    </>
  )
}

/** What was said, folded away, to decide by. */
export function WordsToDecideBy({ triage }: { triage: OpenedTriage }) {
  const words = triageMessages(useView().language)
  if (triage.said.length === 0) return null
  return (
    <Details summary={words.words}>
      {triage.said.map((message) => (
        <article key={message.id}>
          <p>
            <Time at={message.writtenAt} />
          </p>
          <Prose text={message.text} level={3} />
        </article>
      ))}
    </Details>
  )
}
