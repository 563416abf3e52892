import type { ComponentChildren } from 'preact'
import { ButtonLink } from '../form/button.tsx'

/** A list with nothing in it: says so, and what to do next. `art` is one of our line drawings, on large empty pages. */
export function EmptyState({
  title,
  body,
  action,
  art,
}: {
  title: string
  body?: string | undefined
  action?: { readonly href: string; readonly label: string } | undefined
  art?: ComponentChildren
}) {
  return (
    <div class="ms-empty">
      {art}
      <p class="ms-empty-title">{title}</p>
      {body && <p class="ms-empty-body">{body}</p>}
      {action && (
        <ButtonLink href={action.href} tone="secondary">
          {action.label}
        </ButtonLink>
      )}
    </div>
  )
}
