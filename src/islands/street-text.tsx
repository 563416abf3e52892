import { cprIn } from '../kernel/cpr-in-text.ts'
import { nameLikeWords } from '../kernel/name-like.ts'
import { say } from './said.ts'
import { useStreetWords } from './street-words-context.ts'

/** A text with its warnings below it, as it is written. `mayName` where the text goes to the intake. */
export function StreetText({
  label,
  hint,
  text,
  most,
  mayName = false,
  onChange,
}: {
  label: string
  hint?: string
  text: string
  most: number
  mayName?: boolean
  onChange: (text: string) => void
}) {
  return (
    <div class="ms-street-question">
      <label>
        <span class="ms-street-label">{label}</span>
        {hint !== undefined && <span class="ms-street-hint">{hint}</span>}
        <textarea
          class="ms-street-field"
          rows={2}
          maxLength={most}
          value={text}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      </label>
      <TextWarnings text={text} mayName={mayName} onChange={onChange} />
    </div>
  )
}

/** A CPR number must go; what looks like a name is pointed out. */
export function TextWarnings({
  text,
  mayName = false,
  onChange,
}: {
  text: string
  mayName?: boolean
  onChange: (text: string) => void
}) {
  const { warn } = useStreetWords()
  const found = mayName ? [] : nameLikeWords(text)
  const names = found.filter((name) => !found.some((other) => other !== name && other.includes(name)))
  return (
    <div aria-live="polite">
      {cprIn(text) && (
        <p class="ms-street-warning">
          {warn.cpr}
          <button type="button" class="ms-street-quiet" onClick={() => onChange(withoutCpr(text))}>
            {warn.cprRemove}
          </button>
        </p>
      )}
      {names.length > 0 && <p class="ms-street-warning">{say(warn.names, { words: names.join(', ') })}</p>}
    </div>
  )
}

function withoutCpr(text: string): string {
  const found = cprIn(text)
  return found ? withoutCpr(found.rest) : text
}
