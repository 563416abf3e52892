import {
  Button,
  ButtonRow,
  Form,
  type FormState,
  fieldValue,
  Table,
  Tag,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import { actionMessages } from '../action-messages.ts'
import type { Entry } from '../actions/read-trail.ts'
import { privacyMessages, sayCode } from '../messages.ts'
import type { TrailFields } from './trail.form.ts'
import { sayFacts } from './trail-facts.ts'

export type ReadTrail = {
  readonly entries: readonly Entry[]
  readonly total: number
  readonly actors: readonly { readonly id: string; readonly name: string }[]
}

export function TrailTable({ entries }: { entries: readonly Entry[] }) {
  const messages = privacyMessages(useView().language)
  const words = messages.trail
  return (
    <Table
      caption={words.caption}
      captionHidden
      rows={entries}
      rowKey={(entry) => entry.id}
      columns={[
        { header: words.when, cell: (entry) => <Time at={entry.at} /> },
        { header: words.who, cell: (entry) => entry.actorName ?? sayCode(messages.actors, entry.actorKind) },
        { header: words.what, rowHeading: true, cell: (entry) => <What entry={entry} /> },
        { header: words.outcome, cell: (entry) => <OutcomeTag outcome={entry.outcome} /> },
        { header: words.about, cell: (entry) => <Subjects entry={entry} /> },
      ]}
    />
  )
}

function What({ entry }: { entry: Entry }) {
  const { language } = useView()
  const more = [entry.purpose, ...sayFacts(entry.details, language)].filter(Boolean)
  return (
    <>
      {sayCode(actionMessages(language), entry.action)}
      {more.length > 0 && <small> {more.join(' · ')}</small>}
    </>
  )
}

function OutcomeTag({ outcome }: { outcome: string }) {
  const words = privacyMessages(useView().language).outcomes
  // The ordinary is quiet, so that a refusal is seen.
  if (outcome === 'done') return <>{words.done}</>
  return <Tag tone="amber">{sayCode(words, outcome)}</Tag>
}

/** From an entry to everything about its first subject; an entry about a list has many and leads nowhere. */
function Subjects({ entry }: { entry: Entry }) {
  const words = privacyMessages(useView().language).trail
  const [subject] = entry.subjects
  if (!subject) return null
  if (entry.subjects.length > 3) return <>{words.subjects(entry.subjects.length)}</>
  return (
    <Form action="/log" compact>
      <input type="hidden" name="subject" value={subject} />
      <Button tone="quiet" small>
        {words.trailOf}
      </Button>
    </Form>
  )
}

/** Posts the same filter with another page number, so that the filter stays out of the address. */
export function TrailPaging({ form, page, pages }: { form: FormState<TrailFields>; page: number; pages: number }) {
  const words = privacyMessages(useView().language).trail
  if (pages <= 1) return null
  const kept = (['account', 'action', 'refused', 'routine', 'from', 'to', 'subject'] as const).filter((name) =>
    fieldValue(form, name),
  )
  return (
    <Form action="/log" compact label={words.pageOf(page, pages)}>
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={fieldValue(form, name)} />
      ))}
      <p>{words.pageOf(page, pages)}</p>
      <ButtonRow>
        {page > 1 && (
          <Button tone="secondary" name="page" value={String(page - 1)}>
            {words.newer}
          </Button>
        )}
        {page < pages && (
          <Button tone="secondary" name="page" value={String(page + 1)}>
            {words.older}
          </Button>
        )}
      </ButtonRow>
    </Form>
  )
}
