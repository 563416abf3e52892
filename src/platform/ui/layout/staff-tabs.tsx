import { Icon } from '../icon.tsx'
import type { RailItem } from '../view-context.tsx'
import { RailGroups, RailLink } from './staff-rail.tsx'
import { useLayoutWords } from './use-layout-words.ts'

/** How many rooms a thumb can reach beside "More". */
const tabs = 4

/** The rooms along the bottom of a phone: the first few, and all of them behind "More". Works without script. */
export function StaffTabs({ rail }: { rail: readonly RailItem[] }) {
  const words = useLayoutWords()
  return (
    <nav class="ms-tabs" aria-label={words.navigation.rooms}>
      {rail.slice(0, tabs).map((room) => (
        <RailLink key={room.href} room={room} />
      ))}
      {rail.length > tabs && (
        <details class="ms-tabs-more">
          <summary class="ms-rail-link">
            <Icon name="menu" />
            <span class="ms-rail-label">{words.navigation.more}</span>
          </summary>
          <div class="ms-tabs-sheet">
            <RailGroups rail={rail} />
          </div>
        </details>
      )}
    </nav>
  )
}
