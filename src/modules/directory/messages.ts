import { catalogue } from '../../platform/i18n/catalogue.ts'
import type { OrganisationKind } from './domain/organisation-kinds.ts'

/** Words several pages of the directory share: kinds of organisation, reasons for a no, the line after saving. */
export const directoryMessages = catalogue({
  da: {
    saved: 'Gemt',
    save: 'Gem',
    cancel: 'Fortryd',
    kinds: {
      'ssp-unit': 'SSP',
      school: 'Skole',
      fgu: 'FGU',
      'youth-education': 'Ungdomsuddannelse',
      club: 'Klub',
      police: 'Politi',
      'family-unit': 'Børn og familier',
      'job-centre': 'Jobcenter',
      guidance: 'Ungevejledning',
      integration: 'Integration',
      partner: 'Andre',
    } satisfies Record<OrganisationKind, string>,
    reasons: {
      'already-closed': 'Organisationen er allerede lukket.',
      'already-open': 'Organisationen er allerede åben.',
      'has-accounts': 'Der er stadig medarbejdere, der kan logge ind herfra. Luk eller flyt deres konti først.',
      'covered-already': 'Konsulenten har allerede det sted.',
      'text-changed': 'En anden har ændret teksten, mens du skrev. Se den nye tekst nedenfor, og gem så igen.',
    },
  },
  en: {
    saved: 'Saved',
    save: 'Save',
    cancel: 'Cancel',
    kinds: {
      'ssp-unit': 'SSP',
      school: 'School',
      fgu: 'FGU',
      'youth-education': 'Youth education',
      club: 'Club',
      police: 'Police',
      'family-unit': 'Children and families',
      'job-centre': 'Job centre',
      guidance: 'Youth guidance',
      integration: 'Integration',
      partner: 'Others',
    },
    reasons: {
      'already-closed': 'The place is closed already.',
      'already-open': 'The place is open already.',
      'has-accounts': 'There are still people who sign in from here. Close or move their accounts first.',
      'covered-already': 'The consultant has that place already.',
      'text-changed': 'Somebody else changed the text while you wrote. See the new text below, then save again.',
    },
  },
})
