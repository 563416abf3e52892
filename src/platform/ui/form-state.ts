/** One thing wrong with one field. `field` is the name of the field, `message` a sentence in the reader's language. */
export type FieldError = { readonly field: string; readonly message: string }

/** What was typed or ticked: a list where a field may be given more than once (checkboxes). */
export type FieldValue = string | readonly string[]

/**
 * A form as it was filled in, handed back with what was wrong, so that nothing typed is lost. Fields read their own
 * value and error from it by name: `<TextField form={form} name="town" …/>`.
 */
export type FormState<Fields extends string = string> = {
  readonly values: { readonly [Field in Fields]?: FieldValue | undefined }
  readonly errors: readonly FieldError[]
}

/** A form nobody has typed in yet; `values` fills in what is known beforehand. */
export function freshForm<Fields extends string>(values: FormState<Fields>['values'] = {}): FormState<Fields> {
  return { values, errors: [] }
}

/** The one value of a field, or an empty string. The first of several, where a field was given more than once. */
export function fieldValue<Fields extends string>(form: FormState<Fields> | undefined, field: Fields): string {
  return fieldValues(form, field)[0] ?? ''
}

/** All values of a field that may be given more than once. */
export function fieldValues<Fields extends string>(
  form: FormState<Fields> | undefined,
  field: Fields,
): readonly string[] {
  const value = form?.values[field]
  if (value === undefined) return []
  return typeof value === 'string' ? [value] : value
}

/** What is wrong with a field, or undefined. The first, where there is more. */
export function fieldError(form: FormState | undefined, field: string): string | undefined {
  return form?.errors.find((error) => error.field === field)?.message
}

/** The id of the control of a field: the error summary links to it, the label names it. */
export function fieldId(field: string): string {
  return `field-${field}`
}
