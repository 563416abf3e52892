import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-names.ts'
import { classes } from '../use-words.ts'

/** A list where each row is one link to one thing: the inbox, today, the cases. Filled with `Row`. */
export function RowList({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <ul class="ms-rows" aria-label={label}>
      {children}
    </ul>
  )
}

/** One row. The whole of it can be pressed; the link is the title, so a screen reader hears a short name. */
export function Row({
  href,
  title,
  meta,
  tags,
  trailing,
  icon,
  unread = false,
}: {
  href: string
  title: string
  /** A quiet second line: where from, who has it. */
  meta?: ComponentChildren
  /** One or more `Tag`. */
  tags?: ComponentChildren
  /** What stands at the end of the row, most often a `Time`. */
  trailing?: ComponentChildren
  icon?: IconName | undefined
  /** Not seen yet: bold title and a dot, with a word for those who listen from the page's own title or tag. */
  unread?: boolean | undefined
}) {
  return (
    <li class={classes('ms-row', unread && 'ms-row--unread')}>
      {icon && (
        <span class="ms-row-icon">
          <Icon name={icon} />
        </span>
      )}
      <span class="ms-row-main">
        <a class="ms-row-link" href={href}>
          {title}
        </a>
        {meta !== undefined && <span class="ms-row-meta">{meta}</span>}
      </span>
      {tags !== undefined && <span class="ms-row-tags">{tags}</span>}
      {trailing !== undefined && <span class="ms-row-trailing">{trailing}</span>}
    </li>
  )
}
