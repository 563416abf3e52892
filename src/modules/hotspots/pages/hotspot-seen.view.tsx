import { ButtonLink, type Column, Table, Time, useView } from '../../../platform/ui/index.ts'
import type { HotspotFacts } from '../actions/open-hotspot.ts'
import { seenWords } from '../domain/seen-words.ts'
import { observationMessages } from '../observation-messages.ts'

const shown = 10

/** The newest observations at the place of a hotspot, and the way to all of them. */
export function Seen({ facts: { hotspot, observations } }: { facts: HotspotFacts }) {
  const { language } = useView()
  const words = observationMessages(language)
  const seen = seenWords[language]
  const columns: readonly Column<HotspotFacts['observations'][number]>[] = [
    { header: words.when, cell: ({ seenAt }) => <Time at={seenAt} />, rowHeading: true },
    { header: words.heads, cell: ({ heads }) => seen.heads[heads] },
    { header: words.themes, cell: ({ themes }) => themes.map((theme) => seen.themes[theme]).join(', ') },
    { header: words.note, cell: ({ note }) => note },
    { header: words.counts, cell: ({ setAside }) => (setAside === null ? words.yes : setAside) },
  ]
  return (
    <section>
      <h2>{words.title}</h2>
      {observations.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <Table
          caption={words.title}
          captionHidden
          columns={columns}
          rows={observations.slice(0, shown)}
          rowKey={({ id }) => id}
        />
      )}
      {observations.length > 0 && (
        <ButtonLink href={`/observationer?vis=all&sted=${hotspot.place.id}`} tone="secondary">
          {words.seeAll(observations.length)}
        </ButtonLink>
      )}
    </section>
  )
}
