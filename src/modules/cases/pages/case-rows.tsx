import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { Day, Row, RowList, Tag, TierTag, Time, useView } from '../../../platform/ui/index.ts'
import type { ListedCase } from '../actions/list-cases.ts'
import { tierNumbers } from '../domain/case-kinds.ts'
import { caseMessages } from '../messages.ts'

/** Cases, each row a link to one. */
export function CaseRows({ cases, label }: { cases: readonly ListedCase[]; label: string }) {
  return (
    <RowList label={label}>
      {cases.map((caseFile) => (
        <CaseRow key={caseFile.id} caseFile={caseFile} />
      ))}
    </RowList>
  )
}

const longestTitle = 80

function CaseRow({ caseFile }: { caseFile: ListedCase }) {
  const { language, now } = useView()
  const words = caseMessages(language)
  const { person, nextDue } = caseFile
  const late = nextDue !== null && nextDue < copenhagenDate(now)
  return (
    <Row
      href={`/sager/${caseFile.id}`}
      icon={person ? 'person' : caseFile.groupName ? 'groups' : 'folder'}
      title={caseFile.about ?? shortened(caseFile.purpose)}
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

function shortened(text: string): string {
  const [line = ''] = text.split('\n')
  return line.length <= longestTitle ? line : `${line.slice(0, longestTitle).trimEnd()} …`
}
