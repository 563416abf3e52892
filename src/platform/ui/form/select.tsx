import { fieldValue } from '../form-state.ts'
import { classes, useWords } from '../use-words.ts'
import { FieldFrame, type FieldProps, wire } from './field-wiring.tsx'

export type Option = { readonly value: string; readonly label: string }
export type OptionGroup = { readonly label: string; readonly options: readonly Option[] }

export type SelectProps<Fields extends string> = FieldProps<Fields> & {
  readonly options: readonly (Option | OptionGroup)[]
  readonly value?: string | undefined
  /** The words of the empty first line; `false` leaves it out, so that the first option is chosen. */
  readonly empty?: string | false | undefined
  readonly width?: 'xs' | 's' | 'm' | 'l' | undefined
}

/** One answer out of many. Up to six or so, use `Choices`. */
export function Select<Fields extends string>(props: SelectProps<Fields>) {
  const words = useWords()
  const wiring = wire(props)
  const chosen = fieldValue(props.form, props.name) || props.value
  return (
    <FieldFrame field={props} wiring={wiring}>
      <select
        class={classes('form-select', props.width && `input-width-${props.width}`)}
        id={wiring.id}
        name={props.name}
        {...wiring.aria}
      >
        {props.empty !== false && <option value="">{props.empty ?? words.choose}</option>}
        {props.options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map((option) => optionLine(option, chosen))}
            </optgroup>
          ) : (
            optionLine(entry, chosen)
          ),
        )}
      </select>
    </FieldFrame>
  )
}

function optionLine(option: Option, chosen: string | undefined) {
  return (
    <option key={option.value} value={option.value} selected={option.value === chosen}>
      {option.label}
    </option>
  )
}
