import { useState } from 'preact/hooks'
import { say } from './said.ts'
import type { Queued } from './street-store.ts'
import { clock, shortMoment } from './street-times.ts'
import { useStreetWords } from './street-words-context.ts'

/** How many wait and when something was last sent; pressed, it shows which. */
export function QueueChip({
  queue,
  lastSentAt,
  onOpen,
}: {
  queue: readonly Queued[]
  lastSentAt: string | null
  onOpen: () => void
}) {
  const { queue: words } = useStreetWords()
  const count = queue.filter(({ state }) => state !== 'conflict').length
  const sent = lastSentAt ? say(words.lastSent, { time: clock(lastSentAt) }) : count > 0 ? words.neverSent : null
  const waiting = count === 0 ? words.allSent : say(words.waiting, { count })
  const isInTrouble = queue.some(({ state }) => state !== 'waiting')
  return (
    <button type="button" class="ms-street-queue" data-trouble={isInTrouble ? 'yes' : undefined} onClick={onOpen}>
      {sent === null ? waiting : `${waiting} · ${sent}`}
    </button>
  )
}

export type QueueDeeds = {
  readonly onRetry: (queued: Queued) => void
  readonly onMend: (queued: Queued) => void
  readonly onDrop: (queued: Queued) => void
}

/** Every entry on the phone, how it fares, and what its owner can do about it. */
export function QueueList({
  queue,
  onClose,
  ...deeds
}: QueueDeeds & { queue: readonly Queued[]; onClose: () => void }) {
  const { queue: words } = useStreetWords()
  return (
    <section class="ms-street-list">
      <h1>{words.title}</h1>
      {queue.length === 0 && <p>{words.empty}</p>}
      <ul>
        {queue.map((queued) => (
          <li key={queued.entry.version} class="ms-street-entry">
            <QueueRow queued={queued} {...deeds} />
          </li>
        ))}
      </ul>
      <div class="ms-street-bar">
        <button type="button" class="ms-street-save" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </section>
  )
}

function QueueRow({ queued, onRetry, onMend, onDrop }: QueueDeeds & { queued: Queued }) {
  const { queue: words, choices } = useStreetWords()
  const { entry, state, code, where } = queued
  return (
    <>
      <strong>{where}</strong>
      <span>{`${shortMoment(entry.at)} · ${choices.heads[entry.headBand]}`}</span>
      {state === 'waiting' && <p>{words.waits}</p>}
      {state === 'refused' && (
        <p class="ms-street-warning">{`${words.refused}. ${choices.refusals[code ?? 'malformed']}`}</p>
      )}
      {state === 'conflict' && (
        <p class="ms-street-warning">
          {words.conflict} <a href={`/besoeg/${entry.id}`}>{words.conflictLook}</a>
        </p>
      )}
      <div class="ms-street-chips">
        {state === 'conflict' ? (
          <Deed label={words.seen} onPress={() => onDrop(queued)} />
        ) : (
          <>
            <Deed label={words.retry} onPress={() => onRetry(queued)} />
            <Deed label={words.mend} onPress={() => onMend(queued)} />
            <Discard onDrop={() => onDrop(queued)} />
          </>
        )}
      </div>
    </>
  )
}

function Discard({ onDrop }: { onDrop: () => void }) {
  const { queue: words } = useStreetWords()
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) return <Deed label={words.discard} onPress={() => setAsked(true)} />
  return (
    <>
      <Deed label={words.discardSure} onPress={onDrop} />
      <Deed label={words.keep} onPress={() => setAsked(false)} />
    </>
  )
}

function Deed({ label, onPress }: { label: string; onPress: () => void }) {
  return (
    <button type="button" class="ms-street-chip" onClick={onPress}>
      {label}
    </button>
  )
}
