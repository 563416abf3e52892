import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words of the page about entries that wait for the leader. */
export const heldMessages = catalogue({
  da: {
    title: 'Tilbageholdte notater',
    lead: 'De kom fra telefoner, hvis ejer ikke længere måtte skrive. Intet er smidt væk: Du afgør, om de skal med.',
    back: 'Til besøg',
    empty: 'Ingen notater venter',
    emptyBody: 'Når en telefon afleverer uden lov, ligger notatet her.',
    why: {
      'role-lost': 'Har ikke længere rollen',
      'account-closed': 'Kontoen er lukket',
      'signed-out': 'Var logget ud',
      'device-expired': 'Telefonen havde ikke været åben i 30 dage',
    },
    received: 'Modtaget',
    when: 'Skrevet om',
    unreadable: 'Notatet er ikke helt. Det står her, som det kom.',
    takeIn: 'Tag med',
    leaveOut: 'Lad ligge',
    reason: 'Hvorfor skal det ikke med?',
    decided: 'Afgjort.',
  },
  en: {
    title: 'Held entries',
    lead: 'They came from phones whose owners may no longer log. Nothing is thrown away: you decide whether they count.',
    back: 'To visits',
    empty: 'No entries wait',
    emptyBody: 'When a phone hands in without leave, the entry lies here.',
    why: {
      'role-lost': 'No longer has the role',
      'account-closed': 'The account is closed',
      'signed-out': 'Was signed out',
      'device-expired': 'The phone had not been open for 30 days',
    },
    received: 'Received',
    when: 'Written about',
    unreadable: 'The entry is not whole. It stands here as it came.',
    takeIn: 'Take in',
    leaveOut: 'Leave out',
    reason: 'Why is it to be left out?',
    decided: 'Decided.',
  },
})
