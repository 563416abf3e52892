import {
  ButtonLink,
  ButtonRow,
  DescriptionList,
  Notice,
  Prose,
  QuietLine,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import { actionPointMessages } from '../action-point-messages.ts'
import type { ItemRecord } from '../actions/item-record.ts'
import type { MeetingMinutes } from '../actions/read-minutes.ts'
import { minutesCopyMessages } from '../minutes-copy-messages.ts'
import { minutesMessages } from '../minutes-messages.ts'
import { ActionPoints } from './action-points.view.tsx'
import { basisFacts } from './item-basis-facts.ts'
import { AudienceLine, StandingTexts } from './minutes-texts.view.tsx'

/** One item in the minutes: on what it rests, what was written, what was agreed, what was put right, who can read it. */
export function MinutesItem({ record, read }: { record: ItemRecord; read: MeetingMinutes }) {
  const { language } = useView()
  const words = minutesMessages(language)
  const { item, basis, actionPoints } = record
  return (
    <section id={`punkt-${item.id}`}>
      <h3>{item.title}</h3>
      {basis && (
        <>
          <DescriptionList facts={basisFacts(record, language)} />
          <Notice icon="lock" level={3}>
            <p>{words.ban}</p>
          </Notice>
        </>
      )}
      <StandingTexts record={record} />
      {actionPoints.length > 0 && (
        <>
          <h4>{actionPointMessages(language).heading}</h4>
          <ActionPoints record={record} />
        </>
      )}
      <Addenda record={record} />
      <AudienceLine record={record} publishable={read.meeting.publishable} />
      <Ways record={record} read={read} />
    </section>
  )
}

function Addenda({ record: { addenda } }: { record: ItemRecord }) {
  const words = minutesMessages(useView().language)
  if (addenda.length === 0) return null
  return (
    <>
      <h4>{words.addendum.heading}</h4>
      {addenda.map(({ id, body, writerName, writtenAt }) => (
        <section key={id}>
          <Prose text={body} level={3} />
          <QuietLine>
            {words.writtenBy(writerName)}, <Time at={writtenAt} />
          </QuietLine>
        </section>
      ))}
    </>
  )
}

function Ways({ record: { item, basis }, read: { meeting, mayWrite } }: { record: ItemRecord; read: MeetingMinutes }) {
  const { language } = useView()
  const words = minutesMessages(language)
  const here = `/moeder/${meeting.id}/punkt/${item.id}`
  const writes = mayWrite && meeting.status === 'ended' && (item.part === 'open' || basis !== null)
  const corrects = mayWrite && meeting.status === 'approved'
  const copies = item.part === 'closed' && meeting.status !== 'running'
  if (!writes && !corrects && !copies) return null
  return (
    <ButtonRow>
      {writes && (
        <ButtonLink href={`${here}/referat`} tone="secondary" icon="edit" small>
          {words.write.link}
        </ButtonLink>
      )}
      {corrects && (
        <ButtonLink href={`${here}/rettelse`} tone="secondary" icon="edit" small>
          {words.addendum.link}
        </ButtonLink>
      )}
      {copies && (
        <ButtonLink href={`${here}/kopi.pdf`} tone="quiet" icon="download" small>
          {minutesCopyMessages(language).closed}
        </ButtonLink>
      )}
    </ButtonRow>
  )
}
