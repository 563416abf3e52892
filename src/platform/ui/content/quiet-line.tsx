import type { ComponentChildren } from 'preact'

/** A quiet line below what it is about: who may read it, where it came from. */
export function QuietLine({ children }: { children: ComponentChildren }) {
  return <p class="ms-quiet-line">{children}</p>
}
