import { z } from 'zod'
import { roles } from '../../kernel/actor.ts'
import { type Endpoint, endpoint } from '../../platform/api/endpoint.ts'
import { openProfile } from './actions/open-profile.ts'

const Profile = z.object({
  name: z.string(),
  organisation: z.object({ id: z.uuid(), name: z.string() }),
  roles: z.array(z.object({ role: z.enum(roles), organisation: z.uuid(), organisationName: z.string() })),
})

/** What a program can ask about the person whose token it holds. */
export const accountEndpoints: readonly Endpoint[] = [
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
