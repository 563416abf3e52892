import { useEffect, useState } from 'preact/hooks'
import { isInDenmark, type Position } from '../kernel/positions.ts'
import { entryLimits, type PhonePlace, type PhoneState } from '../modules/outreach/street-log.wire.ts'
import { say } from './said.ts'
import { askWhere, mayAskUnasked, type NearPlace, sortPlaces } from './street-places.ts'
import { TextWarnings } from './street-text.tsx'
import { shortDay } from './street-times.ts'
import { useStreetWords } from './street-words-context.ts'

type Chosen = {
  readonly onPlace: (place: PhonePlace) => void
  readonly onElsewhere: (words: string, position: Position | null) => void
}

const mostShown = 12

/** The first question: the places nearest first, a search, and somewhere that is in no register. */
export function StreetWhere({ state, onPlace, onElsewhere }: Chosen & { state: PhoneState }) {
  const words = useStreetWords().where
  const [here, setHere] = useState<Position | null>(null)
  const [lost, setLost] = useState<'nearOff' | 'nearOutside' | null>(null)
  const [sought, setSought] = useState('')
  const locate = async () => {
    const position = await askWhere()
    const isUsable = position !== null && isInDenmark(position)
    setHere(isUsable ? position : null)
    setLost(position === null ? 'nearOff' : isUsable ? null : 'nearOutside')
  }
  useEffect(() => {
    void mayAskUnasked().then((may) => (may ? locate() : undefined))
  }, [])
  const found = sortPlaces(state, here, sought)
  return (
    <section class="ms-street-where">
      <h1>{words.question}</h1>
      <input
        class="ms-street-field"
        type="search"
        placeholder={words.search}
        aria-label={words.search}
        value={sought}
        onInput={({ currentTarget }) => setSought(currentTarget.value)}
      />
      {!here && (
        <button type="button" class="ms-street-quiet" onClick={locate}>
          {words.near}
        </button>
      )}
      {lost && <p role="status">{words[lost]}</p>}
      <ul class="ms-street-places">
        {found.slice(0, sought === '' ? mostShown : 40).map((near) => (
          <li key={near.place.id}>
            <PlaceButton near={near} onPlace={onPlace} />
          </li>
        ))}
      </ul>
      {found.length === 0 && sought !== '' && <p role="status">{words.noneFound}</p>}
      <Elsewhere here={here} onElsewhere={onElsewhere} />
    </section>
  )
}

function PlaceButton({ near, onPlace }: { near: NearPlace; onPlace: Chosen['onPlace'] }) {
  const words = useStreetWords().where
  const { place, kilometres, onRound } = near
  const facts = [
    place.town,
    kilometres === null ? null : say(words.kilometres, { count: oneDecimal(kilometres) }),
    onRound ? words.onRound : null,
    place.dueOn ? say(words.due, { day: shortDay(place.dueOn) }) : null,
  ]
  return (
    <button type="button" class="ms-street-place" onClick={() => onPlace(place)}>
      <strong>{place.name}</strong>
      <span>{facts.filter(Boolean).join(' · ')}</span>
    </button>
  )
}

function oneDecimal(count: number): string {
  return count.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1, maximumFractionDigits: 1 })
}

function Elsewhere({ here, onElsewhere }: { here: Position | null; onElsewhere: Chosen['onElsewhere'] }) {
  const words = useStreetWords().where
  const [isOpen, setOpen] = useState(false)
  const [text, setText] = useState('')
  if (!isOpen) {
    return (
      <button type="button" class="ms-street-wide" onClick={() => setOpen(true)}>
        {words.elsewhere}
      </button>
    )
  }
  return (
    <div class="ms-street-question">
      <label>
        <span>{words.elsewhereLabel}</span>
        <input
          class="ms-street-field"
          maxLength={entryLimits.whereWords}
          value={text}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
        />
      </label>
      <TextWarnings text={text} onChange={setText} />
      <button
        type="button"
        class="ms-street-wide"
        disabled={text.trim() === ''}
        onClick={() => onElsewhere(text.trim(), here)}
      >
        {words.elsewhereUse}
      </button>
    </div>
  )
}
