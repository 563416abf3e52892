import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-names.ts'

/**
 * A box around one thing. With `href` the whole card is one way on, and `children` must hold no link of its own.
 * `level` is the level of its heading on the page.
 */
export function Card({
  title,
  href,
  icon,
  level = 2,
  children,
}: {
  title?: string | undefined
  href?: string | undefined
  icon?: IconName | undefined
  level?: 2 | 3 | undefined
  children?: ComponentChildren
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class={href ? 'ms-card ms-card--way' : 'ms-card'}>
      {icon && (
        <span class="ms-card-icon">
          <Icon name={icon} />
        </span>
      )}
      <div class="ms-card-content">
        {title && <Heading class="ms-card-title">{href ? <a href={href}>{title}</a> : title}</Heading>}
        {children}
      </div>
      {href && (
        <span class="ms-card-arrow">
          <Icon name="arrow-forward" />
        </span>
      )}
    </div>
  )
}

/** Cards beside one another, as many as there is room for. */
export function CardGrid({ children }: { children: ComponentChildren }) {
  return <div class="ms-card-grid">{children}</div>
}
