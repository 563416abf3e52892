import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words of the last step of a triage, where an inquiry becomes a case. */
export const inquiryCaseMessages = catalogue({
  da: {
    caseFile: {
      title: 'Opret SSP-sagen',
      lead: 'Tag kun det med, sagen har brug for. Henvendelsen bliver liggende, og sagen ved, hvor den kom fra.',
      who: 'Hvem handler sagen om?',
      search: 'Søg efter personen',
      searchHint: 'Søg, før du opretter. Skriv et navn, som det lyder.',
      find: 'Søg',
      hits: (count: number) =>
        count === 0
          ? 'Ingen ligner. Opret personen herunder.'
          : count === 1
            ? 'Én person ligner.'
            : `${count} personer ligner.`,
      subject: 'Sagen handler om',
      years: (age: number) => `${age} år`,
      fresh: 'En ny person med navn',
      described: 'En ny person, vi ikke kender navnet på',
      group: 'En gruppe',
      nobody: 'Ingen bestemt (kun opbyggende)',
      givenName: 'Fornavn',
      familyName: 'Efternavn',
      describedAs: 'Hvad kalder I personen indtil videre?',
      groupName: 'Hvad kalder I gruppen?',
      anyway: 'Opret alligevel: det er ingen af dem på listen',
      tier: 'Hvilket spor?',
      tiers: { general: 'Opbyggende', anticipatory: 'Foregribende', intervening: 'Indgribende' },
      tierHints: {
        general: 'For alle: trivsel og fællesskab, før der er et problem.',
        anticipatory: 'For en ung eller en gruppe, hvor nogen er begyndt at bekymre sig.',
        intervening: 'For en ung, der er ude i noget, som skal stoppes.',
      },
      purpose: 'Formål',
      purposeHint: 'Hvad skal indsatsen føre til? Uden formål må der ikke stå noget om en person.',
      carry: 'Hvad skal med som første notat?',
      carryHint: 'Intet er valgt på forhånd. Det valgte bliver citeret ord for ord.',
      message: (time: string) => `Besked fra ${time}`,
      open: 'Opret sagen',
    },
  },
  en: {
    caseFile: {
      title: 'Open the SSP case',
      lead: 'Take along only what the case needs. The inquiry stays, and the case knows where it came from.',
      who: 'Who is the case about?',
      search: 'Search for the person',
      searchHint: 'Search before you register. Write a name as it sounds.',
      find: 'Search',
      hits: (count: number) =>
        count === 0
          ? 'Nobody looks alike. Register the person below.'
          : count === 1
            ? 'One person looks alike.'
            : `${count} persons look alike.`,
      subject: 'The case is about',
      years: (age: number) => `${age} years`,
      fresh: 'A new person with a name',
      described: 'A new person whose name we do not know',
      group: 'A group',
      nobody: 'Nobody in particular (building up only)',
      givenName: 'Given name',
      familyName: 'Family name',
      describedAs: 'What do you call the person for now?',
      groupName: 'What do you call the group?',
      anyway: 'Register anyway: it is none of those listed',
      tier: 'Which tier?',
      tiers: { general: 'Building up', anticipatory: 'Early help', intervening: 'Intervention' },
      tierHints: {
        general: 'For everybody: wellbeing and knowledge.',
        anticipatory: 'For those at risk.',
        intervening: 'For named young people where something has happened.',
      },
      purpose: 'Purpose',
      purposeHint: 'What shall the work lead to? Without a purpose nothing may be written about a person.',
      carry: 'What shall go along as the first note?',
      carryHint: 'Nothing is chosen beforehand. What is chosen is quoted word for word.',
      message: (time: string) => `Message of ${time}`,
      open: 'Open the case',
    },
  },
})
