import { Time, useView } from '../../../platform/ui/index.ts'
import type { NightLog } from '../actions/night-log.ts'
import { eventChangeMessages } from '../event-change-messages.ts'
import { eventMessages } from '../messages.ts'

const recent = 3 * 60 * 60_000

/** What is written, the newest first: when, where, what, how many, what was done. */
export function NightLines({ log: { incidents, counts, posts } }: { log: NightLog }) {
  const { language, now } = useView()
  const words = eventMessages(language)
  const more = eventChangeMessages(language)
  const postName = (postId: string | null) => posts.find(({ id }) => id === postId)?.name ?? ''
  const lines = [
    ...incidents.map(({ id, happenedAt, kind, headBand, actions: done, postId, note }) => ({
      ...{ id, at: happenedAt, what: words.kinds[kind] },
      says: [
        headBand === 'unknown' ? '' : words.bands[headBand],
        ...done.map((each) => more.actions[each]),
        note,
        postName(postId),
      ],
    })),
    ...counts.map(({ id, countedAt, number, postId }) => ({
      ...{ id, at: countedAt, what: words.counted(number), says: [postName(postId)] },
    })),
  ].toSorted((a, b) => b.at.getTime() - a.at.getTime())
  if (lines.length === 0) return <p>{words.nothingYet}</p>
  return (
    <section>
      <h2>{more.written}</h2>
      <p>{more.readOnly}</p>
      <ul>
        {lines.map(({ id, at, what, says }) => (
          <li key={id}>
            <Time at={at} ago={now.getTime() - at.getTime() < recent} />:{' '}
            {[what, ...says].filter((said) => said !== '').join(' · ')}
          </li>
        ))}
      </ul>
    </section>
  )
}
