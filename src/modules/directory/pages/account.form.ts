import { z } from 'zod'
import { roles } from '../../../kernel/actor.ts'

export const NewAccountForm = z.strictObject({
  name: z.string().max(200),
  email: z.email().max(320),
  title: z.string().max(200).default(''),
  organisation: z.uuid(),
  roles: z.array(z.enum(roles)).min(1),
})
export type NewAccountFields = keyof z.output<typeof NewAccountForm>

export const RoleForm = z.strictObject({ role: z.enum(roles), organisation: z.uuid() })
export type RoleFields = keyof z.output<typeof RoleForm>

export const EndRoleForm = z.strictObject({ assignment: z.uuid() })

export const SearchForm = z.strictObject({ words: z.string().max(100).default('') })

export const LoginRoleForm = z.strictObject({
  value: z.string().max(500),
  role: z.enum(roles),
  organisation: z.uuid(),
})
export type LoginRoleFields = keyof z.output<typeof LoginRoleForm>

export const ClaimForm = z.strictObject({ claim: z.string().max(200) })
