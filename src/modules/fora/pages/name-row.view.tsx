import { sayTime } from '../../../kernel/danish-time.ts'
import {
  type AgendaEntry,
  AgendaRail,
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Day,
  DescriptionList,
  ErrorSummary,
  type Fact,
  Form,
  MeetingPage,
  Spotlight,
} from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import type { OpenedNameRow } from '../actions/open-name-row.ts'
import { keptChoices, type NameChoice } from '../domain/name-choices.ts'
import { nameListMessages } from '../name-list-messages.ts'
import { nameRowMessages } from '../name-row-messages.ts'
import { KeepNameFormView } from './keep-name.view.tsx'
import { nameListAddresses } from './name-list-addresses.ts'
import { choiceFlags, type KeepNameState } from './name-row.form.ts'

type Props = {
  readonly opened: OpenedNameRow
  /** What is being written about keeping it; null while nothing was chosen. */
  readonly form: KeepNameState | null
  /** What was said of the name before this one. */
  readonly said: NameChoice | null
}

/** For the wall of a meeting room: nothing of the workplace around it, and blanked at once. */
export function NameRowView({ opened, form, said }: Props) {
  const { language } = useView()
  const words = nameRowMessages(language)
  const { meeting, summary, rows, roomMark } = opened
  const decided = rows.filter(({ decision }) => decision !== null).length
  return (
    <MeetingPage
      title={words.title}
      subtitle={`${words.place(summary.number, rows.length)} · ${words.decided(decided, rows.length)}`}
      back={{ href: nameListAddresses.list(meeting.id), label: nameListMessages(language).backToList }}
      blank={nameListAddresses.blank(meeting.id)}
      agenda={<Lines opened={opened} />}
    >
      <ErrorSummary errors={form?.errors ?? []} />
      {said && (
        <Alert tone="success" announce>
          <p>{words.saved[said]}</p>
        </Alert>
      )}
      <div
        data-room-watch={roomMark === null ? undefined : nameListAddresses.roomWatch(meeting.id)}
        data-room-mark={roomMark}
      >
        <Name opened={opened} />
      </div>
      {summary.decision ? <WasDecided opened={opened} /> : <Choose opened={opened} form={form} />}
    </MeetingPage>
  )
}

/** The lines by number only: which are left, and where we are. */
function Lines({ opened: { meeting, rows, summary } }: { opened: OpenedNameRow }) {
  const words = nameRowMessages(useView().language)
  const entries = rows.map(({ id, number, decision }): AgendaEntry => {
    const isWaiting = decision === null
    return {
      href: nameListAddresses.row(meeting.id, id),
      title: words.line(number),
      state: isWaiting ? words.waiting : words.passed,
      tone: isWaiting ? 'neutral' : 'calm',
      closed: false,
      current: id === summary.id,
    }
  })
  return <AgendaRail label={words.lines} parts={[{ heading: words.lines, entries, empty: '' }]} />
}

function Name({ opened: { line } }: { opened: OpenedNameRow }) {
  const { language } = useView()
  const words = nameRowMessages(language)
  const facts: Fact[] = [
    ...(line.birthDate ? [{ term: words.facts.born, value: <Day date={line.birthDate} /> }] : []),
    ...(['matter', 'role', 'happened', 'place'] as const)
      .filter((key) => line[key] !== '')
      .map((key) => ({ term: words.facts[key], value: line[key] })),
  ]
  return (
    <Spotlight headline={line.name} line={line.age === null ? undefined : words.age(line.age)}>
      {facts.length > 0 && <DescriptionList facts={facts} />}
    </Spotlight>
  )
}

function Choose({ opened, form }: Pick<Props, 'opened' | 'form'>) {
  const { language } = useView()
  const words = nameRowMessages(language)
  const { meeting, summary, next } = opened
  const here = nameListAddresses.row(meeting.id, summary.id)
  if (form) return <KeepNameFormView opened={opened} form={form} />
  return (
    <>
      <h2>{words.question}</h2>
      <Form action={here} label={words.question} compact>
        <ButtonRow>
          <Button name="choice" value="drop" tone="secondary" icon="close">
            {words.choices.drop}
          </Button>
          {keptChoices.map((choice) => (
            <ButtonLink key={choice} href={`${here}?valg=${choiceFlags[choice]}`}>
              {words.choices[choice]}
            </ButtonLink>
          ))}
        </ButtonRow>
      </Form>
      <p>{words.dropHint}</p>
      {next && (
        <p>
          <a href={nameListAddresses.row(meeting.id, next)}>{words.skip}</a>
        </p>
      )}
    </>
  )
}

function WasDecided({ opened: { meeting, summary, agreement, next } }: { opened: OpenedNameRow }) {
  const { language, now } = useView()
  const words = nameRowMessages(language)
  const { decision } = summary
  if (!decision) return null
  const { choice, decidedBy, decidedAt, owner, dueOn } = decision
  const facts: Fact[] = agreement
    ? [
        { term: words.necessity, value: agreement.necessity },
        { term: words.agreement, value: agreement.agreement },
        ...(owner ? [{ term: words.owner, value: owner }] : []),
        ...(dueOn ? [{ term: words.due, value: <Day date={dueOn} /> }] : []),
      ]
    : []
  return (
    <>
      <p>{words.was(words.results[choice], decidedBy.name, sayTime(decidedAt, now, language))}</p>
      {facts.length > 0 && <DescriptionList facts={facts} />}
      <ButtonRow>
        <ButtonLink href={next ? nameListAddresses.row(meeting.id, next) : nameListAddresses.list(meeting.id)}>
          {next ? words.next : words.finish}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
