import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words for planning, moving, calling and cancelling a meeting, and for asking a guest. */
export const meetingStepMessages = catalogue({
  da: {
    plan: {
      title: 'Planlæg møde',
      date: 'Hvilken dag?',
      dateHint: 'For eksempel 24.11.2026',
      from: 'Fra klokken',
      to: 'Til klokken',
      clockHint: 'For eksempel 14.00',
      place: 'Hvor?',
      placeHint: 'Stedet står i indkaldelsen.',
      count: 'Hvor mange møder?',
      countHint: (days: number) =>
        days === 7
          ? 'Ét om ugen fra den dag. Falder en af dem på en helligdag, bliver det den næste hverdag.'
          : `Med højst ${days} dage imellem. Falder en af dem på en helligdag, bliver det den næste hverdag.`,
      save: 'Planlæg',
      moveTitle: 'Flyt mødet',
      moveHint: 'De, der er indkaldt, får besked om den nye tid.',
      move: 'Flyt',
      errors: {
        date: 'Skriv en dag, for eksempel 24.11.2026',
        from: 'Skriv et klokkeslæt, for eksempel 14.00',
        to: 'Skriv et klokkeslæt, for eksempel 15.30',
        'place.too-long': 'Skriv højst 200 tegn',
        count: 'Skriv et tal fra 1 til 52',
      },
    },
    call: {
      title: 'Indkald til mødet',
      lead: 'De her bliver indkaldt. Beskeden siger kun tid, sted og navnet på mødeserien.',
      outsideNobody: 'De, der ikke har en konto, får ingen besked. Dem skal du selv indkalde.',
      noChair: 'Mødet har ingen mødeleder.',
      noMinuteTaker: 'Mødet har ingen referent.',
      giveSeat: 'Tilføj et medlem',
      save: 'Indkald',
    },
    cancel: {
      title: 'Aflys mødet',
      body: 'Mødet bliver stående som aflyst. De, der er indkaldt, får besked.',
      bodyPlanned: 'Mødet bliver stående som aflyst. Ingen har fået besked om det endnu.',
      save: 'Aflys mødet',
    },
    guest: {
      title: 'Inviter en gæst',
      lead: 'En gæst ser kun det her møde, ikke resten af serien.',
      save: 'Inviter',
    },
  },
  en: {
    plan: {
      title: 'Plan a meeting',
      date: 'Which day?',
      dateHint: 'Such as 24.11.2026',
      from: 'From',
      to: 'To',
      clockHint: 'Such as 14:00',
      place: 'Where?',
      placeHint: 'The place stands in the invitation.',
      count: 'How many meetings?',
      countHint: (days) =>
        days === 7
          ? 'One a week from that day. Where one falls on a public holiday, it is the next working day.'
          : `With at most ${days} days between. Where one falls on a public holiday, it is the next working day.`,
      save: 'Plan',
      moveTitle: 'Move the meeting',
      moveHint: 'Those who were asked are told of the new time.',
      move: 'Move',
      errors: {
        date: 'Write a day, such as 24.11.2026',
        from: 'Write a time, such as 14:00',
        to: 'Write a time, such as 15:30',
        'place.too-long': 'Write 200 characters at most',
        count: 'Write a number from 1 to 52',
      },
    },
    call: {
      title: 'Call the meeting',
      lead: 'These are asked. The message says the time, the place and the name of the series, and no more.',
      outsideNobody: 'Those without an account get no message. Ask them yourself.',
      noChair: 'The meeting has no chair.',
      noMinuteTaker: 'Nobody takes the minutes.',
      giveSeat: 'Give a seat',
      save: 'Call the meeting',
    },
    cancel: {
      title: 'Cancel the meeting',
      body: 'The meeting stays, marked as cancelled. Those who were asked are told.',
      bodyPlanned: 'The meeting stays, marked as cancelled. Nobody has been told of it yet.',
      save: 'Cancel the meeting',
    },
    guest: {
      title: 'Invite a guest',
      lead: 'A guest sees this meeting only, not the rest of the series.',
      save: 'Invite',
    },
  },
})
