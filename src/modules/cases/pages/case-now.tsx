import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Button,
  ButtonLink,
  ButtonRow,
  Card,
  Day,
  DescriptionList,
  type Fact,
  Form,
  HiddenFields,
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
      <FollowUpsCard caseFile={caseFile} changeable={changeable} />
      <ParticipantsCard caseFile={caseFile} />
      <AboutCard caseFile={caseFile} changeable={changeable} />
    </>
  )
}

function FollowUpsCard({ caseFile, changeable }: { caseFile: OpenedCaseFile; changeable: boolean }) {
  const words = casePageMessages(useView().language).now
  const here = `/sager/${caseFile.id}/opfoelgning`
  return (
    <Card title={words.followUps}>
      {caseFile.followUps.length === 0 ? (
        <p>{words.noFollowUps}</p>
      ) : (
        caseFile.followUps.map((followUp) => (
          <FollowUp key={followUp.id} followUp={followUp} ending={changeable ? `${here}/${followUp.id}` : null} />
        ))
      )}
      {changeable && (
        <ButtonRow>
          <ButtonLink href={here} tone="secondary" icon="plus" small>
            {words.newFollowUp}
          </ButtonLink>
        </ButtonRow>
      )}
    </Card>
  )
}

type FollowUpRow = OpenedCaseFile['followUps'][number]

function FollowUp({ followUp, ending }: { followUp: FollowUpRow; ending: string | null }) {
  const { language, now } = useView()
  const words = casePageMessages(language).now
  const late = followUp.dueOn < copenhagenDate(now)
  return (
    <div>
      <p>
        <strong>{followUp.what}</strong>
        <br />
        {followUp.ownerName} · <Day date={followUp.dueOn} />{' '}
        {late && <Tag tone="amber">{caseMessages(language).late}</Tag>}
      </p>
      {ending !== null && (
        <Form action={ending} compact label={followUp.what}>
          <HiddenFields values={{ outcome: 'done' }} />
          <ButtonRow>
            <Button tone="secondary" icon="check" small>
              {words.done}
            </Button>
            <ButtonLink href={ending} tone="quiet" small>
              {words.notNeeded}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}

function ParticipantsCard({ caseFile }: { caseFile: OpenedCaseFile }) {
  const words = casePageMessages(useView().language).now
  return (
    <Card title={words.participants}>
      {caseFile.participants.length === 0 ? (
        <p>{words.noParticipants}</p>
      ) : (
        <DescriptionList
          label={words.participants}
          facts={caseFile.participants.map(({ name, part, organisation }) => ({
            term: name,
            value: [part, organisation].filter(Boolean).join(' · '),
          }))}
        />
      )}
      {caseFile.workable && (
        <p>
          <a href={`/sager/${caseFile.id}/deltagere`}>{words.changeParticipants}</a>
        </p>
      )}
    </Card>
  )
}

function AboutCard({ caseFile, changeable }: { caseFile: OpenedCaseFile; changeable: boolean }) {
  const { language } = useView()
  const words = casePageMessages(language).now
  const { tiers } = caseMessages(language)
  const here = `/sager/${caseFile.id}`
  const { person, inquiryId, workable } = caseFile
  const facts: Fact[] = [
    { term: words.purpose, value: caseFile.purpose },
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
    <Card title={words.about}>
      <DescriptionList facts={facts} label={words.about} />
      {changeable && (
        <p>
          <a href={`${here}/luk`}>{words.close}</a>
        </p>
      )}
    </Card>
  )
}
