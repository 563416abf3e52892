import { Details, Tag, useView } from '../../../platform/ui/index.ts'
import { type Finding, outcomeWords, type Reason, type RuleOutcome } from '../../law/index.ts'
import { previewMessages } from '../preview-messages.ts'
import { said } from './spoken-law.ts'

const tones = { allow: 'calm', ask: 'amber', deny: 'red' } as const satisfies Record<RuleOutcome, string>

/** What the rules said, in one word. */
export function OutcomeTag({ outcome }: { outcome: RuleOutcome }) {
  return <Tag tone={tones[outcome]}>{said(outcomeWords[outcome], useView().language)}</Tag>
}

/** The finding as a tree that can be opened: each rule that spoke, what it said, and what that rests on. */
export function GateFinding({ finding, open = false }: { finding: Finding; open?: boolean }) {
  const { language } = useView()
  const words = previewMessages(language)
  return (
    <Details summary={words.why} open={open}>
      <p>{said(finding.reason.say, language)}</p>
      <ul>
        {finding.rules.map((rule) => (
          <li key={rule.id}>
            <OutcomeTag outcome={rule.outcome} /> <a href={`/regler/${rule.id}`}>{words.rule(rule.id, rule.version)}</a>
            <ReasonTree reason={rule.reason} />
          </li>
        ))}
      </ul>
    </Details>
  )
}

function ReasonTree({ reason }: { reason: Reason }) {
  const { language } = useView()
  return (
    <>
      <p>{said(reason.say, language)}</p>
      {reason.because.length > 0 && (
        <ul>
          {reason.because.map((below) => (
            <li key={below.say.da}>
              <ReasonTree reason={below} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
