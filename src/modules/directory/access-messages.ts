import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words of the pages about who may what, and what the municipality’s login gives. */
export const accessMessages = catalogue({
  da: {
    whoMay: {
      title: 'Hvem må hvad',
      lead: 'Tabellen er lavet af de regler, Medspil selv følger. Derudover ser man kun det, man har en plads i: egen enhed, egen skole, egne sager. En administrator ser aldrig sager.',
      permission: 'Hvad',
      yes: 'Ja',
      no: 'Nej',
    },
    loginRoles: {
      title: 'Roller fra kommunens login',
      lead: 'Kommunens login fortæller, hvilke roller en medarbejder har. Her står, hvad de betyder i Medspil. Det virker, næste gang den enkelte logger ind.',
      claim: 'Hvilket felt sender login rollerne i?',
      claimHint: 'For eksempel roles, groups eller realm_access.roles',
      claimSave: 'Gem feltet',
      stable: 'Faste navne, der altid virker i SSP-enheden',
      stableText: 'Brug dem i kommunens login, så skal der ikke stå noget i tabellen.',
      table: 'Kommunens egne navne',
      none: 'I har ikke tilføjet nogen navne endnu.',
      value: 'Navn i login',
      role: 'Rolle',
      organisation: 'Sted',
      closedOrganisation: 'Stedet er lukket',
      remove: 'Fjern',
      add: 'Tilføj et navn',
      addButton: 'Tilføj',
    },
  },
  en: {
    whoMay: {
      title: 'Who may do what',
      lead: 'The table is made from the rules Medspil itself follows. Beyond that, people see only where they have a place: their own unit, their own school, their own cases. An administrator never sees cases.',
      permission: 'What',
      yes: 'Yes',
      no: 'No',
    },
    loginRoles: {
      title: 'Roles from the municipality’s login',
      lead: 'The municipality’s login says which roles a colleague has. Here it says what they mean in Medspil. It works the next time each person logs in.',
      claim: 'The name the login sends the roles under',
      claimHint: 'For example roles, groups or realm_access.roles',
      claimSave: 'Save the name',
      stable: 'Fixed names that always work in the SSP unit',
      stableText: 'Use them in the municipality’s login, and nothing need stand in the table.',
      table: 'The municipality’s own names',
      none: 'There are no own names yet.',
      value: 'Name in the login',
      role: 'Role',
      organisation: 'Place',
      closedOrganisation: 'The place is closed',
      remove: 'Remove',
      add: 'Add a name',
      addButton: 'Add',
    },
  },
})
