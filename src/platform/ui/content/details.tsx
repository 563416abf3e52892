import type { ComponentChildren } from 'preact'

/** Something few need, folded away behind one line. Nothing that must be read. */
export function Details({
  summary,
  open = false,
  children,
}: {
  summary: string
  open?: boolean | undefined
  children: ComponentChildren
}) {
  return (
    <details class="details" open={open}>
      <summary class="details-summary">{summary}</summary>
      <div class="details-text">{children}</div>
    </details>
  )
}
