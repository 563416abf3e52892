import { fieldValue } from '../form-state.ts'
import { classes } from '../use-words.ts'
import { FieldFrame, type FieldProps, wire } from './field-wiring.tsx'

const kinds = {
  text: { type: 'text' },
  email: { type: 'email' },
  tel: { type: 'tel' },
  url: { type: 'url' },
} as const

export type TextFieldProps<Fields extends string> = FieldProps<Fields> & {
  /** Fills the field where `form` has no value for it. */
  readonly value?: string | undefined
  readonly type?: keyof typeof kinds | undefined
  /** `numeric` brings up digits on a phone. */
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | undefined
  /** What the browser may fill in; `off` for anything about somebody else. */
  readonly autocomplete?: string | undefined
  readonly maxLength?: number | undefined
  /** How long an answer looks; the field takes the full width of its column without it. */
  readonly width?: 'xs' | 's' | 'm' | 'l' | undefined
  readonly placeholder?: string | undefined
  readonly readOnly?: boolean | undefined
  readonly spellcheck?: boolean | undefined
}

/** One line of text. Nothing is remembered by the browser unless `autocomplete` says so. */
export function TextField<Fields extends string>(props: TextFieldProps<Fields>) {
  const wiring = wire(props)
  return (
    <FieldFrame field={props} wiring={wiring}>
      <input
        class={classes('form-input', props.width && `input-width-${props.width}`)}
        id={wiring.id}
        name={props.name}
        value={fieldValue(props.form, props.name) || props.value}
        inputMode={props.inputMode}
        autocomplete={props.autocomplete ?? 'off'}
        maxLength={props.maxLength}
        placeholder={props.placeholder}
        readOnly={props.readOnly}
        spellcheck={props.spellcheck}
        {...kinds[props.type ?? 'text']}
        {...wiring.aria}
      />
    </FieldFrame>
  )
}
