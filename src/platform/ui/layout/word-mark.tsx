import { useView } from '../view-context.tsx'
import { useLayoutWords } from './use-layout-words.ts'

/**
 * Medspil's mark: three hands of a ball game drawn as three arcs that pass something on (school, social services,
 * police), the warm dot being whoever it is all about. Beside it the name, and whose SSP it is.
 */
export function WordMark({ href, short = false }: { href: string; short?: boolean | undefined }) {
  const words = useLayoutWords()
  const { municipalityName } = useView()
  return (
    <a class="ms-mark" href={href}>
      <MarkShape />
      <span class="ms-mark-words">
        <span class="ms-mark-name">{words.product}</span>
        {!short && <span class="ms-mark-place">{words.sspIn(municipalityName)}</span>}
      </span>
    </a>
  )
}

/** The mark alone; the build writes the same shape as the icon of the tab. */
function MarkShape() {
  return (
    <svg class="ms-mark-shape" viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path class="ms-mark-arc" d="M8.2 25.5A13 13 0 0 1 13 9.1" />
      <path class="ms-mark-arc" d="M19.5 7A13 13 0 0 1 33 18.4" />
      <path class="ms-mark-arc" d="M32.4 24.6A13 13 0 0 1 14 31.7" />
      <circle class="ms-mark-dot" cx="20" cy="20" r="4.6" />
    </svg>
  )
}
