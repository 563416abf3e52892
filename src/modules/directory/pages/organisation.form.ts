import { z } from 'zod'
import { organisationFields } from '../actions/add-organisation.ts'

export type OrganisationFormFields = 'kind' | 'name' | 'town' | 'phone' | 'submissionKey'

export const OrganisationForm = z.strictObject(organisationFields)
export const NewOrganisationForm = z.strictObject({ ...organisationFields, submissionKey: z.uuid() })
