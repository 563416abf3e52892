import { compareDates, type PlainDate } from '../../../kernel/dates.ts'
import { Day, type IconName, Row, RowList, Tag, Time, useView } from '../../../platform/ui/index.ts'
import type { DueElsewhere, DueKind } from '../actions/open-today.ts'
import { dueMessages } from '../due-messages.ts'

type Section = {
  readonly heading: 'meetings' | 'exchanges' | 'notices' | 'tasks' | 'consents' | 'round' | 'places' | 'entries'
  readonly part: 'first' | 'then'
  readonly icon: IconName
  readonly kinds: readonly DueKind[]
}

const sections: readonly Section[] = [
  { heading: 'meetings', part: 'first', icon: 'groups', kinds: ['meeting', 'notice-meeting'] },
  { heading: 'round', part: 'first', icon: 'location', kinds: ['visit', 'shift'] },
  { heading: 'exchanges', part: 'first', icon: 'sync', kinds: ['exchange-to-decide', 'exchange-to-receive'] },
  { heading: 'entries', part: 'first', icon: 'smartphone', kinds: ['entry-conflict', 'entry-held'] },
  { heading: 'places', part: 'then', icon: 'map', kinds: ['place-due', 'hotspot-review'] },
  { heading: 'tasks', part: 'then', icon: 'checklist', kinds: ['action-point', 'notice-task'] },
  { heading: 'notices', part: 'then', icon: 'document', kinds: ['notice-draft', 'notice-receipt'] },
  { heading: 'consents', part: 'then', icon: 'person', kinds: ['consent-review', 'turns-15', 'turns-18'] },
]

const addresses: Record<DueKind, (id: string) => string> = {
  meeting: (id) => `/moeder/${id}`,
  'action-point': () => '/moeder/opgaver',
  'exchange-to-decide': (id) => `/udvekslinger/${id}`,
  'exchange-to-receive': (id) => `/udvekslinger/${id}`,
  'notice-draft': (id) => `/underretninger/${id}`,
  'notice-receipt': (id) => `/underretninger/${id}`,
  'notice-meeting': (id) => `/underretningssamtaler/${id}`,
  'notice-task': (id) => `/underretningssamtaler/${id}`,
  'consent-review': (id) => `/personer/${id}/samtykker`,
  'turns-15': (id) => `/personer/${id}/samtykker`,
  'turns-18': (id) => `/personer/${id}/samtykker`,
  visit: () => '/opsoegende/runde',
  'place-due': (id) => `/steder/${id}`,
  shift: (id) => `/begivenheder/${id}`,
  'hotspot-review': (id) => `/hotspots/${id}`,
  'entry-conflict': (id) => `/besoeg/${id}`,
  'entry-held': () => '/gadelog/tilbageholdt',
}

type ListsProps = {
  readonly due: readonly DueElsewhere[]
  readonly today: PlainDate
  readonly part: Section['part']
}

/** What waits in the other rooms of the house: what has a time of day before the inquiries, the rest after. */
export function DueElsewhereLists({ due, today, part }: ListsProps) {
  const words = dueMessages(useView().language)
  return (
    <>
      {sections.map((section) => {
        const rows = section.part === part ? due.filter(({ kind }) => section.kinds.includes(kind)) : []
        if (rows.length === 0) return null
        const heading = words.headings[section.heading]
        return (
          <section key={section.heading}>
            <h2>{heading}</h2>
            <RowList label={heading}>
              {rows.map((row) => (
                <DueRow key={`${row.kind}${row.id}`} due={row} icon={section.icon} today={today} />
              ))}
            </RowList>
          </section>
        )
      })}
    </>
  )
}

function DueRow({ due, icon, today }: { due: DueElsewhere; icon: IconName; today: PlainDate }) {
  const words = dueMessages(useView().language)
  const late = due.day !== null && compareDates(due.day, today) < 0
  const { title, meta } = words.kinds[due.kind]
  return (
    <Row
      href={addresses[due.kind](due.id)}
      title={due.what || title}
      icon={icon}
      meta={due.what ? title : meta}
      tags={late ? <Tag tone="amber">{words.late}</Tag> : undefined}
      trailing={due.day ? <Day date={due.day} /> : due.at && <Time at={due.at} />}
    />
  )
}
