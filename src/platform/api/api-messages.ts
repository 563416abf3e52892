import { catalogue } from '../i18n/catalogue.ts'

/** What the JSON interface says when the answer is no, by kind of problem, and of single fields, by code. */
export const apiMessages = catalogue({
  da: {
    problems: {
      malformed: { title: 'Forespørgslen kunne ikke læses', detail: 'Indholdet er ikke gyldig JSON.' },
      encoding: { title: 'Teksten kunne ikke læses', detail: 'Indholdet er ikke gyldig UTF-8.' },
      unauthorized: {
        title: 'Nøgle mangler eller gælder ikke',
        detail: 'Send en personlig nøgle, der gælder, som Authorization: Bearer.',
      },
      forbidden: {
        title: 'Det har du ikke adgang til',
        detail: 'Dine roller eller nøglens rettigheder giver ikke adgang.',
      },
      missing: { title: 'Findes ikke', detail: 'Det er ikke her, eller du har ikke adgang til det.' },
      conflict: {
        title: 'Noget er ændret imens',
        detail: 'En anden var her først, eller tilstanden tillader det ikke længere.',
      },
      rule: { title: 'Det kan ikke lade sig gøre', detail: 'En regel siger nej. Se årsagen.' },
      'too-large': { title: 'For meget på én gang', detail: 'Indholdet må højst fylde 1 MB.' },
      'media-type': { title: 'Forkert indholdstype', detail: 'Send application/json.' },
      invalid: { title: 'Noget skal rettes', detail: 'Se, hvad der er galt med hvert felt, under errors.' },
      fault: {
        title: 'Noget gik galt hos os',
        detail: 'Det er ikke din skyld. Opgiv nummeret i reference, hvis det bliver ved.',
      },
      busy: { title: 'Vent et øjeblik', detail: 'Der er travlt lige nu. Prøv igen om lidt.' },
    },
    errors: {
      missing: 'Feltet skal udfyldes',
      'too-long': 'Der er for meget',
      'out-of-range': 'Tallet er for lavt eller for højt',
      unknown: 'Feltet kendes ikke',
      encoding: 'Teksten indeholder et tegn, der ikke kan gemmes',
      invalid: 'Værdien kan ikke bruges',
    },
  },
  en: {
    problems: {
      malformed: { title: 'The request could not be read', detail: 'The content is not valid JSON.' },
      encoding: { title: 'The text could not be read', detail: 'The content is not valid UTF-8.' },
      unauthorized: {
        title: 'The token is missing or not valid',
        detail: 'Send a valid personal token as Authorization: Bearer.',
      },
      forbidden: {
        title: 'You do not have access to this',
        detail: 'Your roles, or the scopes of the token, do not give access.',
      },
      missing: { title: 'Not found', detail: 'It is not here, or you do not have access to it.' },
      conflict: {
        title: 'Something changed meanwhile',
        detail: 'Somebody was here first, or its state no longer allows it.',
      },
      rule: { title: 'That cannot be done', detail: 'A rule says no. See the reason.' },
      'too-large': { title: 'Too much at once', detail: 'The content may be 1 MB at most.' },
      'media-type': { title: 'Wrong content type', detail: 'Send application/json.' },
      invalid: { title: 'Something needs mending', detail: 'See what is wrong with each field in errors.' },
      fault: {
        title: 'Something went wrong at our end',
        detail: 'It is not your fault. Give the number in reference if it keeps happening.',
      },
      busy: { title: 'Wait a moment', detail: 'It is busy right now. Try again shortly.' },
    },
    errors: {
      missing: 'The field must be filled in',
      'too-long': 'There is too much',
      'out-of-range': 'The number is too low or too high',
      unknown: 'The field is not known',
      encoding: 'The text holds a character that cannot be stored',
      invalid: 'The value cannot be used',
    },
  },
})
