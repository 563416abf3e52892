import type { Refused } from '../../../kernel/outcome.ts'
import { Alert, ButtonLink, ButtonRow, StaffPage, useView } from '../../../platform/ui/index.ts'
import type { CaseHeader } from '../actions/case-header.ts'
import { caseStepMessages } from '../case-step-messages.ts'
import { CaseIdentity } from './case-identity.tsx'
import { sentenceOf } from './case-refusal.ts'

/** Why a step cannot be taken now, and the ways on: back to the case, or to opening it again. */
export function ObstacleView({ caseFile, obstacle }: { caseFile: CaseHeader; obstacle: Refused }) {
  const { language, now } = useView()
  const words = caseStepMessages(language)
  const here = `/sager/${caseFile.id}`
  const mayReopen = obstacle.reasons.some(({ code }) => code === 'case-closed')
  return (
    <StaffPage title={words.obstacle} identity={<CaseIdentity caseFile={caseFile} />}>
      <Alert tone="info" announce>
        {obstacle.reasons.map((reason) => (
          <p key={reason.code}>{sentenceOf(reason, language, now)}</p>
        ))}
      </Alert>
      <ButtonRow>
        <ButtonLink href={here}>{words.back}</ButtonLink>
        {mayReopen && (
          <ButtonLink href={`${here}/genaabn`} tone="secondary">
            {words.reopen.title}
          </ButtonLink>
        )}
      </ButtonRow>
    </StaffPage>
  )
}
