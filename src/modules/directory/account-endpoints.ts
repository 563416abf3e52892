import { z } from 'zod'
import { roles } from '../../kernel/actor.ts'
import { type Endpoint, endpoint } from '../../platform/api/endpoint.ts'
import { pageOf } from '../../platform/api/paging.ts'
import { listOrganisations } from './actions/list-organisations.ts'
import { openProfile } from './actions/open-profile.ts'
import { organisationKinds } from './domain/organisation-kinds.ts'

const Organisation = z.object({
  id: z.uuid(),
  kind: z.enum(organisationKinds),
  name: z.string(),
  town: z.string(),
  phone: z.string(),
})

const Profile = z.object({
  name: z.string(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  roles: z.array(z.object({ role: z.enum(roles), organisation: z.uuid(), organisationName: z.string() })),
})

/** What programs can ask the directory for. */
export const accountEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/organisations',
    summary: 'Schools, clubs, stations and other organisations, by name',
    action: listOrganisations,
    output: pageOf(Organisation),
    shape: ({ organisations, ...list }) => ({ ...list, items: [...organisations] }),
  }),
  endpoint({
    method: 'get',
    path: '/me',
    summary: 'Who the token belongs to, and the roles they hold',
    action: openProfile,
    output: Profile,
    shape: ({ account, roles: held }) => ({
      name: account.name,
      organisation: { id: account.organisation, name: account.organisationName },
      roles: [...held],
    }),
  }),
]
