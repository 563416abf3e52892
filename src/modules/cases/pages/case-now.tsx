import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Button,
  ButtonLink,
  Card,
  Day,
  DescriptionList,
  Details,
  type Fact,
  Form,
  HiddenFields,
  Row,
  RowList,
  Tag,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedCaseFile } from '../actions/open-case-file.ts'
import { casePageMessages } from '../case-page-messages.ts'
import { caseMessages } from '../messages.ts'

/** "What now": what is promised, who takes part, and what the case is. `changeable` is an open case of one's own unit. */
export function CaseNow({ caseFile, changeable }: { caseFile: OpenedCaseFile; changeable: boolean }) {
  return (
    <>
      <FollowUps caseFile={caseFile} changeable={changeable} />
      <Participants caseFile={caseFile} />
      <Sharing caseFile={caseFile} />
      <About caseFile={caseFile} changeable={changeable} />
    </>
  )
}

function FollowUps({ caseFile, changeable }: { caseFile: OpenedCaseFile; changeable: boolean }) {
  const words = casePageMessages(useView().language).now
  const here = `/sager/${caseFile.id}/opfoelgning`
  if (!changeable && caseFile.followUps.length === 0) return null
  return (
    <>
      <h2>{words.followUps}</h2>
      {caseFile.followUps.length === 0 && <p>{words.noFollowUps}</p>}
      {caseFile.followUps.map((followUp) => (
        <FollowUp key={followUp.id} followUp={followUp} ending={changeable ? `${here}/${followUp.id}` : null} />
      ))}
      {changeable && (
        <ButtonLink href={here} tone="secondary" icon="plus" small>
          {words.newFollowUp}
        </ButtonLink>
      )}
    </>
  )
}

type FollowUpRow = OpenedCaseFile['followUps'][number]

/** One promise, with a button for the usual ending and a way to the other. */
function FollowUp({ followUp, ending }: { followUp: FollowUpRow; ending: string | null }) {
  const { language, now } = useView()
  const words = casePageMessages(language).now
  const late = followUp.dueOn < copenhagenDate(now)
  return (
    <Card title={followUp.what} level={3}>
      <p>
        {followUp.ownerName} · <Day date={followUp.dueOn} />{' '}
        {late && <Tag tone="amber">{caseMessages(language).overTime}</Tag>}
      </p>
      {ending !== null && (
        <Form action={ending} compact label={followUp.what}>
          <HiddenFields values={{ outcome: 'done' }} />
          <Button tone="secondary" icon="check" small>
            {words.done}
          </Button>
          <ButtonLink href={ending} tone="quiet" small>
            {words.notNeeded}
          </ButtonLink>
        </Form>
      )}
    </Card>
  )
}

function Participants({ caseFile }: { caseFile: OpenedCaseFile }) {
  const words = casePageMessages(useView().language).now
  return (
    <>
      <h2>{words.participants}</h2>
      <Card>
        {caseFile.participants.length === 0 && <p>{words.noParticipants}</p>}
        {caseFile.participants.map(({ id, name, part, organisation }) => (
          <p key={id}>
            <strong>{name}</strong>
            <br />
            {[part, organisation].filter(Boolean).join(' · ')}
          </p>
        ))}
        {caseFile.workable && (
          <p>
            <a href={`/sager/${caseFile.id}/deltagere`}>{words.changeParticipants}</a>
          </p>
        )}
      </Card>
    </>
  )
}

/**
 * The ways out of the case: what the family has said yes to, what is passed on and to whom, and the notification, which
 * is always there since the duty is one's own. The unit's, not for those let in.
 */
function Sharing({ caseFile: { id, person, workable } }: { caseFile: OpenedCaseFile }) {
  const words = casePageMessages(useView().language).now
  if (!workable) return null
  const ways = [
    ...(person ? [{ href: `/personer/${person.id}/samtykker`, label: words.consents }] : []),
    { href: `/udvekslinger/ny?sag=${id}`, label: words.share },
    ...(person ? [{ href: `/personer/${person.id}/udvekslinger`, label: words.exchanges }] : []),
    { href: `/underretninger/ny?sag=${id}`, label: words.notify },
  ]
  return (
    <>
      <h2>{words.sharing}</h2>
      <RowList label={words.sharing}>
        {ways.map(({ href, label }) => (
          <Row key={href} href={href} title={label} />
        ))}
      </RowList>
    </>
  )
}

function About({ caseFile, changeable }: { caseFile: OpenedCaseFile; changeable: boolean }) {
  const { language } = useView()
  const words = casePageMessages(language).now
  const { tiers } = caseMessages(language)
  const here = `/sager/${caseFile.id}`
  const { person, inquiryId, workable } = caseFile
  const facts: Fact[] = [
    ...(person && workable
      ? [{ term: words.person, value: person.name, action: { href: `/personer/${person.id}`, label: words.show } }]
      : []),
    {
      term: words.tier,
      value: tiers[caseFile.tier],
      action: changeable ? { href: `${here}/spor`, label: words.change } : undefined,
    },
    {
      term: words.owner,
      value: caseFile.ownerName,
      action: workable ? { href: `${here}/overdrag`, label: words.handOver } : undefined,
    },
    { term: words.opened, value: <Time at={caseFile.openedAt} /> },
    ...(inquiryId ? [{ term: words.from, value: <a href={`/henvendelser/${inquiryId}`}>{words.inquiry}</a> }] : []),
  ]
  return (
    <Details summary={words.about}>
      <DescriptionList facts={facts} label={words.about} />
      {changeable && (
        <p>
          <a href={`${here}/luk`}>{words.close}</a>
        </p>
      )}
    </Details>
  )
}
