import type { ComponentChildren } from 'preact'
import { type FormState, fieldValue } from '../form-state.ts'
import { classes } from '../use-words.ts'
import { type FieldProps, HintAndError, LabelText, wire } from './field-wiring.tsx'

export type Choice = {
  readonly value: string
  readonly label: string
  readonly hint?: string | undefined
  /** Fields that belong to this answer: shown when it is chosen, without script. */
  readonly content?: ComponentChildren
  readonly disabled?: boolean | undefined
}

export type ChoicesProps<Fields extends string> = FieldProps<Fields> & {
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
  /** Side by side where there is room: for two or three short answers. */
  readonly inline?: boolean | undefined
  /** The question is the heading of the page or step. */
  readonly asHeading?: boolean | undefined
}

/** One answer out of a few, each a target as large as its row. Nothing is chosen beforehand unless `value` says so. */
export function Choices<Fields extends string>(props: ChoicesProps<Fields>) {
  const wiring = wire(props)
  const chosen = fieldValue(props.form, props.name) || props.value
  return (
    <div class={classes('form-group', wiring.error && 'form-error')}>
      <fieldset aria-describedby={wiring.aria['aria-describedby']}>
        <Legend field={props} asHeading={props.asHeading} />
        <HintAndError field={props} wiring={wiring} />
        <div class={classes('ms-choices', props.inline && 'ms-choices--inline')}>
          {props.choices.map((choice, index) => (
            <ChoiceRow
              key={choice.value}
              kind="radio"
              name={props.name}
              id={index === 0 ? wiring.id : `${wiring.id}-${index + 1}`}
              choice={choice}
              checked={choice.value === chosen}
              invalid={wiring.error !== undefined}
            />
          ))}
        </div>
      </fieldset>
    </div>
  )
}

export function Legend({
  field,
  asHeading,
}: {
  field: Pick<FieldProps, 'label' | 'optional' | 'labelHidden'> & { form?: FormState | undefined }
  asHeading?: boolean | undefined
}) {
  return (
    <legend class={classes('form-label', asHeading && 'ms-legend-heading', field.labelHidden && 'sr-only')}>
      <LabelText field={field} />
    </legend>
  )
}

/** One radio button or checkbox with its words, and what it opens. */
export function ChoiceRow({
  kind,
  name,
  id,
  choice,
  checked,
  invalid,
  errorId,
}: {
  kind: 'radio' | 'checkbox'
  name: string
  id: string
  choice: Choice
  checked: boolean
  invalid: boolean
  /** The message of a checkbox that stands alone; a group's message describes the whole group instead. */
  errorId?: string | undefined
}) {
  const hintId = `${id}-hint`
  const described = [errorId, choice.hint && hintId].filter(Boolean).join(' ')
  return (
    <div class={classes('ms-choice', choice.content !== undefined && 'ms-choice--opens')}>
      <div class={`form-group-${kind}`}>
        <input
          class={`form-${kind}`}
          type={kind}
          id={id}
          name={name}
          value={choice.value}
          checked={checked}
          disabled={choice.disabled}
          aria-describedby={described || undefined}
          aria-invalid={invalid && kind === 'checkbox' ? 'true' : undefined}
        />
        <label for={id}>{choice.label}</label>
        {choice.hint && (
          <span class="form-hint" id={hintId}>
            {choice.hint}
          </span>
        )}
      </div>
      {choice.content !== undefined && <div class={`${kind}-content ms-choice-content`}>{choice.content}</div>}
    </div>
  )
}
