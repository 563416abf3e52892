import { IdentityBar, Tag, useView } from '../../../platform/ui/index.ts'
import type { CaseHeader } from '../actions/case-header.ts'
import { tierNumbers } from '../domain/case-kinds.ts'
import { caseMessages } from '../messages.ts'

/** Whose case it is, fixed on top of every page about it. */
export function CaseIdentity({ caseFile }: { caseFile: CaseHeader }) {
  const words = caseMessages(useView().language)
  const { person, groupName, status } = caseFile
  const roughAge = person?.age === null && person.ageBand ? words.ageBands[person.ageBand] : null
  return (
    <IdentityBar
      name={person?.name ?? (groupName || words.aboutNobody)}
      age={person?.age ?? undefined}
      tier={tierNumbers[caseFile.tier]}
      worker={caseFile.ownerName}
      flags={person?.addressProtected ? [words.addressProtected] : []}
    >
      {roughAge || status === 'closed' ? (
        <>
          {roughAge} {status === 'closed' && <Tag>{words.closed}</Tag>}
        </>
      ) : undefined}
    </IdentityBar>
  )
}
