import { Tag, useView } from '../../../platform/ui/index.ts'
import { outcomeWords } from '../domain/gate-words.ts'
import type { RuleOutcome } from '../domain/rule.ts'
import type { RuleStatus } from '../domain/rule-groups.ts'
import { lawMessages } from '../messages.ts'

/** How sure a rule is, in a word. */
export function StatusTag({ status }: { status: RuleStatus }) {
  const words = lawMessages(useView().language)
  return <Tag tone={status === 'confirmed' ? 'calm' : 'neutral'}>{words.statuses[status]}</Tag>
}

const tones = { allow: 'calm', ask: 'amber', deny: 'red' } as const

/** What a rule, or all of them together, answered. */
export function OutcomeTag({ outcome }: { outcome: RuleOutcome }) {
  const { language } = useView()
  return <Tag tone={tones[outcome]}>{outcomeWords[outcome][language]}</Tag>
}
