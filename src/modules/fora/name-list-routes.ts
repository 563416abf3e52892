import type { HouseModule } from '../../platform/web/house-module.ts'
import { nameListPage } from './pages/name-list.page.tsx'
import { handInNamesPage, nameFilePage } from './pages/name-list-hand-in.page.tsx'
import { nameRowPage } from './pages/name-row.page.tsx'
import { purgedListsPage } from './pages/purged-lists.page.tsx'
import { purgeNameListsTask } from './tasks/purge-name-lists.task.ts'

/** The lists the police hand in, one name at a time, and the proof that they are erased. */
export const nameListRoutes: Required<Pick<HouseModule, 'pages' | 'tasks' | 'endpoints'>> = {
  pages: [purgedListsPage, nameListPage, handInNamesPage, nameFilePage, nameRowPage],
  tasks: [purgeNameListsTask],
  endpoints: [],
}
