import type { StaffActor } from './kernel/actor.ts'
import type { RailItem } from './platform/ui/view-context.tsx'
import type { RailEntry } from './platform/web/house-module.ts'

/** How long a number beside a room stands before it is counted anew, unless its reader does something first. */
const freshFor = 30_000

type Counted = { readonly count: number; readonly until: number }

/**
 * The rooms of the house with their numbers. A number is kept for half a minute per reader, so that looking at pages
 * does not count the inbox each time; `changed` forgets a reader's numbers when they have done something.
 */
export function createRail(entries: readonly RailEntry[], may: (actor: StaffActor, entry: RailEntry) => boolean) {
  const counted = new Map<string, Counted>()
  const inOrder = entries.toSorted((a, b) => a.order - b.order)

  async function countOf(actor: StaffActor, entry: RailEntry): Promise<number> {
    if (!entry.count) return 0
    const key = `${actor.account} ${entry.href}`
    const known = counted.get(key)
    if (known && known.until > Date.now()) return known.count
    const count = await entry.count(actor)
    if (counted.size > 5_000) counted.clear()
    counted.set(key, { count, until: Date.now() + freshFor })
    return count
  }

  return {
    async railFor(actor: StaffActor): Promise<readonly RailItem[]> {
      const rooms = inOrder.filter((entry) => may(actor, entry))
      return Promise.all(
        rooms.map(async (entry) => {
          const { href, icon, group, label } = entry
          const count = await countOf(actor, entry)
          return { href, icon, group, label: label[actor.language], ...(count > 0 ? { count } : {}) }
        }),
      )
    },
    changed(actor: StaffActor): void {
      for (const entry of inOrder) counted.delete(`${actor.account} ${entry.href}`)
    },
  }
}
