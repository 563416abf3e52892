import { newId } from '../kernel/ids.ts'
import { type Concern, entryLimits } from '../modules/outreach/street-log.wire.ts'
import { OneOf } from './street-chips.tsx'
import { StreetText } from './street-text.tsx'
import { useStreetWords } from './street-words-context.ts'

const about: readonly Concern['concerns'][] = ['unnamed-child', 'group', 'place']

/** What was seen is more than an observation: who it is about, why, and what was seen, for the intake. */
export function StreetConcern({
  concern,
  onChange,
}: {
  concern: Concern | null
  onChange: (concern: Concern | null) => void
}) {
  const { concern: words } = useStreetWords()
  if (!concern) {
    const open = () => onChange({ id: newId(), concerns: 'unnamed-child', reason: '', message: '' })
    return (
      <button type="button" class="ms-street-wide" onClick={open}>
        {words.open}
      </button>
    )
  }
  return (
    <section class="ms-street-concern">
      <OneOf
        question={words.about}
        options={about}
        labels={words}
        chosen={concern.concerns}
        onChoose={(concerns) => onChange({ ...concern, concerns })}
      />
      <StreetText
        label={words.reason}
        text={concern.reason}
        most={entryLimits.reason}
        mayName
        onChange={(reason) => onChange({ ...concern, reason })}
      />
      <StreetText
        label={words.message}
        text={concern.message}
        most={entryLimits.message}
        mayName
        onChange={(message) => onChange({ ...concern, message })}
      />
      <button type="button" class="ms-street-quiet" onClick={() => onChange(null)}>
        {words.drop}
      </button>
    </section>
  )
}
