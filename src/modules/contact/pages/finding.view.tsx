import { fullDate } from '../../../kernel/danish-time.ts'
import { Alert, Details, Notice, useView } from '../../../platform/ui/index.ts'
import { type ConcernFinding, type ConcernReason, concernRule } from '../../law/index.ts'
import { triageMessages } from '../triage-messages.ts'

/** What the rule found: what is urgent, why, and what must be remembered. The duty to notify always stands here. */
export function FindingBox({ finding }: { finding: ConcernFinding }) {
  const { language } = useView()
  const words = triageMessages(language).choice
  const say = concernRule.words.reminders
  const urgent = finding.reminders.filter((code) => code === 'call-112')
  const warnings = finding.reminders.filter((code) => code === 'parents-not-told')
  const others = finding.reminders.filter((code) => code !== 'call-112' && code !== 'parents-not-told')
  return (
    <>
      {urgent.map((code) => (
        <Alert key={code} tone="emergency" title="112">
          {say[code][language]}
        </Alert>
      ))}
      {warnings.map((code) => (
        <Alert key={code} tone="warning">
          {say[code][language]}
        </Alert>
      ))}
      <section>
        <h2>{words.finding}</h2>
        <ul>
          <ReasonLine reason={finding.reasons} />
        </ul>
      </section>
      <Notice title={words.remember}>
        <ul>
          {others.map((code) => (
            <li key={code}>{say[code][language]}</li>
          ))}
        </ul>
      </Notice>
    </>
  )
}

function ReasonLine({ reason }: { reason: ConcernReason }) {
  const { language } = useView()
  return (
    <li>
      {concernRule.words.reasons[reason.code][language]}
      {reason.because.length > 0 && (
        <ul>
          {reason.because.map((each) => (
            <ReasonLine key={each.code} reason={each} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** The rule's version and what it rests on, with what is still to be confirmed said plainly. */
export function RuleSources() {
  const { language } = useView()
  const words = triageMessages(language).choice
  return (
    <Details summary={words.sources}>
      <p>{words.rule(concernRule.version, fullDate(concernRule.validFrom, language))}</p>
      <ul>
        {concernRule.sources.map(({ act, paragraph, link, mark }) => (
          <li key={`${act} ${paragraph}`}>
            {link === null ? `${act} ${paragraph}` : <a href={link}>{`${act} ${paragraph}`}</a>}:{' '}
            {mark === 'F' ? words.found : words.confirm}
          </li>
        ))}
      </ul>
    </Details>
  )
}
