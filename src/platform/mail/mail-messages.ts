import { catalogue } from '../i18n/catalogue.ts'

/** Every word that is ever mailed. A letter says that there is something, never what. */
export const mailMessages = catalogue({
  da: {
    subjects: {
      news: 'Der er noget nyt til dig i Medspil',
      waiting: 'Noget venter på dig i Medspil',
      deadline: 'En frist nærmer sig i Medspil',
      'meeting-called': 'Du er indkaldt til et møde',
      'meeting-changed': 'Et møde er ændret',
      'meeting-cancelled': 'Et møde er aflyst',
    },
    openings: {
      news: 'Der er noget nyt til dig i Medspil.',
      waiting: 'Noget i Medspil venter på, at du tager stilling.',
      deadline: 'Noget i Medspil skal snart være gjort.',
      'meeting-called': 'Du er indkaldt til dette møde:',
      'meeting-changed': 'Dette møde er ændret. Sådan er det nu:',
      'meeting-cancelled': 'Dette møde er aflyst:',
    },
    greeting: 'Hej',
    meeting: (name: string, when: string, place: string) =>
      place === '' ? `${name}\n${when}` : `${name}\n${when}\nSted: ${place}`,
    signIn: (link: string) => `Log ind for at se det:\n${link}`,
    signInYourself: 'Log ind i Medspil, som du plejer, for at se det.',
    silence: 'Mailen siger med vilje ikke, hvad det handler om.',
    regards: (municipality: string) => `Venlig hilsen\n${municipality}`,
    automatic: 'Mailen er sendt automatisk. Du kan ikke svare på den.',
  },
  en: {
    subjects: {
      news: 'There is something new for you in Medspil',
      waiting: 'Something is waiting for you in Medspil',
      deadline: 'A deadline is near in Medspil',
      'meeting-called': 'You are called to a meeting',
      'meeting-changed': 'A meeting has changed',
      'meeting-cancelled': 'A meeting is cancelled',
    },
    openings: {
      news: 'There is something new for you in Medspil.',
      waiting: 'Something in Medspil is waiting for you to decide.',
      deadline: 'Something in Medspil must be done soon.',
      'meeting-called': 'You are called to this meeting:',
      'meeting-changed': 'This meeting has changed. It is now:',
      'meeting-cancelled': 'This meeting is cancelled:',
    },
    greeting: 'Hello',
    meeting: (name, when, place) => (place === '' ? `${name}\n${when}` : `${name}\n${when}\nPlace: ${place}`),
    signIn: (link) => `Sign in to see it:\n${link}`,
    signInYourself: 'Sign in to Medspil as you usually do to see it.',
    silence: 'This mail does not say what it is about, on purpose.',
    regards: (municipality) => `Kind regards\n${municipality}`,
    automatic: 'This mail was sent automatically. You cannot reply to it.',
  },
})
