import { fieldValues } from '../form-state.ts'
import { classes } from '../use-words.ts'
import { type Choice, ChoiceRow, Legend } from './choices.tsx'
import { type FieldProps, HintAndError, wire } from './field-wiring.tsx'

export type CheckboxGroupProps<Fields extends string> = FieldProps<Fields> & {
  readonly choices: readonly Choice[]
  readonly values?: readonly string[] | undefined
  readonly inline?: boolean | undefined
}

/** Any number of answers out of a few. The server gets one value per tick, all under the same name. */
export function CheckboxGroup<Fields extends string>(props: CheckboxGroupProps<Fields>) {
  const wiring = wire(props)
  const ticked =
    props.form?.values[props.name] === undefined ? (props.values ?? []) : fieldValues(props.form, props.name)
  return (
    <div class={classes('form-group', wiring.error && 'form-error')}>
      <fieldset aria-describedby={wiring.aria['aria-describedby']}>
        <Legend field={props} />
        <HintAndError field={props} wiring={wiring} />
        <div class={classes('ms-choices', props.inline && 'ms-choices--inline')}>
          {props.choices.map((choice, index) => (
            <ChoiceRow
              key={choice.value}
              kind="checkbox"
              name={props.name}
              id={index === 0 ? wiring.id : `${wiring.id}-${index + 1}`}
              choice={choice}
              checked={ticked.includes(choice.value)}
              invalid={wiring.error !== undefined}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}
