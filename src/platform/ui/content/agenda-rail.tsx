import { Icon } from '../icon.tsx'
import { Tag, type TagTone } from './tag.tsx'

export type AgendaEntry = {
  readonly href: string
  /** Neutral: it stands on the wall whoever is in the room. */
  readonly title: string
  readonly state: string
  readonly tone: TagTone
  readonly closed: boolean
  /** The one that is shown beside. */
  readonly current: boolean
}

/** The agenda beside an item, part by part, in order: each a link, with how far it has come. */
export function AgendaRail({
  label,
  parts,
}: {
  label: string
  parts: readonly { readonly heading: string; readonly entries: readonly AgendaEntry[]; readonly empty: string }[]
}) {
  return (
    <nav class="ms-agenda" aria-label={label}>
      {parts.map(({ heading, entries, empty }) => (
        <section key={heading}>
          <h2>{heading}</h2>
          {entries.length === 0 ? <p class="ms-agenda-empty">{empty}</p> : <Entries entries={entries} />}
        </section>
      ))}
    </nav>
  )
}

function Entries({ entries }: { entries: readonly AgendaEntry[] }) {
  return (
    <ol>
      {entries.map((entry) => (
        <li key={entry.href}>
          <a class="ms-agenda-link" href={entry.href} aria-current={entry.current ? 'page' : undefined}>
            {entry.closed && <Icon name="lock" />}
            <span class="ms-agenda-title">{entry.title}</span>
          </a>
          <Tag tone={entry.tone}>{entry.state}</Tag>
        </li>
      ))}
    </ol>
  )
}
