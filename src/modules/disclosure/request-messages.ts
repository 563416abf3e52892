import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The form on which somebody is asked for what one needs. */
export const requestMessages = catalogue({
  da: {
    title: 'Bed om oplysninger',
    lead: 'Du spørger én person. Den, du spørger, vælger selv, hvad du får, og må beholde det hele.',
    holder: 'Hvem vil du spørge?',
    wanted: 'Hvad har du brug for at vide?',
    wantedHint:
      'Skriv så lidt om personen, som det kan lade sig gøre. Den, du spørger, skal kun kunne regne ud, hvem du mener.',
    basis: 'Hvad giver lov til det, og hvad skal det bruges til?',
    necessity: 'Hvorfor er det nødvendigt for din opgave?',
    answerBy: 'Hvornår har du brug for svar?',
    send: 'Send spørgsmålet',
    choice: (basis: string, purpose: string) => `${basis}: ${purpose}`,
    errors: {
      holder: 'Vælg, hvem du vil spørge',
      wanted: 'Skriv, hvad du har brug for at vide',
      'wanted.too-long': 'Skriv højst 2.000 tegn',
      ground: 'Vælg, hvad der giver lov til det',
      necessity: 'Skriv, hvorfor det er nødvendigt',
      'necessity.too-long': 'Skriv højst 1.000 tegn',
      answerBy: 'Skriv datoen som 24.11.2026',
    },
  },
  en: {
    title: 'Ask for information',
    lead: 'You ask one person. They choose what you get, and may keep all of it.',
    holder: 'Whom do you want to ask?',
    wanted: 'What do you need to know?',
    wantedHint: 'Write as little about the person as you can. The one you ask need only be able to tell whom you mean.',
    basis: 'What allows it, and what is it for?',
    necessity: 'Why is it necessary for your task?',
    answerBy: 'When do you need an answer?',
    send: 'Send the question',
    choice: (basis, purpose) => `${basis}: ${purpose}`,
    errors: {
      holder: 'Choose whom you want to ask',
      wanted: 'Write what you need to know',
      'wanted.too-long': 'Write at most 2,000 characters',
      ground: 'Choose what it rests on',
      necessity: 'Write why it is necessary',
      'necessity.too-long': 'Write at most 1,000 characters',
      answerBy: 'Write the date as 24.11.2026',
    },
  },
})
