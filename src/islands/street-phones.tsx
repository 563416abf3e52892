import type { PhoneEvent } from '../modules/outreach/street-log.wire.ts'
import { useStreetWords } from './street-words-context.ts'

/** Whom to call at the events one has a shift at, folded away, there without net too. */
export function StreetPhones({ events }: { events: readonly PhoneEvent[] }) {
  const { state: words, choices } = useStreetWords()
  const manned = events.filter(({ phones }) => phones.length > 0)
  if (manned.length === 0) return null
  return (
    <details class="ms-street-more">
      <summary>{words.phones}</summary>
      {manned.map((event) => (
        <section key={event.id} class="ms-street-question">
          <h2>{event.name}</h2>
          <ul>
            {event.phones.map(({ name, part, phone }) => (
              <li key={`${name} ${phone}`}>
                <a class="ms-street-place" href={`tel:${phone.replaceAll(/[^+\d]/g, '')}`}>
                  <strong>{`${name} · ${choices.parts[part] ?? part}`}</strong>
                  <span>{phone}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </details>
  )
}
