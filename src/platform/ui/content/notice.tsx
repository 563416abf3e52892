import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-names.ts'

/**
 * A calm box for what should be known before going on: the honest limits before the first field, what a field is used
 * for. Where something went wrong or must not be missed, use `Alert`.
 */
export function Notice({
  title,
  icon = 'info',
  level = 2,
  children,
}: {
  title?: string | undefined
  icon?: IconName | undefined
  level?: 2 | 3 | undefined
  children: ComponentChildren
}) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div class="ms-notice">
      <span class="ms-notice-icon">
        <Icon name={icon} />
      </span>
      <div class="ms-notice-body">
        {title && <Heading class="ms-notice-title">{title}</Heading>}
        {children}
      </div>
    </div>
  )
}
