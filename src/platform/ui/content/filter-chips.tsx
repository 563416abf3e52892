import { useWords } from '../use-words.ts'
import { useView } from '../view-context.tsx'

export type FilterChip = {
  readonly href: string
  readonly label: string
  readonly count?: number | undefined
  readonly current: boolean
}

/** Ways to narrow a list, as links; the one in use is marked. Nothing personal in the addresses. */
export function FilterChips({ chips, label }: { chips: readonly FilterChip[]; label?: string | undefined }) {
  const words = useWords()
  const { language } = useView()
  return (
    <nav aria-label={label ?? words.filters}>
      <ul class="ms-chips">
        {chips.map((chip) => (
          <li key={chip.href}>
            <a class="ms-chip" href={chip.href} aria-current={chip.current ? 'true' : undefined}>
              {chip.label}
              {chip.count !== undefined && <span class="ms-count">{chip.count.toLocaleString(language)}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
