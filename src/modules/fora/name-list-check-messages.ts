import { catalogue } from '../../platform/i18n/catalogue.ts'

const names = (count: number) => (count === 1 ? '1 navn' : `${count} navne`)
const lines = (count: number) => (count === 1 ? '1 linje' : `${count} linjer`)
const namesInEnglish = (count: number) => (count === 1 ? '1 name' : `${count} names`)
const linesInEnglish = (count: number) => (count === 1 ? '1 line' : `${count} lines`)
const thousands = (count: string) => count.replace(/\B(?=(\d{3})+(?!\d))/g, '.')

/** The words for handing a list in and going through it before it is saved. */
export const nameListCheckMessages = catalogue({
  da: {
    handIn: {
      title: 'Læg en liste ind',
      lead: 'Skriv eller sæt ind: ét navn på hver linje. Du ser listen igennem, før den gemmes.',
      limits: 'Det gemmes ikke',
      limitsBody:
        'Forurettede, anmeldere, vidner og parter i uheld sorteres fra, før noget gemmes. CPR-numre bliver til en fødselsdato, og nummeret slettes.',
      text: 'Navne',
      textHint: 'For eksempel: Mads Holm, 14 år, truffet med hash 21/11. Kolonner fra et regneark går også.',
      check: 'Se listen igennem',
      fileTitle: 'Eller vælg en fil',
      file: 'Fil fra et regneark',
      fileTypes: 'CSV eller tekst',
      fileCheck: 'Læs filen',
    },
    check: {
      title: 'Se listen igennem',
      kept: (count: number) => `${names(count)} gemmes`,
      none: 'Ingen navne er tilbage at gemme',
      noneBody: 'Alle linjer blev sorteret fra. Er en af dem læst forkert, så ret teksten og skriv linjen om.',
      columns: { line: 'Linje', name: 'Navn', age: 'Alder', matter: 'Hvad', role: 'Rolle' },
      age: (age: number) => `${age} år`,
      leftOut: (count: number) => `${lines(count)} tages ikke med`,
      leftOutLine: (reason: string, numbers: string) => `${reason}: linje ${numbers}`,
      leftOutNote: 'De linjer gemmes ikke. Er en af dem læst forkert, så ret teksten og skriv linjen om.',
      by: (word: string) => `”${word}”`,
      cpr: (count: number) =>
        count === 1
          ? 'Der stod et CPR-nummer i 1 linje. Fødselsdatoen er taget, og nummeret gemmes ikke.'
          : `Der stod CPR-numre i ${count} linjer. Fødselsdatoerne er taget, og numrene gemmes ikke.`,
      unused: (columns: string) => `De her kolonner gemmes ikke: ${columns}.`,
      save: 'Gem listen',
      edit: 'Ret teksten',
    },
    reasons: {
      victim: 'Forurettede',
      reporter: 'Anmeldere',
      witness: 'Vidner',
      accident: 'Parter i uheld',
      'no-name': 'Uden navn',
    },
    errors: {
      text: 'Skriv mindst ét navn',
      'text.too-long': 'Teksten er for lang. Listen må højst have 200 linjer',
      file: 'Vælg en fil',
      'file.too-large': 'Filen er for stor. Den må højst fylde 10 MB',
      'file.not-text': 'Filen kan ikke læses som tekst. Gem regnearket som CSV, og prøv igen',
    },
    problems: {
      'list-empty': (_facts: ListFacts) => 'Der er ingen navne i det, du lagde ind',
      'too-many-lines': ({ count = '' }: ListFacts) =>
        `Der er ${thousands(count)} linjer. Listen må højst have 200. Intet er gemt, og teksten står her endnu`,
      'line-too-long': ({ number = '', count = '' }: ListFacts) =>
        `Linje ${number} fylder ${thousands(count)} tegn. En linje må højst fylde 1.000. Intet er gemt`,
      'nothing-left': (_facts: ListFacts) => 'Alle linjer blev sorteret fra, så der er intet at gemme',
      'already-sent': (_facts: ListFacts) => 'Formularen er brugt før. Åbn siden igen, og læg listen ind en gang til',
    },
  },
  en: {
    handIn: {
      title: 'Hand in a list',
      lead: 'Write or paste: one name on each line. You go through the list before it is saved.',
      limits: 'This is not saved',
      limitsBody:
        'Victims, those who reported, witnesses and parties to accidents are left out before anything is saved. A CPR number becomes a birth date, and the number is dropped.',
      text: 'Names',
      textHint: 'For example: Mads Holm, 14 years old, met with hash 21/11. Columns from a spreadsheet work too.',
      check: 'Go through the list',
      fileTitle: 'Or choose a file',
      file: 'File from a spreadsheet',
      fileTypes: 'CSV or text',
      fileCheck: 'Read the file',
    },
    check: {
      title: 'Go through the list',
      kept: (count) => `${namesInEnglish(count)} to be saved`,
      none: 'No names are left to save',
      noneBody: 'Every line was left out. If one was read wrongly, change the text and write the line anew.',
      columns: { line: 'Line', name: 'Name', age: 'Age', matter: 'What', role: 'Role' },
      age: (age) => `${age} years`,
      leftOut: (count) => `${linesInEnglish(count)} left out`,
      leftOutLine: (reason, numbers) => `${reason}: line ${numbers}`,
      leftOutNote: 'Those lines are not saved. If one was read wrongly, change the text and write the line anew.',
      by: (word) => `“${word}”`,
      cpr: (count) =>
        count === 1
          ? 'There was a CPR number in 1 line. The birth date is taken and the number is not saved.'
          : `There were CPR numbers in ${count} lines. The birth dates are taken and the numbers are not saved.`,
      unused: (columns) => `These columns are not saved: ${columns}.`,
      save: 'Save the list',
      edit: 'Change the text',
    },
    reasons: {
      victim: 'Victims',
      reporter: 'Those who reported',
      witness: 'Witnesses',
      accident: 'Parties to accidents',
      'no-name': 'Without a name',
    },
    errors: {
      text: 'Write at least one name',
      'text.too-long': 'The text is too long. A list may have 200 lines at most',
      file: 'Choose a file',
      'file.too-large': 'The file is too large. 10 MB at most',
      'file.not-text': 'The file cannot be read as text. Save the spreadsheet as CSV and try again',
    },
    problems: {
      'list-empty': () => 'There are no names in what you handed in',
      'too-many-lines': ({ count = '' }) =>
        `There are ${count} lines. A list may have 200 at most. Nothing is saved, and the text still stands here`,
      'line-too-long': ({ number = '', count = '' }) =>
        `Line ${number} has ${count} signs. A line may have 1,000 at most. Nothing is saved`,
      'nothing-left': () => 'Every line was left out, so there is nothing to save',
      'already-sent': () => 'The form was used before. Open the page again and hand the list in once more',
    },
  },
})

/** Numbers of a refusal: how many, and in which line. */
type ListFacts = Readonly<Record<string, string>>
