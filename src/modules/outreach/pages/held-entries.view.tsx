import {
  Alert,
  Button,
  ButtonRow,
  Card,
  EmptyState,
  ErrorSummary,
  type FieldError,
  Form,
  freshForm,
  Pagination,
  Prose,
  StaffPage,
  TextField,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { HeldList } from '../actions/decide-held.ts'
import { EntryShape, wordingOf } from '../domain/street-entry.ts'
import { heldMessages } from '../held-messages.ts'
import { WordingFacts } from './wording-facts.view.tsx'

type Places = readonly { readonly id: string; readonly name: string }[]
type Props = {
  readonly list: HeldList
  readonly places: Places
  readonly page: number
  readonly decided: boolean
  readonly problem: HeldProblem | null
}

/** Entries that wait for the leader, each with the two ways it can go. */
export function HeldEntriesView({ list, places, page, decided, problem }: Props) {
  const words = heldMessages(useView().language)
  const pages = Math.max(1, Math.ceil(list.total / list.pageSize))
  return (
    <StaffPage title={words.title} subtitle={words.lead} back={{ href: '/besoeg', label: words.back }}>
      <ErrorSummary errors={problem ? [problem.error] : []} />
      {decided && (
        <Alert tone="success" announce>
          <p>{words.decided}</p>
        </Alert>
      )}
      {list.total === 0 && <EmptyState title={words.empty} body={words.emptyBody} />}
      {list.rows.map((held) => (
        <HeldCard key={held.id} held={held} places={places} problem={problem?.held === held.id ? problem : null} />
      ))}
      {pages > 1 && <Pagination page={page} pages={pages} hrefFor={(at) => `/gadelog/tilbageholdt?side=${at}`} />}
    </StaffPage>
  )
}

function HeldCard({
  held,
  places,
  problem,
}: {
  held: HeldList['rows'][number]
  places: Places
  problem: HeldProblem | null
}) {
  const words = heldMessages(useView().language)
  const form = { ...freshForm({ reason: problem?.reason ?? '' }), errors: problem ? [problem.error] : [] }
  return (
    <Card title={held.owner}>
      <p>
        {words.why[held.why]} · {words.received} <Time at={held.receivedAt} />
      </p>
      <HeldContent held={held} places={places} />
      <Form action={`/gadelog/tilbageholdt/${held.id}`} compact>
        <TextField form={form} name="reason" id={`reason-${held.id}`} label={words.reason} maxLength={500} optional />
        <ButtonRow>
          <Button name="decision" value="taken-in">
            {words.takeIn}
          </Button>
          <Button name="decision" value="left-out" tone="secondary">
            {words.leaveOut}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}

function HeldContent({ held, places }: { held: HeldList['rows'][number]; places: Places }) {
  const words = heldMessages(useView().language)
  const entry = EntryShape.safeParse(held.content.entry)
  if (!entry.success) {
    return (
      <>
        <p>{words.unreadable}</p>
        <Prose text={JSON.stringify(held.content.entry)} />
      </>
    )
  }
  const at = new Date(Date.parse(entry.data.at) + held.content.skewSeconds * 1000)
  const wording = wordingOf(entry.data, at)
  const { concern } = entry.data
  return (
    <>
      <WordingFacts
        version={{ wording, writtenBy: held.owner, writtenAt: held.receivedAt }}
        places={places}
        owner={held.owner}
      />
      {concern && <Prose text={`${concern.reason}\n\n${concern.message}`} />}
    </>
  )
}

/** What was wrong with a decision, shown at the entry it was about. */
export type HeldProblem = { readonly held: string; readonly reason: string; readonly error: FieldError }
