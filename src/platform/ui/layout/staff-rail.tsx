import { Icon } from '../icon.tsx'
import { isIconName } from '../icon-names.ts'
import { sitePaths } from '../site-paths.ts'
import { type RailItem, useView } from '../view-context.tsx'
import { useLayoutWords } from './use-layout-words.ts'

const groups = ['work', 'overview', 'house'] as const

/** The rooms of the house down the left side, with how much waits in each. On a phone `StaffTabs` takes over. */
export function StaffRail({ rail }: { rail: readonly RailItem[] }) {
  const words = useLayoutWords()
  return (
    <nav class="ms-rail" aria-label={words.navigation.rooms}>
      <div class="ms-rail-rooms">
        <RailGroups rail={rail} />
      </div>
    </nav>
  )
}

/** The rooms in their groups; empty groups are left out. */
export function RailGroups({ rail }: { rail: readonly RailItem[] }) {
  const words = useLayoutWords()
  return (
    <>
      {groups
        .map((group) => ({ group, rooms: rail.filter((item) => item.group === group) }))
        .filter(({ rooms }) => rooms.length > 0)
        .map(({ group, rooms }) => (
          <div class="ms-rail-group" key={group}>
            <p class="ms-rail-heading">{words.navigation[group]}</p>
            <ul>
              {rooms.map((room) => (
                <li key={room.href}>
                  <RailLink room={room} />
                </li>
              ))}
            </ul>
          </div>
        ))}
    </>
  )
}

/** The way into one room. The room we stand in is marked, also on the pages below it. */
export function RailLink({ room }: { room: RailItem }) {
  const { path, language } = useView()
  const words = useLayoutWords()
  return (
    <a class="ms-rail-link" href={room.href} aria-current={standing(path, room.href)}>
      {isIconName(room.icon) && <Icon name={room.icon} />}
      <span class="ms-rail-label">{room.label}</span>
      {room.count !== undefined && room.count > 0 && (
        <span class="ms-count">
          <span aria-hidden="true">{room.count.toLocaleString(language)}</span>
          <span class="sr-only"> {words.navigation.waiting(room.count)}</span>
        </span>
      )}
    </a>
  )
}

function standing(path: string, room: string): 'page' | 'true' | undefined {
  if (path === room) return 'page'
  return room !== sitePaths.public.front && path.startsWith(`${room}/`) ? 'true' : undefined
}
