import { Alert, ButtonLink, Details, Notice, useView } from '../../../platform/ui/index.ts'
import { type AppliedRule, concernRule, findRule, type Reason } from '../../law/index.ts'
import type { OpenedNotice } from '../actions/open-notice.ts'
import { questionMessages } from '../question-messages.ts'

/** The rules whose sentence must be read before anything else; the rest can be opened. */
const foremost = ['BL-133', 'RU-05', 'RU-01']

/**
 * What the rules say of the answers, as sentences. What is urgent first (rule RU-11), then whether the parents may know
 * (rule RU-05), then the duty, which is shown whatever the answers (rule RU-01).
 */
export function NoticeFinding({ notice }: { notice: OpenedNotice }) {
  const words = questionMessages(useView().language).finding
  const again = notice.own && notice.state === 'draft'
  if (!notice.finding) return <Unanswered notice={notice} />
  const { finding, facts } = notice.finding
  const urgent = finding.rules.filter(({ id }) => id === 'RU-11')
  const parents = finding.rules.filter(({ id }) => id === 'RU-05' && facts.abuse === 'by-parents')
  const others = finding.rules.filter((rule) => !urgent.includes(rule) && !parents.includes(rule))
  const main = others.filter(({ id, outcome }) => foremost.includes(id) || outcome !== 'allow')
  return (
    <>
      {urgent.map((rule) => (
        <Alert key={rule.id} tone="emergency" title="112">
          <Said reason={rule.reason} />
        </Alert>
      ))}
      {parents.map((rule) => (
        <Alert key={rule.id} tone="warning" title={words.parents}>
          <Said reason={rule.reason} />
        </Alert>
      ))}
      <Duty rules={main} />
      <Details summary={words.more}>
        <ul>
          {others
            .filter((rule) => !main.includes(rule))
            .map((rule) => (
              <RuleLine key={rule.id} rule={rule} />
            ))}
        </ul>
        {again && (
          <p>
            <a href={`/underretninger/${notice.id}/spoergsmaal`}>{words.answerAgain}</a>
          </p>
        )}
      </Details>
    </>
  )
}

function Unanswered({ notice }: { notice: OpenedNotice }) {
  const words = questionMessages(useView().language).finding
  if (notice.state !== 'draft') return null
  return (
    <>
      <Alert tone="warning" title={words.unanswered}>
        <p>{words.unansweredBody}</p>
        {notice.own && (
          <ButtonLink href={`/underretninger/${notice.id}/spoergsmaal`} small>
            {words.answer}
          </ButtonLink>
        )}
      </Alert>
      <Duty rules={[]} />
    </>
  )
}

function Duty({ rules }: { rules: readonly AppliedRule[] }) {
  const { language } = useView()
  return (
    <Notice title={questionMessages(language).finding.duty}>
      <ul>
        {rules.map((rule) => (
          <RuleLine key={rule.id} rule={rule} />
        ))}
        <li>{concernRule.words.reminders['duty-is-personal'][language]}</li>
      </ul>
    </Notice>
  )
}

/** The sentence of a rule; its name leads to what it rests on. */
function RuleLine({ rule: { id, version, reason } }: { rule: AppliedRule }) {
  const { language } = useView()
  const title = findRule(id, version)?.title[language] ?? id
  return (
    <li>
      {reason.say[language]} <a href={`/regler/${id}`}>{title}</a>
      <Below reasons={reason.because} />
    </li>
  )
}

function Said({ reason }: { reason: Reason }) {
  const { language } = useView()
  return (
    <>
      <p>{reason.say[language]}</p>
      <Below reasons={reason.because} />
    </>
  )
}

function Below({ reasons }: { reasons: readonly Reason[] }) {
  const { language } = useView()
  if (reasons.length === 0) return null
  return (
    <ul>
      {reasons.map((reason) => (
        <li key={reason.say[language]}>
          {reason.say[language]}
          <Below reasons={reason.because} />
        </li>
      ))}
    </ul>
  )
}
