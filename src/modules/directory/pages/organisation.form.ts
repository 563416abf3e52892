import { z } from 'zod'
import { organisationFields } from '../actions/add-organisation.ts'

export type OrganisationFormFields = 'kind' | 'name' | 'town' | 'phone' | 'standing' | 'drawnIn' | 'submissionKey'

const fields = { ...organisationFields, drawnIn: z.literal('yes').optional() }
const ticked = <Fields extends { drawnIn?: 'yes' | undefined }>({ drawnIn, ...rest }: Fields) => ({
  ...rest,
  drawnIn: drawnIn === 'yes',
})

export const OrganisationForm = z.strictObject(fields).transform(ticked)
export const NewOrganisationForm = z.strictObject({ ...fields, submissionKey: z.uuid() }).transform(ticked)
