import { useView } from '../../../platform/ui/index.ts'
import { type Finding, outcomeWords } from '../../law/index.ts'
import { consentFormMessages } from '../consent-form-messages.ts'
import type { Obstacle } from './consent-refusal.ts'

/** Each rule that spoke, in the words of the day, with the way to the rule itself. */
export function RulesOfConsent({ finding }: { finding: Finding }) {
  const { language } = useView()
  return (
    <ul>
      {finding.rules.map(({ id, outcome, reason }) => (
        <li key={id}>
          {outcome !== 'allow' && `${outcomeWords[outcome][language]}: `}
          {reason.say[language]} <RuleLink rule={id} />
        </li>
      ))}
    </ul>
  )
}

/** What stands in the way of a consent, rule by rule. */
export function Obstacles({ obstacles }: { obstacles: readonly Obstacle[] }) {
  return (
    <ul>
      {obstacles.map(({ rule, says }) => (
        <li key={`${rule} ${says}`}>
          {says} {rule && <RuleLink rule={rule} />}
        </li>
      ))}
    </ul>
  )
}

function RuleLink({ rule }: { rule: string }) {
  return <a href={`/regler/${rule}`}>{consentFormMessages(useView().language).readRule}</a>
}
