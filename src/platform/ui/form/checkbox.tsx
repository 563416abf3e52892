import type { ComponentChildren } from 'preact'
import { fieldValue } from '../form-state.ts'
import { classes, useWords } from '../use-words.ts'
import { ChoiceRow } from './choices.tsx'
import { type FieldProps, wire } from './field-wiring.tsx'

export type CheckboxProps<Fields extends string> = FieldProps<Fields> & {
  /** What the server gets when it is ticked; nothing comes when it is not. */
  readonly value?: string | undefined
  readonly checked?: boolean | undefined
  /** Fields shown when it is ticked. */
  readonly content?: ComponentChildren
}

/** One statement to tick. */
export function Checkbox<Fields extends string>(props: CheckboxProps<Fields>) {
  const words = useWords()
  const wiring = wire(props)
  const value = props.value ?? 'ja'
  const typed = props.form?.values[props.name] !== undefined
  return (
    <div class={classes('form-group', wiring.error && 'form-error')}>
      {wiring.error && (
        <span class="form-error-message" id={wiring.errorId}>
          <span class="sr-only">{words.errorPrefix}</span>
          {wiring.error}
        </span>
      )}
      <ChoiceRow
        kind="checkbox"
        name={props.name}
        id={wiring.id}
        choice={{ value, label: props.label, hint: props.hint, content: props.content }}
        checked={typed ? fieldValue(props.form, props.name) === value : (props.checked ?? false)}
        invalid={wiring.error !== undefined}
        errorId={wiring.error && wiring.errorId}
      />
    </div>
  )
}
