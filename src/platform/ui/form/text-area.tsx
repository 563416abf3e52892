import { fieldValue } from '../form-state.ts'
import { useWords } from '../use-words.ts'
import { FieldFrame, type FieldProps, wire } from './field-wiring.tsx'

export type TextAreaProps<Fields extends string> = FieldProps<Fields> & {
  readonly value?: string | undefined
  /** How many lines are seen; the field grows with the text where the browser can. */
  readonly rows?: number | undefined
  /** Told to the reader and counted down as they write. Never cut off: the server says no in words. */
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
}

/** Several lines of text, with a count of what is left where there is a limit. */
export function TextArea<Fields extends string>(props: TextAreaProps<Fields>) {
  const countId = `${props.id ?? `field-${props.name}`}-count`
  const wiring = wire(props, props.maxLength === undefined ? undefined : countId)
  return (
    <FieldFrame field={props} wiring={wiring} className="form-limit">
      <textarea
        class="form-input ms-text-area"
        id={wiring.id}
        name={props.name}
        rows={props.rows ?? 6}
        placeholder={props.placeholder}
        data-character-count={props.maxLength}
        {...wiring.aria}
      >
        {fieldValue(props.form, props.name) || props.value}
      </textarea>
      {props.maxLength !== undefined && <CharacterCount id={countId} max={props.maxLength} />}
    </FieldFrame>
  )
}

function CharacterCount({ id, max }: { id: string; max: number }) {
  const words = useWords()
  return (
    <>
      <span class="character-limit" id={id} data-left={words.charactersLeft} data-over={words.charactersOver}>
        {words.charactersHint(max)}
      </span>
      <span class="sr-only" aria-live="polite" />
    </>
  )
}
