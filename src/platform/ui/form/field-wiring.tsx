import type { ComponentChildren } from 'preact'
import { type FormState, fieldError, fieldId } from '../form-state.ts'
import { classes, useWords } from '../use-words.ts'

/** What every field takes. A field finds its value and its error in `form` by `name`; `error` says it outright. */
export type FieldProps<Fields extends string = string> = {
  readonly name: Fields
  /** The question, as a person would ask it. */
  readonly label: string
  /** One quiet sentence below the label: what to write, or what it is used for. */
  readonly hint?: string | undefined
  readonly form?: FormState<Fields> | undefined
  readonly error?: string | undefined
  /** Says "(optional)" after the label. Fields that are not optional say nothing. */
  readonly optional?: boolean | undefined
  /** Only where two fields of the same name stand on one page; the error summary links to `field-<name>`. */
  readonly id?: string | undefined
  /** The label is read out and not shown, where the place itself says it (a search field, a table row). */
  readonly labelHidden?: boolean | undefined
}

export type Wiring = {
  readonly id: string
  readonly hintId: string
  readonly errorId: string
  readonly error: string | undefined
  /** What the control is described by and whether it is wrong, to be spread on it. */
  readonly aria: { 'aria-describedby'?: string; 'aria-invalid'?: 'true' }
}

/** Ties label, hint and error to one control. `extraDescription` is the id of one more text that describes it. */
export function wire<Fields extends string>(props: FieldProps<Fields>, extraDescription?: string): Wiring {
  const id = props.id ?? fieldId(props.name)
  const error = props.error ?? fieldError(props.form, props.name)
  const hintId = `${id}-hint`
  const errorId = `${id}-error`
  const described = [error && errorId, props.hint && hintId, extraDescription].filter(Boolean).join(' ')
  return {
    id,
    hintId,
    errorId,
    error,
    aria: { ...(described && { 'aria-describedby': described }), ...(error && { 'aria-invalid': 'true' as const }) },
  }
}

/** Label, hint and error above one control, in the order a screen reader and an eye should meet them. */
export function FieldFrame({
  field,
  wiring,
  children,
  className,
}: {
  field: FieldProps
  wiring: Wiring
  children: ComponentChildren
  className?: string | undefined
}) {
  return (
    <div class={classes('form-group', wiring.error && 'form-error', className)}>
      <label class={classes('form-label', field.labelHidden && 'sr-only')} for={wiring.id}>
        <LabelText field={field} />
      </label>
      <HintAndError field={field} wiring={wiring} />
      {children}
    </div>
  )
}

/** The question, with "(optional)" where it is. */
export function LabelText({ field }: { field: Pick<FieldProps, 'label' | 'optional'> }) {
  const words = useWords()
  return (
    <>
      {field.label}
      {field.optional && <span class="ms-optional"> {words.optional}</span>}
    </>
  )
}

export function HintAndError({ field, wiring }: { field: Pick<FieldProps, 'hint'>; wiring: Wiring }) {
  const words = useWords()
  return (
    <>
      {field.hint && (
        <span class="form-hint" id={wiring.hintId}>
          {field.hint}
        </span>
      )}
      {wiring.error && (
        <span class="form-error-message" id={wiring.errorId}>
          <span class="sr-only">{words.errorPrefix}</span>
          {wiring.error}
        </span>
      )}
    </>
  )
}
