import { z } from 'zod'
import { endpoint } from '../../platform/api/endpoint.ts'
import { pageOf } from '../../platform/api/paging.ts'
import type { HouseModule, RailEntry } from '../../platform/web/house-module.ts'
import { accountRoutes } from './account-routes.ts'
import { listOrganisations } from './actions/list-organisations.ts'
import { organisationKinds } from './domain/organisation-kinds.ts'
import { consultantPage, consultantsPage, coverPlacePage, stopCoveringPage } from './pages/consultants.page.tsx'
import {
  closeOrganisationPage,
  newOrganisationPage,
  organisationPage,
  organisationsPage,
  reopenOrganisationPage,
} from './pages/organisations.page.tsx'
import { publicSite } from './pages/public-site.page.tsx'
import { publicTextPage, publicTextsPage, restoreTextPage } from './pages/public-texts.page.tsx'
import { removeHolidayPage, schoolHolidayPage, schoolHolidaysPage } from './pages/school-holidays.page.tsx'
import { settingsPage } from './pages/settings.page.tsx'

const housePages = [
  publicTextsPage,
  publicTextPage,
  restoreTextPage,
  organisationsPage,
  newOrganisationPage,
  organisationPage,
  closeOrganisationPage,
  reopenOrganisationPage,
  consultantsPage,
  consultantPage,
  coverPlacePage,
  stopCoveringPage,
  schoolHolidaysPage,
  schoolHolidayPage,
  removeHolidayPage,
  settingsPage,
]

const organisationsEndpoint = endpoint({
  method: 'get',
  path: '/organisations',
  summary:
    'Schools, clubs, stations and other organisations by name, a page at a time; of one `kind` where it is given.',
  action: listOrganisations,
  output: pageOf(
    z.object({
      id: z.uuid(),
      kind: z.enum(organisationKinds),
      name: z.string(),
      town: z.string(),
      phone: z.string(),
      closed: z.boolean(),
    }),
  ),
  shape: ({ organisations, total, page, pageSize }) => ({ items: [...organisations], total, page, pageSize }),
})

const rail: readonly RailEntry[] = [
  {
    href: '/konsulenter',
    icon: 'support-agent',
    label: { da: 'Konsulenter', en: 'Consultants' },
    group: 'house',
    permission: 'inquiry:triage',
    order: 60,
  },
  {
    href: '/organisationer',
    icon: 'business',
    label: { da: 'Organisationer', en: 'Organisations' },
    group: 'house',
    permission: 'directory:write',
    order: 65,
  },
  {
    href: '/kalender/skoleferier',
    icon: 'calendar-month',
    label: { da: 'Skoleferier', en: 'School holidays' },
    group: 'house',
    permission: 'directory:write',
    order: 70,
  },
  {
    href: '/tekster',
    icon: 'edit',
    label: { da: 'Tekster', en: 'Texts' },
    group: 'house',
    permission: 'texts:write',
    order: 75,
  },
  {
    href: '/indstillinger',
    icon: 'tune',
    label: { da: 'Indstillinger', en: 'Settings' },
    group: 'house',
    permission: 'directory:write',
    order: 80,
  },
]

/** The municipality and its people at work, the public site, signing in, and what an administrator looks after. */
export const directory: HouseModule = {
  pages: [...publicSite, ...housePages, ...accountRoutes.pages],
  endpoints: [organisationsEndpoint, ...(accountRoutes.endpoints ?? [])],
  tasks: [...(accountRoutes.tasks ?? [])],
  rail: [...rail, ...(accountRoutes.rail ?? [])],
}
