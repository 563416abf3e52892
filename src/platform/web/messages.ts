import { catalogue } from '../i18n/catalogue.ts'

/** What the web layer itself says: errors no module knows of, and the general words for a form that needs mending. */
export const webMessages = catalogue({
  da: {
    form: {
      missing: 'Udfyld feltet',
      'too-long': 'Teksten er for lang',
      invalid: 'Det, du skrev her, kan ikke bruges',
      unknown: 'Formularen indeholdt noget, vi ikke kender. Genindlæs siden, og prøv igen',
    },
    missing: {
      title: 'Siden findes ikke',
      body: 'Adressen kan være skrevet forkert, eller siden er flyttet. Måske har du heller ikke adgang til den.',
    },
    forbidden: {
      title: 'Det har du ikke adgang til',
      body: 'Dine roller giver ikke adgang her. Spørg din SSP-leder, hvis du mener, du skal have den.',
    },
    conflict: { title: 'Noget er ændret imens', body: 'En anden var her først. Se, hvad der er sket, og prøv igen.' },
    rule: { title: 'Det kan ikke lade sig gøre', body: 'En regel i systemet siger nej.' },
    'not-set-up': {
      title: 'Medspil er ikke taget i brug her endnu',
      body: 'Den, der passer maskinen, skal først tilføje en kommune: npx medspil municipality add --help',
    },
    busy: {
      title: 'Vent et øjeblik',
      body: 'Der er travlt lige nu. Prøv igen om lidt. Du har ikke gjort noget forkert.',
    },
    fault: {
      title: 'Noget gik galt hos os',
      body: 'Det er ikke din skyld. Prøv igen. Bliver det ved, så giv os nummeret herunder.',
      reference: (number: string) => `Nummer: ${number}`,
    },
    csrf: {
      title: 'Siden var blevet for gammel',
      body: 'Vi kunne ikke se, at det var dig, der sendte. Gå tilbage, genindlæs siden, og send igen. Det, du skrev, ligger stadig i din kladde.',
    },
    encoding: {
      title: 'Teksten kunne ikke læses',
      body: 'Noget af det, der blev sendt, er ikke almindelig tekst. Gå tilbage, fjern usædvanlige tegn, og prøv igen.',
    },
    'too-large': {
      title: 'Det var for meget på én gang',
      body: 'Samlet kan der sendes op til 5 filer på hver 10 MB. Gå tilbage, tag noget fra, og prøv igen.',
    },
    malformed: { title: 'Formularen kunne ikke læses', body: 'Gå tilbage, genindlæs siden, og prøv igen.' },
    backHome: 'Til forsiden',
    backToday: 'Til I dag',
    write: 'Skriv til os',
  },
  en: {
    form: {
      missing: 'Fill in this field',
      'too-long': 'The text is too long',
      invalid: 'What you wrote here cannot be used',
      unknown: 'The form held something we do not know. Reload the page and try again',
    },
    missing: {
      title: 'There is no such page',
      body: 'The address may be misspelt, or the page has moved. Perhaps you do not have access to it.',
    },
    forbidden: {
      title: 'You do not have access to this',
      body: 'Your roles do not give access here. Ask your SSP leader if you think they should.',
    },
    conflict: {
      title: 'Something changed meanwhile',
      body: 'Somebody was here first. See what happened and try again.',
    },
    rule: { title: 'That cannot be done', body: 'A rule in the system says no.' },
    'not-set-up': {
      title: 'Medspil is not in use here yet',
      body: 'Whoever looks after the machine must first add a municipality: npx medspil municipality add --help',
    },
    busy: { title: 'Wait a moment', body: 'It is busy right now. Try again shortly. You did nothing wrong.' },
    fault: {
      title: 'Something went wrong at our end',
      body: 'It is not your fault. Try again. If it keeps happening, give us the number below.',
      reference: (number: string) => `Number: ${number}`,
    },
    csrf: {
      title: 'The page had become too old',
      body: 'We could not see that it was you who sent it. Go back, reload the page and send again. What you wrote is still in your draft.',
    },
    encoding: {
      title: 'The text could not be read',
      body: 'Part of what was sent is not ordinary text. Go back, remove unusual characters and try again.',
    },
    'too-large': {
      title: 'That was too much at once',
      body: 'You can send up to 5 files of 10 MB each. Go back, take something out and try again.',
    },
    malformed: { title: 'The form could not be read', body: 'Go back, reload the page and try again.' },
    backHome: 'To the front page',
    backToday: 'To Today',
    write: 'Write to us',
  },
})
