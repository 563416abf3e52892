import type { ComponentChildren } from 'preact'

/** Fields that belong together under one heading, read out with each of them. */
export function Fieldset({
  legend,
  hint,
  children,
}: {
  legend: string
  hint?: string | undefined
  children: ComponentChildren
}) {
  return (
    <fieldset class="ms-fieldset">
      <legend class="ms-fieldset-legend">{legend}</legend>
      {hint && <p class="form-hint">{hint}</p>}
      {children}
    </fieldset>
  )
}
