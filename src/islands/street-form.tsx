import { useEffect, useRef, useState } from 'preact/hooks'
import { ageBands, entryLimits, headBands, moods, themes, visitActions } from '../modules/outreach/street-log.wire.ts'
import { AnyOf, OneOf } from './street-chips.tsx'
import { StreetConcern } from './street-concern.tsx'
import { type Draft, type Obstacle, obstacleTo } from './street-draft.ts'
import { StreetMore } from './street-more.tsx'
import { StreetText } from './street-text.tsx'
import { useStreetWords } from './street-words-context.ts'

type Changing = { readonly draft: Draft; readonly onChange: (change: Partial<Draft>) => void }

/** The questions below each other, and the button that saves at the thumb. */
export function StreetForm({
  draft,
  onChange,
  onMove,
  onSave,
}: {
  draft: Draft
  onChange: (change: Partial<Draft>) => void
  onMove: () => void
  onSave: () => void
}) {
  const { where } = useStreetWords()
  const [tried, setTried] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    scrollTo(0, 0)
    heading.current?.focus()
  }, [])
  const obstacle = obstacleTo(draft)
  const save = () => {
    setTried(true)
    if (!obstacle) onSave()
  }
  return (
    <form class="ms-street-form" onSubmit={(event) => event.preventDefault()}>
      <div class="ms-street-chosen">
        <h1 ref={heading} tabIndex={-1}>
          {draft.where}
        </h1>
        <button type="button" class="ms-street-quiet" onClick={onMove}>
          {where.change}
        </button>
      </div>
      <Bands draft={draft} onChange={onChange} />
      <Lists draft={draft} onChange={onChange} />
      <Texts draft={draft} onChange={onChange} />
      <StreetMore draft={draft} onChange={onChange} />
      <StreetConcern concern={draft.concern} onChange={(concern) => onChange({ concern })} />
      <SaveBar
        obstacle={tried || obstacle === 'names' || obstacle === 'cpr' ? obstacle : null}
        {...{ draft, onChange }}
        onSave={save}
      />
    </form>
  )
}

function Texts({ draft, onChange }: Changing) {
  const { ask } = useStreetWords()
  return (
    <>
      <StreetText
        label={ask.followUp}
        text={draft.followUp}
        most={entryLimits.followUp}
        onChange={(followUp) => onChange({ followUp, namesFine: false })}
      />
      <StreetText
        label={ask.note}
        hint={ask.noteHint}
        text={draft.note}
        most={entryLimits.note}
        onChange={(note) => onChange({ note, namesFine: false })}
      />
    </>
  )
}

function SaveBar({
  draft,
  obstacle,
  onChange,
  onSave,
}: {
  draft: Draft
  obstacle: Obstacle | null
  onChange: (change: Partial<Draft>) => void
  onSave: () => void
}) {
  const { ask, warn, concern } = useStreetWords()
  const sentences = { ...ask, needsBoth: concern.needsBoth, cpr: warn.cpr }
  return (
    <div class="ms-street-bar">
      {obstacle !== null && obstacle !== 'names' && (
        <p class="ms-street-warning" role="alert">
          {sentences[obstacle]}
        </p>
      )}
      {(obstacle === 'names' || draft.namesFine) && (
        <label class="ms-street-tick">
          <input
            type="checkbox"
            checked={draft.namesFine}
            onChange={({ currentTarget }) => onChange({ namesFine: currentTarget.checked })}
          />
          <span>{warn.namesFine}</span>
        </label>
      )}
      <button type="button" class="ms-street-save" onClick={onSave}>
        {ask.save}
      </button>
    </div>
  )
}

/** How many, how old, how it felt: one answer each. */
function Bands({ draft, onChange }: Changing) {
  const { ask, choices } = useStreetWords()
  return (
    <>
      <OneOf
        question={ask.heads}
        options={headBands}
        labels={choices.heads}
        chosen={draft.headBand}
        onChoose={(headBand) => onChange({ headBand })}
      />
      <OneOf
        question={ask.ages}
        options={ageBands}
        labels={choices.ages}
        chosen={draft.ageBand}
        onChoose={(ageBand) => onChange({ ageBand })}
      />
      <OneOf
        question={ask.mood}
        options={moods}
        labels={choices.moods}
        chosen={draft.mood}
        onChoose={(mood) => onChange({ mood })}
      />
    </>
  )
}

/** What it was about and what was done: any number. */
function Lists({ draft, onChange }: Changing) {
  const { ask, choices } = useStreetWords()
  return (
    <>
      <AnyOf
        question={ask.themes}
        options={themes}
        labels={choices.themes}
        chosen={draft.themes}
        onChoose={(chosen) => onChange({ themes: chosen })}
      />
      <AnyOf
        question={ask.actions}
        options={visitActions}
        labels={choices.actions}
        chosen={draft.actions}
        onChoose={(actions) => onChange({ actions })}
      />
    </>
  )
}
