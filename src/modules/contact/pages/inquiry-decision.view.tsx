import { Prose, useView } from '../../../platform/ui/index.ts'
import { type Sitting, sealedReason } from '../domain/decisions.ts'
import { inquiryMessages } from '../inquiry-messages.ts'

/** Why it was decided, by which rule, and the case it led to. */
export function DecisionBody({ sitting }: { sitting: Sitting }) {
  const words = inquiryMessages(useView().language).decision
  const { reason, ruleVersion, caseId } = sitting.last
  return (
    <>
      {reason === sealedReason ? <p>{words.sealed}</p> : <Prose text={reason} level={3} />}
      {caseId && (
        <p>
          <a href={`/sager/${caseId}`}>{words.openCase}</a>
        </p>
      )}
      {ruleVersion && <p>{words.rule(ruleVersion)}</p>}
    </>
  )
}
