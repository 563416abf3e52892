import { metParts, occasions, visitKinds, visitOutcomes } from '../modules/outreach/street-log.wire.ts'
import { say } from './said.ts'
import { AnyOf, OneOf } from './street-chips.tsx'
import type { Draft } from './street-draft.ts'
import { clock, instantOf, localField } from './street-times.ts'
import { useStreetWords } from './street-words-context.ts'

type Changing = { readonly draft: Draft; readonly onChange: (change: Partial<Draft>) => void }

const usualMinutes = ['15', '30', '45', '60', '90', '120']
const usualStaff = ['1', '2', '3', '4', '5']
const chosenOutcomes = visitOutcomes.filter((outcome) => outcome !== 'retracted')

/** What has a default that is mostly right: when, how long, with how many, why. Folded away. */
export function StreetMore({ draft, onChange }: Changing) {
  const { ask, choices } = useStreetWords()
  const time = draft.isMoved ? clock(draft.at) : ask.now
  return (
    <details class="ms-street-more">
      <summary>
        {ask.more}
        <span class="ms-street-hint">{`${time} · ${say(ask.minutesShort, { count: draft.minutes })}`}</span>
      </summary>
      <When draft={draft} onChange={onChange} />
      <Numbers draft={draft} onChange={onChange} />
      <OneOf
        question={ask.kind}
        options={draft.place === null ? ['street'] : visitKinds}
        labels={choices.kinds}
        chosen={draft.kind}
        onChoose={(kind) => onChange({ kind })}
      />
      <OneOf
        question={ask.occasion}
        options={occasions.filter((each) => mayBe(each, draft))}
        labels={choices.occasions}
        chosen={draft.occasion}
        onChoose={(occasion) => onChange({ occasion })}
      />
      <OneOf
        question={ask.outcome}
        options={chosenOutcomes}
        labels={choices.outcomes}
        chosen={draft.outcome}
        onChoose={(outcome) => onChange({ outcome })}
      />
      <AnyOf
        question={ask.met}
        options={metParts}
        labels={choices.met}
        chosen={draft.met}
        onChoose={(met) => onChange({ met })}
      />
    </details>
  )
}

function mayBe(occasion: Draft['occasion'], { hotspot, event }: Draft): boolean {
  if (occasion === 'hotspot') return hotspot !== null
  if (occasion === 'event') return event !== null
  return true
}

function When({ draft, onChange }: Changing) {
  const { ask } = useStreetWords()
  return (
    <div class="ms-street-question">
      <label>
        <span class="ms-street-label">{ask.when}</span>
        <input
          class="ms-street-field"
          type="datetime-local"
          value={localField(draft.isMoved ? draft.at : new Date().toISOString())}
          onChange={({ currentTarget }) => {
            const at = instantOf(currentTarget.value)
            if (at) onChange({ at, isMoved: true })
          }}
        />
      </label>
      <div class="ms-street-chips">
        <button
          type="button"
          class="ms-street-chip"
          aria-pressed={draft.isMoved ? 'false' : 'true'}
          onClick={() => onChange({ isMoved: false })}
        >
          {ask.now}
        </button>
      </div>
    </div>
  )
}

function Numbers({ draft, onChange }: Changing) {
  const { ask } = useStreetWords()
  const minuteLabels = Object.fromEntries(usualMinutes.map((count) => [count, say(ask.minutesShort, { count })]))
  return (
    <>
      <OneOf
        question={ask.minutes}
        options={usualMinutes}
        labels={minuteLabels}
        chosen={String(draft.minutes)}
        onChoose={(minutes) => onChange({ minutes: Number(minutes) })}
      />
      <OneOf
        question={ask.staff}
        options={usualStaff}
        labels={Object.fromEntries(usualStaff.map((count) => [count, count]))}
        chosen={String(draft.staffCount)}
        onChoose={(staffCount) => onChange({ staffCount: Number(staffCount) })}
      />
    </>
  )
}
