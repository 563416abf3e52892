import type { ComponentChildren } from 'preact'

/**
 * One thing at a time, large enough to be read across a room from a projector. What stands below is for those at the
 * table. Never in a title, an address or a label that is seen elsewhere: it is most often a name.
 */
export function Spotlight({
  headline,
  line,
  children,
}: {
  headline: string
  line?: ComponentChildren
  children?: ComponentChildren
}) {
  return (
    <section class="ms-spotlight">
      <h2 class="ms-spotlight-headline">{headline}</h2>
      {line !== undefined && <p class="ms-spotlight-line">{line}</p>}
      {children}
    </section>
  )
}
