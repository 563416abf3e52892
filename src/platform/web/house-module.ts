import type { StaffActor } from '../../kernel/actor.ts'
import type { Language } from '../../kernel/language.ts'
import type { Permission } from '../access/permissions.ts'
import type { Endpoint } from '../api/endpoint.ts'
import type { Task } from '../queue/queue.ts'
import type { RailItem } from '../ui/view-context.tsx'
import type { Page } from './page.ts'

/** What a module brings into the house, from its `routes.ts`. `app.ts` puts the modules together. */
export type HouseModule = {
  readonly pages: readonly Page[]
  readonly endpoints?: readonly Endpoint[]
  readonly tasks?: readonly Task[]
  readonly rail?: readonly RailEntry[]
}

/** A room in the left rail, shown to those whose roles hold the permission. */
export type RailEntry = {
  readonly href: string
  readonly icon: string
  readonly label: Readonly<Record<Language, string>>
  readonly group: RailItem['group']
  readonly permission: Permission
  /** How many things wait there for this person; shown beside the room. */
  readonly count?: (actor: StaffActor) => Promise<number>
  /** Where in the rail: lower is higher up. */
  readonly order: number
}
