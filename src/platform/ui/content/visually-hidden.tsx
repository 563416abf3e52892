import type { ComponentChildren } from 'preact'

/** Words for those who listen; nobody sees them. */
export function VisuallyHidden({ children }: { children: ComponentChildren }) {
  return <span class="sr-only">{children}</span>
}
