import { Alert, type AlertTone, useView } from '../../../platform/ui/index.ts'
import type { ExplainedRule, Explanation, SaidReason } from '../domain/explanation.ts'
import type { RuleOutcome } from '../domain/rule.ts'
import { explainMessages } from '../explain-messages.ts'
import { OutcomeTag } from './rule-status.view.tsx'

const tones: Readonly<Record<RuleOutcome, AlertTone>> = { allow: 'success', ask: 'warning', deny: 'error' }

/** The answer, and the reasoning as a tree: each rule, and below it what it rests on. The strictest come first. */
export function ExplanationBox({ explanation }: { explanation: Explanation }) {
  const words = explainMessages(useView().language)
  const { outcome, answer, rules } = explanation
  return (
    <section aria-label={words.answer}>
      <Alert tone={tones[outcome]} title={answer} announce />
      {rules.length > 0 && (
        <>
          <h2>{words.why}</h2>
          <p>
            {words.whyLead} {words.local}
          </p>
          {rules.map((rule) => (
            <RuleReasons key={rule.id} rule={rule} />
          ))}
        </>
      )}
    </section>
  )
}

function RuleReasons({ rule }: { rule: ExplainedRule }) {
  const words = explainMessages(useView().language)
  return (
    <section>
      <h3>
        {rule.title} <OutcomeTag outcome={rule.outcome} />
      </h3>
      <ul>
        <ReasonBranch reason={rule.reasons} />
      </ul>
      <p>
        <span lang="da">{rule.source}</span>. <a href={`/regler/${rule.id}`}>{words.readRule(rule.id)}</a>
      </p>
    </section>
  )
}

function ReasonBranch({ reason }: { reason: SaidReason }) {
  return (
    <li>
      {reason.say}
      {reason.because.length > 0 && (
        <ul>
          {reason.because.map((each) => (
            <ReasonBranch key={each.say} reason={each} />
          ))}
        </ul>
      )}
    </li>
  )
}
