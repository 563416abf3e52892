import { z } from 'zod'
import { endpoint } from '../../platform/api/endpoint.ts'
import type { HouseModule } from '../../platform/web/house-module.ts'
import { searchEverything } from './actions/search-everything.ts'
import { searchPage } from './pages/search.page.tsx'
import { todayPage } from './pages/today.page.tsx'

const searchEndpoint = endpoint({
  method: 'post',
  path: '/search',
  summary: 'Search people by sound, cases by number and notes by words. Posted, so that names stay out of addresses.',
  action: searchEverything,
  output: z.object({
    persons: z.array(
      z.object({ id: z.uuid(), name: z.string(), birthDate: z.iso.date().nullable(), school: z.string().nullable() }),
    ),
    cases: z.array(
      z.object({
        id: z.uuid(),
        number: z.string(),
        tier: z.string(),
        closed: z.boolean(),
        about: z.string().nullable(),
      }),
    ),
    notes: z.array(
      z.object({
        id: z.uuid(),
        caseId: z.uuid(),
        caseNumber: z.string(),
        excerpt: z.string(),
        happenedOn: z.iso.date(),
      }),
    ),
  }),
})

/** The overview: what waits today, and the search. Reads what the other modules publish; nobody reads it. */
export const reporting: HouseModule = {
  pages: [todayPage, searchPage],
  endpoints: [searchEndpoint],
  rail: [
    {
      href: '/i-dag',
      icon: 'checklist',
      label: { da: 'I dag', en: 'Today' },
      group: 'work',
      permission: 'overview:read',
      order: 10,
    },
  ],
}
