import { Alert, ButtonLink, ButtonRow, EmptyState, StaffPage, Stat, StatRow } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import type { OpenedNameList } from '../actions/open-name-list.ts'
import { nameChoices } from '../domain/name-choices.ts'
import { nameListMessages } from '../name-list-messages.ts'
import { nameRowMessages } from '../name-row-messages.ts'
import { nameListAddresses } from './name-list-addresses.ts'
import { HandedInLists } from './name-list-handed-in.view.tsx'
import { NameRowTable } from './name-row-table.view.tsx'

type Props = { readonly opened: OpenedNameList; readonly said: 'saved' | 'finished' | null }

/** Numbers and decisions, no names: it may stand on the wall while people come in. */
export function NameListView({ opened, said }: Props) {
  const { language } = useView()
  const words = nameListMessages(language)
  const { meeting, lists, mayHandIn } = opened
  const handIn = { href: nameListAddresses.handIn(meeting.id), label: words.overview.handIn }
  return (
    <StaffPage
      title={words.title}
      subtitle={meeting.seriesName}
      back={{ href: nameListAddresses.meeting(meeting.id), label: words.back }}
    >
      {said && (
        <Alert tone="success" announce>
          <p>{words.overview[said]}</p>
        </Alert>
      )}
      {lists.length === 0 ? (
        <EmptyState
          title={words.overview.empty}
          body={words.overview.emptyBody}
          action={mayHandIn ? handIn : undefined}
        />
      ) : (
        <Lists opened={opened} />
      )}
    </StaffPage>
  )
}

function Lists({ opened }: { opened: OpenedNameList }) {
  const { language } = useView()
  const words = nameListMessages(language).overview
  const { meeting, side, rows, mayHandIn } = opened
  return (
    <>
      {side === 'unit' && rows.length > 0 && <Progress opened={opened} />}
      {side === 'police' && (
        <>
          <p>{words.police}</p>
          <p>{words.policeNote}</p>
        </>
      )}
      {mayHandIn && (
        <p>
          <ButtonLink href={nameListAddresses.handIn(meeting.id)} tone="quiet" icon="plus">
            {words.more}
          </ButtonLink>
        </p>
      )}
      {rows.length > 0 && <NameRowTable meetingId={meeting.id} rows={rows} />}
      <HandedInLists opened={opened} />
    </>
  )
}

function Progress({ opened: { meeting, rows } }: { opened: OpenedNameList }) {
  const { language } = useView()
  const words = nameListMessages(language).overview
  const { results } = nameRowMessages(language)
  const decided = rows.flatMap(({ decision }) => (decision ? [decision.choice] : []))
  const next = rows.find(({ decision }) => decision === null)
  const mayDecide = meeting.status !== 'cancelled' && meeting.status !== 'approved'
  return (
    <>
      <p>{words.progress(decided.length, rows.length)}</p>
      {next && mayDecide && (
        <ButtonRow>
          <ButtonLink href={nameListAddresses.row(meeting.id, next.id)} icon="arrow-forward" iconAfter>
            {decided.length === 0 ? words.begin : words.next}
          </ButtonLink>
        </ButtonRow>
      )}
      <p>{words.oneAtATime}</p>
      {decided.length > 0 && (
        <StatRow label={words.table}>
          {nameChoices.map((choice) => (
            <Stat
              key={choice}
              value={String(decided.filter((each) => each === choice).length)}
              label={results[choice]}
            />
          ))}
        </StatRow>
      )}
    </>
  )
}
