import type { ComponentChildren } from 'preact'
import { classes } from '../use-words.ts'
import { useView } from '../view-context.tsx'

/** Columns by clock, side by side on a wide screen and below one another on a phone. Filled with `BoardColumn`. */
export function Board({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <section class="ms-board" aria-label={label}>
      {children}
    </section>
  )
}

/** One column: what waits for the same party. `empty` is said where it has no card. */
export function BoardColumn({
  title,
  count,
  hint,
  empty,
  more,
  children,
}: {
  title: string
  count: number
  hint?: string | undefined
  empty: string
  /** The way to the rest, where the column shows only the first. */
  more?: { readonly href: string; readonly label: string } | undefined
  children?: ComponentChildren
}) {
  const { language } = useView()
  return (
    <section class="ms-board-column">
      <h2 class="ms-board-title">
        {title} <span class="ms-count">{count.toLocaleString(language)}</span>
      </h2>
      {hint && <p class="ms-board-hint">{hint}</p>}
      {count === 0 ? <p class="ms-board-empty">{empty}</p> : <ul class="ms-board-cards">{children}</ul>}
      {more && (
        <p class="ms-board-hint">
          <a href={more.href}>{more.label}</a>
        </p>
      )}
    </section>
  )
}

/** One card of a board. `clock` is the time that matters now; `urgency` amber for a broken plan, red for a broken law. */
export function BoardCard({
  href,
  title,
  text,
  tags,
  clock,
  owner,
  urgency,
}: {
  href: string
  title: string
  text?: string | undefined
  tags?: ComponentChildren
  clock?: ComponentChildren
  owner?: string | undefined
  urgency?: 'amber' | 'red' | undefined
}) {
  return (
    <li class={classes('ms-board-card', urgency && `ms-board-card--${urgency}`)}>
      <a class="ms-row-link" href={href}>
        {title}
      </a>
      {text && <p class="ms-board-text">{text}</p>}
      {tags !== undefined && <p class="ms-board-tags">{tags}</p>}
      {(clock !== undefined || owner) && (
        <p class="ms-board-foot">
          <span>{clock}</span>
          <span>{owner}</span>
        </p>
      )}
    </li>
  )
}
