import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { Day, type IconName, Row, RowList, Tag, TierTag, Time, useView } from '../../../platform/ui/index.ts'
import type { ListedCase } from '../actions/list-cases.ts'
import { tierNumbers } from '../domain/case-kinds.ts'
import { caseMessages } from '../messages.ts'

/**
 * Cases, each row a link to one, called by whom they are about; or, where that is the same for all of them, by their
 * purpose.
 */
export function CaseRows({
  cases,
  label,
  byPurpose = false,
}: {
  cases: readonly ListedCase[]
  label: string
  byPurpose?: boolean
}) {
  return (
    <RowList label={label}>
      {cases.map((caseFile) => (
        <CaseRow key={caseFile.id} caseFile={caseFile} byPurpose={byPurpose} />
      ))}
    </RowList>
  )
}

const longestTitle = 80

function CaseRow({ caseFile, byPurpose }: { caseFile: ListedCase; byPurpose: boolean }) {
  const { language, now } = useView()
  const words = caseMessages(language)
  const { person, nextDue } = caseFile
  const late = nextDue !== null && nextDue < copenhagenDate(now)
  return (
    <Row
      href={`/sager/${caseFile.id}`}
      icon={byPurpose ? 'folder' : iconOf(caseFile)}
      title={byPurpose || caseFile.about === null ? shortened(caseFile.purpose) : caseFile.about}
      meta={
        <>
          {words.caseNumber(caseFile.number)} · {caseFile.ownerName}
          {nextDue !== null && !late && (
            <>
              {' '}
              · {words.list.next} <Day date={nextDue} />
            </>
          )}
        </>
      }
      tags={
        <>
          <TierTag tier={tierNumbers[caseFile.tier]} />
          {late && <Tag tone="amber">{words.late}</Tag>}
          {person?.named === false && <Tag>{words.unnamed}</Tag>}
          {caseFile.status === 'closed' && <Tag>{words.closed}</Tag>}
        </>
      }
      trailing={<Time at={caseFile.touchedAt} />}
    />
  )
}

function iconOf({ person, groupName }: ListedCase): IconName {
  if (person) return 'person'
  return groupName ? 'groups' : 'folder'
}

function shortened(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle).trimEnd()} …`
}
