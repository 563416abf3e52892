import type { Role, StaffActor } from '../../kernel/actor.ts'
import { catalogue } from '../i18n/catalogue.ts'

/** What each role is called on screen. */
export const roleWords = catalogue({
  da: {
    'ssp-consultant': 'SSP-konsulent',
    'ssp-leader': 'SSP-leder',
    'contact-person': 'Kontaktperson',
    'organisation-lead': 'Leder af egen institution',
    administrator: 'IT-administrator',
    'data-protection-officer': 'Databeskyttelsesrådgiver',
    'legal-adviser': 'Jurist',
  } satisfies Record<Role, string>,
  en: {
    'ssp-consultant': 'SSP consultant',
    'ssp-leader': 'SSP leader',
    'contact-person': 'Contact person',
    'organisation-lead': 'Head of own institution',
    administrator: 'IT administrator',
    'data-protection-officer': 'Data protection officer',
    'legal-adviser': 'Legal adviser',
  },
})

/** The titles of the roles somebody holds, each once, in that person's language. */
export function roleTitles(actor: StaffActor): readonly string[] {
  const words = roleWords(actor.language)
  return [...new Set(actor.assignments.map((assignment) => words[assignment.role]))]
}
