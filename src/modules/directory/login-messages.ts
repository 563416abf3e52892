import { roleWords } from '../../platform/access/role-titles.ts'
import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words of signing in and out. Failures are keyed by the codes the login uses. */
export const loginMessages = catalogue({
  da: {
    title: 'Log ind',
    lead: 'For medarbejdere i SSP-samarbejdet.',
    municipal: 'Log ind med kommunens login',
    municipalHint: 'Du kommer videre til det login, du bruger på arbejdet, og tilbage hertil.',
    closedTitle: 'Login er ikke sat op',
    closed: 'Der er ikke valgt en måde at logge ind på. Den, der driver Medspil, skal forbinde kommunens login.',
    notStaff: 'Er du ikke medarbejder?',
    toPublic: 'Gå til forsiden',
    expired: {
      kladde: {
        title: 'Du blev logget ud undervejs',
        text: 'Siden stod stille for længe. Det, du var ved at skrive, er gemt som din kladde. Log ind, så står det i formularen igen.',
      },
      ja: { title: 'Du blev logget ud', text: 'Siden stod stille for længe. Log ind igen, så kommer du tilbage.' },
    },
    demonstration: {
      title: 'Prøv Medspil som en af dem her',
      text: 'Det her er en demonstration. Alle navne, skoler og sager er opdigtede, og alle kan være hvem som helst. Skriv ikke om rigtige mennesker.',
      none: 'Der er ingen opdigtede medarbejdere endnu. Start Medspil igen, så bliver de lavet.',
      enter: 'Log ind som',
      gone: 'Den medarbejder findes ikke mere. Vælg en anden.',
    },
    failures: {
      'provider-down': {
        title: 'Kommunens login svarer ikke',
        text: 'Det er ikke dig, der har gjort noget forkert. Vent lidt, og prøv igen. Bliver det ved, så ring til kommunens it-support.',
      },
      'provider-refused': {
        title: 'Kommunens login lukkede dig ikke ind',
        text: 'Måske fortrød du undervejs, eller også har du ikke adgang. Prøv igen, eller spørg kommunens it-support.',
      },
      'not-genuine': {
        title: 'Dit login kunne ikke bekræftes',
        text: 'Det sker, når en side fra login bliver genindlæst eller åbnet to gange. Begynd forfra herunder.',
      },
      'no-login-under-way': {
        title: 'Login tog for lang tid',
        text: 'Der gik mere end ti minutter, eller du begyndte i en anden browser. Begynd forfra herunder.',
      },
      'level-too-low': {
        title: 'Dit login er ikke sikkert nok',
        text: 'Medspil kræver et login på et højere sikringsniveau (NSIS), for eksempel med MitID eller kommunens app. Spørg kommunens it-support.',
      },
      'no-role': {
        title: 'Du har ingen rolle i Medspil',
        text: 'Vi ved, hvem du er, men ingen har givet dig adgang. Spørg lederen af SSP eller kommunens it-administrator.',
      },
      'account-disabled': {
        title: 'Din konto er lukket',
        text: 'Spørg lederen af SSP eller kommunens it-administrator, hvis den skal åbnes igen.',
      },
      'no-provider': {
        title: 'Kommunens login er ikke sat op',
        text: 'Den, der driver Medspil, skal forbinde det først.',
      },
    },
    goodbye: {
      title: 'Du er logget ud',
      text: 'Luk browseren, hvis andre bruger den her computer. Så bliver du også logget ud af kommunens login.',
      again: 'Log ind igen',
      front: 'Til forsiden',
    },
  },
  en: {
    title: 'Log in',
    lead: 'For staff in the SSP cooperation.',
    municipal: 'Log in with the municipality’s login',
    municipalHint: 'You go on to the login you use at work, and come back here.',
    closedTitle: 'Logging in is not set up',
    closed: 'No way to log in has been chosen. Whoever runs Medspil must connect the municipality’s login.',
    notStaff: 'Not a member of staff?',
    toPublic: 'Go to the front page',
    expired: {
      kladde: {
        title: 'You were logged out on the way',
        text: 'The page was left alone for too long. What you were writing is saved as your draft. Log in and it stands in the form again.',
      },
      ja: {
        title: 'You were logged out',
        text: 'The page was left alone for too long. Log in again to come back to it.',
      },
    },
    demonstration: {
      title: 'Try Medspil as one of these',
      text: 'This is a demonstration. All names, schools and cases are invented, and anybody can be anybody. Do not write about real people.',
      none: 'There are no invented colleagues yet. Start Medspil again and they will be made.',
      enter: 'Log in as',
      gone: 'That colleague is no longer here. Choose another.',
    },
    failures: {
      'provider-down': {
        title: 'The municipality’s login does not answer',
        text: 'You did nothing wrong. Wait a little and try again. If it keeps happening, call the municipality’s IT support.',
      },
      'provider-refused': {
        title: 'The municipality’s login did not let you in',
        text: 'Perhaps you turned back, or you do not have access. Try again, or ask the municipality’s IT support.',
      },
      'not-genuine': {
        title: 'Your login could not be confirmed',
        text: 'This happens when a page of the login is reloaded or opened twice. Start again below.',
      },
      'no-login-under-way': {
        title: 'Logging in took too long',
        text: 'More than ten minutes passed, or you began in another browser. Start again below.',
      },
      'level-too-low': {
        title: 'Your login is not secure enough',
        text: 'Medspil asks for a login at a higher assurance level (NSIS), for example with MitID or the municipality’s app. Ask the municipality’s IT support.',
      },
      'no-role': {
        title: 'You have no role in Medspil',
        text: 'We know who you are, but nobody has given you access. Ask the SSP leader or the municipality’s IT administrator.',
      },
      'account-disabled': {
        title: 'Your account is closed',
        text: 'Ask the SSP leader or the municipality’s IT administrator if it should be opened again.',
      },
      'no-provider': {
        title: 'The municipality’s login is not set up',
        text: 'Whoever runs Medspil must connect it first.',
      },
    },
    goodbye: {
      title: 'You are logged out',
      text: 'Close the browser if others use this computer. That also logs you out of the municipality’s login.',
      again: 'Log in again',
      front: 'To the front page',
    },
  },
})

/** What each role is called on screen. */
export const roleMessages = roleWords
