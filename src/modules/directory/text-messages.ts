import { catalogue } from '../../platform/i18n/catalogue.ts'
import type { TextPage } from './domain/text-pages.ts'

/** The words of the pages where the leader writes the public texts. */
export const textMessages = catalogue({
  da: {
    title: 'Tekster på hjemmesiden',
    subtitle: 'Alt, hvad borgerne læser. Skriv jeres egne ord, hvor vores ikke passer.',
    back: 'Til teksterne',
    seePage: 'Se siden',
    pageSummary: (page: string, texts: number) => `${page} (${texts})`,
    pages: {
      front: 'Forsiden',
      young: 'Til unge',
      parent: 'Til forældre',
      professional: 'Til fagpersoner',
      neighbour: 'Til naboer og andre',
      about: 'Hvad er SSP?',
      work: 'Det gør vi',
      law: 'Loven',
      urgent: 'Hvis det haster',
      finder: 'Find din konsulent',
      privacy: 'Privatliv',
      exit: 'Forlad siden hurtigt',
      accessibility: 'Tilgængelighed',
    } satisfies Record<TextPage, string>,
    kinds: { title: 'Overskrift', lead: 'Kort tekst', text: 'Tekst' },
    own: 'Egen tekst',
    ownDanishOnly: 'Kun dansk ændret',
    ownEnglishOnly: 'Kun engelsk ændret',
    howTo: 'Sådan skriver du',
    howToBody: `En tom linje giver et nyt afsnit.

- En linje, der begynder med en bindestreg, bliver til et punkt
- ”- Navn: forklaring” bliver til et navn med en forklaring under
- En linje, der begynder med ##, bliver til en overskrift
- {kommune}, {svartid} og {åbningstid} bliver fyldt ud af sig selv`,
    howToLine: 'Én linje på højst 300 tegn. {kommune}, {svartid} og {åbningstid} bliver fyldt ud af sig selv.',
    danish: 'Dansk',
    english: 'Engelsk',
    standardDanish: 'Vores tekst på dansk',
    standardEnglish: 'Vores tekst på engelsk',
    emptyHint: 'Ret i teksten. Tøm feltet, hvis du vil have vores egen tekst tilbage.',
    preview: 'Vis, hvordan det ser ud',
    previewTitle: 'Sådan kommer det til at se ud',
    notSaved: 'Det er ikke gemt endnu.',
    savedBody: 'Borgerne ser den nye tekst nu.',
    shown: 'Sådan ser det ud i dag',
    history: 'Tidligere tekster',
    historyNone: 'Ingen tidligere tekster',
    historyNoneBody: 'Her står kun vores egen tekst. Når du ændrer den, kan du altid finde den gamle her.',
    standardBack: 'Vores tekst blev sat tilbage.',
    by: (name: string) => (name === '' ? 'Ukendt' : name),
    restore: 'Brug denne igen',
    languages: { da: 'Dansk', en: 'Engelsk' },
    errors: {
      'da.placeholder':
        'Den danske tekst har noget i krøllede parenteser, vi ikke kender. Brug kun {kommune}, {svartid} og {åbningstid}',
      'en.placeholder':
        'Den engelske tekst har noget i krøllede parenteser, vi ikke kender. Brug kun {kommune}, {svartid} og {åbningstid}',
      'da.line': 'Den danske tekst skal stå på én linje',
      'en.line': 'Den engelske tekst skal stå på én linje',
      'da.long': 'Den danske tekst må højst være 300 tegn',
      'en.long': 'Den engelske tekst må højst være 300 tegn',
      'da.too-long': 'Den danske tekst må højst være 20.000 tegn',
      'en.too-long': 'Den engelske tekst må højst være 20.000 tegn',
    },
  },
  en: {
    title: 'Texts on the website',
    subtitle: 'Everything the public reads. Write your own words where ours do not fit.',
    back: 'To the texts',
    seePage: 'See the page',
    pageSummary: (page, texts) => `${page} (${texts})`,
    pages: {
      front: 'Front page',
      young: 'For young people',
      parent: 'For parents',
      professional: 'For professionals',
      neighbour: 'For neighbours and others',
      about: 'What is SSP?',
      work: 'What we do',
      law: 'The law',
      urgent: 'If it is urgent',
      finder: 'Find your consultant',
      privacy: 'Privacy',
      exit: 'Leave this site quickly',
      accessibility: 'Accessibility',
    },
    kinds: { title: 'Heading', lead: 'Short text', text: 'Text' },
    own: 'Own text',
    ownDanishOnly: 'Only Danish changed',
    ownEnglishOnly: 'Only English changed',
    howTo: 'How to write',
    howToBody: `An empty line begins a new paragraph.

- A line that begins with a hyphen becomes a point
- “- Name: explanation” becomes a name with an explanation below
- A line that begins with ## becomes a heading
- {kommune}, {svartid} and {åbningstid} are filled in by themselves`,
    howToLine: 'One line of at most 300 characters. {kommune}, {svartid} and {åbningstid} are filled in by themselves.',
    danish: 'Danish',
    english: 'English',
    standardDanish: 'Our text in Danish',
    standardEnglish: 'Our text in English',
    emptyHint: 'Change the text. Empty the field if you want our own text back.',
    preview: 'Show how it will look',
    previewTitle: 'This is how it will look',
    notSaved: 'It is not saved yet.',
    savedBody: 'The public sees the new text now.',
    shown: 'This is how it looks today',
    history: 'Earlier texts',
    historyNone: 'No earlier texts',
    historyNoneBody: 'There is only our own text here. When you change it, you can always find the old one here.',
    standardBack: 'Our text was put back.',
    by: (name) => (name === '' ? 'Unknown' : name),
    restore: 'Use this again',
    languages: { da: 'Danish', en: 'English' },
    errors: {
      'da.placeholder':
        'The Danish text has something in braces that we do not know. Use only {kommune}, {svartid} and {åbningstid}',
      'en.placeholder':
        'The English text has something in braces that we do not know. Use only {kommune}, {svartid} and {åbningstid}',
      'da.line': 'The Danish text must be on one line',
      'en.line': 'The English text must be on one line',
      'da.long': 'The Danish text may be 300 characters at most',
      'en.long': 'The English text may be 300 characters at most',
      'da.too-long': 'The Danish text may be 20,000 characters at most',
      'en.too-long': 'The English text may be 20,000 characters at most',
    },
  },
})
