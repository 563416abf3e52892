import { ButtonLink, Day, Prose, Table, Time, useView } from '../../../platform/ui/index.ts'
import type { HotspotFacts } from '../actions/open-hotspot.ts'
import { blurred } from '../domain/effect.ts'
import { seenWords } from '../domain/seen-words.ts'
import { hotspotMessages } from '../messages.ts'
import { pageMessages } from '../page-messages.ts'

type Props = { readonly facts: HotspotFacts }

function useHotspotWords() {
  const { language } = useView()
  const said = hotspotMessages(language)
  const named: Readonly<Record<'measures' | 'findings' | 'outside', Readonly<Record<string, string>>>> = said
  return { words: pageMessages(language), said, named }
}

export function Measures({ facts: { hotspot, measures } }: Props) {
  const { words, named } = useHotspotWords()
  const running = measures.some(({ endedOn }) => endedOn === null)
  return (
    <section>
      <h2>{words.measures}</h2>
      {measures.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <Table
          caption={words.measures}
          captionHidden
          rows={measures}
          rowKey={({ id }) => id}
          columns={[
            { header: words.measure.what, cell: ({ what }) => what, rowHeading: true },
            { header: words.measure.kind, cell: ({ kind }) => named.measures[kind] },
            { header: words.measure.who, cell: ({ owner }) => owner },
            { header: words.measure.from, cell: ({ beginsOn }) => <Day date={beginsOn} /> },
            { header: words.measure.to, cell: ({ endedOn }) => endedOn && <Day date={endedOn} /> },
            { header: words.measure.outcome, cell: ({ outcome }) => outcome },
          ]}
        />
      )}
      {running && hotspot.stage !== 'closed' && (
        <ButtonLink href={`/hotspots/${hotspot.id}/slut-tiltag`} tone="quiet">
          {words.endMeasure}
        </ButtonLink>
      )}
    </section>
  )
}

export function Reviews({ facts: { reviews } }: Props) {
  const { words, named } = useHotspotWords()
  return (
    <section>
      <h2>{words.reviews}</h2>
      {reviews.length === 0 && <p>{words.none}</p>}
      {reviews.map((review) => (
        <div key={review.id}>
          <h3>
            {named.findings[review.finding]}, <Day date={review.reviewedOn} />
          </h3>
          <Prose text={review.words} />
        </div>
      ))}
    </section>
  )
}

export function Presences({ facts: { presences } }: Props) {
  const { words } = useHotspotWords()
  const { heads: saidHeads } = seenWords[useView().language]
  return (
    <section>
      <h2>{words.presences}</h2>
      {presences.length === 0 && <p>{words.none}</p>}
      <ul>
        {presences.map(({ visit, happenedAt, minutes, staffCount, heads }) => (
          <li key={visit}>
            <a href={`/besoeg/${visit}`}>
              <Time at={happenedAt} />
            </a>
            {`: ${words.minutes(minutes, staffCount)}, ${saidHeads[heads]}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Side by side, with what the figures cannot say. */
export function Effect({ facts: { effect } }: Props) {
  const { words } = useHotspotWords()
  const { language } = useView()
  return (
    <section>
      <h2>{words.effect}</h2>
      {effect ? (
        <Table
          caption={words.effect}
          captionHidden
          rows={[
            { name: words.before, ...effect.before },
            { name: words.after, ...effect.after },
          ]}
          rowKey={({ name }) => name}
          columns={[
            { header: words.period, cell: ({ name }) => name, rowHeading: true },
            { header: words.measure.from, cell: ({ from }) => <Day date={from} /> },
            { header: words.measure.to, cell: ({ to }) => <Day date={to} /> },
            { header: words.seen, cell: ({ observations }) => observations, numeric: true },
            { header: words.heads, cell: ({ heads }) => heads, numeric: true },
            { header: words.hours, cell: ({ hours }) => hours.toLocaleString(language), numeric: true },
          ]}
        />
      ) : (
        <p>{words.noEffect}</p>
      )}
      <p>{words.caveat}</p>
    </section>
  )
}

/** Only hours in which anything was seen get a column. */
export function Pattern({ facts: { pattern } }: Props) {
  const { words } = useHotspotWords()
  const hours = Array.from({ length: 24 }, (_none, hour) => hour).filter((hour) => pattern.some((day) => day[hour]))
  if (hours.length === 0) return null
  return (
    <section>
      <h2>{words.pattern}</h2>
      <p>{words.patternHint}</p>
      <Table
        caption={words.pattern}
        captionHidden
        rows={pattern.map((counts, index) => ({ name: words.weekdays[index] ?? '', counts }))}
        rowKey={({ name }) => name}
        columns={[
          { header: words.day, cell: ({ name }) => name, rowHeading: true },
          ...hours.map((hour) => ({
            header: String(hour).padStart(2, '0'),
            cell: ({ counts }: { counts: readonly number[] }) => blurred(counts[hour] ?? 0),
            numeric: true,
          })),
        ]}
      />
    </section>
  )
}

export function Counts({ facts: { hotspot, counts } }: Props) {
  const { words, named } = useHotspotWords()
  return (
    <section>
      <h2>{words.outside}</h2>
      {counts.length === 0 && <p>{words.none}</p>}
      <ul>
        {counts.map(({ id, kind, firstDay, lastDay, number }) => (
          <li key={id}>
            {`${named.outside[kind] ?? ''}: ${number} (`}
            <Day date={firstDay} />–<Day date={lastDay} />)
          </li>
        ))}
      </ul>
      <ButtonLink href={`/hotspots/${hotspot.id}/tal`} tone="secondary">
        {words.addCount}
      </ButtonLink>
    </section>
  )
}
