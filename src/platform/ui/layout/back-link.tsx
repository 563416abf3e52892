import { Icon } from '../icon.tsx'
import { useWords } from '../use-words.ts'

/** The way to the page above this one. */
export function BackLink({ href, label }: { href: string; label?: string | undefined }) {
  const words = useWords()
  return (
    <a class="back-link" href={href}>
      <Icon name="chevron-left" />
      {label ?? words.back}
    </a>
  )
}
