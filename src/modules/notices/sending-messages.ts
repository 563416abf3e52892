import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words of saying that a notification was sent, and of throwing a draft away. */
export const sendingMessages = catalogue({
  da: {
    title: 'Jeg har sendt den',
    lead: 'Underretningen kan ikke ændres bagefter, og fristerne hos Børn & unge begynder at løbe.',
    back: 'Til underretningen',
    sentOn: 'Hvilken dag?',
    sentTime: 'Hvad var klokken?',
    sentTimeHint: 'For eksempel 14.30',
    channel: 'Hvordan?',
    channelHints: { phone: 'Du har givet hele underretningen mundtligt.' },
    save: 'Gem, at den er sendt',
    errors: {
      sentOn: 'Skriv datoen som 24.11.2026',
      sentTime: 'Skriv klokkeslættet som 14.30',
      channel: 'Vælg, hvordan den blev sendt',
    },
    drop: {
      title: 'Kassér kladden',
      question: 'Vil du kassere kladden?',
      body: 'Teksten slettes med det samme og kan ikke hentes igen. Her bliver kun stående, at der var en kladde.',
      duty: 'Din pligt til at underrette forsvinder ikke med kladden. Den er din egen, også selv om en leder eller kollega vil gøre det.',
      button: 'Kassér og slet teksten',
    },
  },
  en: {
    title: 'I have sent it',
    lead: 'The notification cannot be changed afterwards, and the family unit’s limits begin to run.',
    back: 'To the notification',
    sentOn: 'Which day?',
    sentTime: 'At what time?',
    sentTimeHint: 'For example 14:30',
    channel: 'How?',
    channelHints: { phone: 'You have given the whole notification by word of mouth.' },
    save: 'Save that it is sent',
    errors: {
      sentOn: 'Write the date like 24.11.2026',
      sentTime: 'Write the time like 14:30',
      channel: 'Choose how it was sent',
    },
    drop: {
      title: 'Throw the draft away',
      question: 'Do you want to throw the draft away?',
      body: 'The text is erased at once and cannot be brought back. All that stays is that there was a draft.',
      duty: 'Your duty to notify does not go with the draft. It is your own, even if a leader or colleague means to do it.',
      button: 'Throw away and erase the text',
    },
  },
})
