import { IdentityBar, useView } from '../../../platform/ui/index.ts'
import type { CaseHeader } from '../actions/case-header.ts'
import { tierNumbers } from '../domain/case-kinds.ts'
import { caseMessages } from '../messages.ts'

/** Whose case it is, fixed on top of every page about it. */
export function CaseIdentity({ caseFile }: { caseFile: CaseHeader }) {
  const words = caseMessages(useView().language)
  const { person, groupName } = caseFile
  const flags = [
    ...(person?.addressProtected ? [words.addressProtected] : []),
    ...(caseFile.status === 'closed' ? [words.closed] : []),
  ]
  return (
    <IdentityBar
      name={person?.name ?? (groupName || words.aboutNobody)}
      age={person?.age ?? undefined}
      tier={tierNumbers[caseFile.tier]}
      worker={caseFile.ownerName}
      flags={flags}
    >
      {person?.age === null && person.ageBand ? <span>{words.ageBands[person.ageBand]}</span> : undefined}
    </IdentityBar>
  )
}
