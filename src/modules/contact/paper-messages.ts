import { catalogue } from '../../platform/i18n/catalogue.ts'

export const paperMessages = catalogue({
  da: {
    back: 'Til ny henvendelse',
    title: 'Papirskema',
    lead: 'Til de dage, hvor du ikke er ved en skærm. Print et par stykker, og hav dem i tasken. Skriv henvendelsen ind, når du er tilbage, og læg arket i makulatoren.',
    danger: 'Er nogen i fare lige nu, så ring 112 først. Underretningspligten er din egen.',
    caption: 'Skriv kort og med den andens egne ord',
    question: 'Spørgsmål',
    answer: 'Svar',
    rows: [
      'Dag og klokkeslæt',
      'Hvordan kom den? (telefon, sms, gaden, skolen, politiet, kom forbi)',
      'Hvem fortalte det? Skriv ”anonym”, hvis de ikke vil sige det. Arbejdsplads, aldrig privat adresse',
      'Hvem eller hvad handler det om?',
      'Hvor?',
      'Hvad blev der sagt?',
      'Hvad har du lovet?',
      'Dit navn',
    ],
  },
  en: {
    back: 'To new inquiry',
    title: 'Paper sheet',
    lead: 'For the days when you are not at a screen. Print a few and keep them in your bag. Type the inquiry in when you are back, and put the sheet in the shredder.',
    danger: 'If somebody is in danger right now, call 112 first. The duty to notify is your own.',
    caption: 'Write briefly, in the other person’s own words',
    question: 'Question',
    answer: 'Answer',
    rows: [
      'Day and time',
      'How did it come? (phone, text, the street, school, police, walk-in)',
      'Who told it? Write “anonymous” if they would rather not say. Workplace, never home address',
      'Who or what is it about?',
      'Where?',
      'What was said?',
      'What did you promise?',
      'Your name',
    ],
  },
})
