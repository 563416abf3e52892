import { Icon } from '../icon.tsx'
import { sitePaths } from '../site-paths.ts'
import { useLayoutWords } from './use-layout-words.ts'

/** Where a quick exit lands: a page about the weather says nothing about who was here. */
const neutralPage = 'https://www.dr.dk/vejret'

/**
 * Out of here, at once. Without script a plain link to an address that clears what the browser kept and sends on to
 * `to`; with script also three presses of Shift within five seconds, and the page leaves the history.
 */
export function QuickExit({ to = neutralPage }: { to?: string | undefined }) {
  const { quickExit } = useLayoutWords()
  return (
    <div class="ms-exit" data-quick-exit={to}>
      <a class="ms-exit-button" href={sitePaths.house.leave} rel="nofollow noreferrer" title={quickExit.hint}>
        <span>{quickExit.button}</span>
        <span class="ms-exit-dots" aria-hidden="true">
          <span />
          <span />
          <span />
        </span>
        <Icon name="close" />
      </a>
      <span class="sr-only" role="status" data-pressed={quickExit.pressed} />
    </div>
  )
}
