import { catalogue } from '../../platform/i18n/catalogue.ts'

/**
 * The words of the young and their parents: what the way in is called, what can be counted on (said before the first field), how the questions
 * are asked, and what each answer is called. The honest limits follow domain rules RU-01, RU-07 and RU-08.
 */
export const familyMessages = catalogue({
  da: {
    young: {
      card: 'Jeg er barn eller ung',
      cardHint: 'Om dig selv, en ven eller noget, du har set.',
      lead: 'Du kan skrive, som du taler. Du kan ikke gøre det forkert.',
      limits: [
        'Du kan være anonym. Så ved vi ikke, hvem du er, og vi prøver ikke at finde ud af det.',
        'Vi taler ikke med dine forældre, din skole eller politiet bag om ryggen på dig.',
        'Der er én undtagelse. Hvis du eller et andet barn kan være i fare, skal vi sørge for, at der er en voksen, der hjælper. Vi siger det til dig først, hvis vi kan.',
        'Siger du, hvem du er, er du ikke anonym mere. Så skal vi skrive det vigtige ned, og dine forældre kan nogle gange få lov at læse det.',
      ],
      messageTitle: 'Hvad vil du fortælle?',
      message: 'Skriv med dine egne ord',
      messageHint: 'Kort eller langt. Du bestemmer selv, hvor meget du siger.',
      concerns: 'Vælg det, der passer bedst',
      kinds: {
        self: 'Mig selv',
        'named-child': 'En, jeg kender',
        'unnamed-child': 'En, jeg ikke vil sige navnet på',
        group: 'En gruppe',
        place: 'Et sted, hvor der sker noget',
        advice: 'Jeg vil bare spørge om noget',
      },
      subjectName: 'Hvad hedder personen?',
      subjectNameHint: 'Du behøver ikke skrive det.',
    },
    parent: {
      card: 'Jeg er forælder',
      cardHint: 'Om dit eget barn eller et andet.',
      lead: 'Skriv, hvad du går og tænker på. Det behøver ikke være sikkert, og det behøver ikke være slemt.',
      limits: [
        'Du kan være anonym. Så kan vi kun svare dig her på siden.',
        'Vi går ikke til skolen, politiet eller andre bag om ryggen på dig. Vi taler med dig først.',
        'Der er én undtagelse. Kan et barn have brug for særlig hjælp, har vi pligt til at sige det til kommunens børne- og familieafdeling.',
        'Giver du dit navn, er du ikke anonym. Så skal vi skrive det vigtige ned, og forældre kan have ret til at læse med i en sag om deres barn.',
      ],
      messageTitle: 'Hvad er du bekymret for?',
      message: 'Fortæl, hvad du har lagt mærke til',
      messageHint: 'Hvad er der sket? Hvor længe har det stået på? Hvad har I prøvet?',
      concerns: 'Vælg det, der passer bedst',
      kinds: {
        self: 'Mig selv',
        'named-child': 'Mit barn eller et andet barn',
        'unnamed-child': 'Et barn, jeg ikke vil sige navnet på',
        group: 'En gruppe unge',
        place: 'Et sted, hvor der sker noget',
        advice: 'Jeg vil bare have et råd',
      },
      subjectName: 'Barnets navn',
      subjectNameHint: 'Vil du ikke sige det, så vælg linjen nedenfor.',
    },
  },
  en: {
    young: {
      card: 'I am a child or young',
      cardHint: 'About yourself, a friend or something you saw.',
      lead: 'You can write the way you talk. You cannot do it wrong.',
      limits: [
        'You can be anonymous. Then we do not know who you are, and we do not try to find out.',
        'We do not talk to your parents, your school or the police behind your back.',
        'There is one exception. If you or another child may be in danger, we must make sure that an adult helps. We tell you first if we can.',
        'If you say who you are, you are no longer anonymous. Then we must write down what matters, and your parents may sometimes be allowed to read it.',
      ],
      messageTitle: 'What do you want to tell us?',
      message: 'Write in your own words',
      messageHint: 'Short or long. You decide how much you say.',
      concerns: 'Choose what fits best',
      kinds: {
        self: 'Myself',
        'named-child': 'Someone I know',
        'unnamed-child': 'Someone whose name I will not say',
        group: 'A group',
        place: 'A place where something happens',
        advice: 'I just want to ask something',
      },
      subjectName: 'What is the person called?',
      subjectNameHint: 'You do not have to write it.',
    },
    parent: {
      card: 'I am a parent',
      cardHint: 'About your own child or another.',
      lead: 'Write what is on your mind. It need not be certain, and it need not be serious.',
      limits: [
        'You can be anonymous. Then we can only answer you here on this site.',
        'We do not go to the school, the police or others behind your back. We talk to you first.',
        'There is one exception. If a child may need special help, we have a duty to tell the municipality’s children and family unit.',
        'If you give your name, you are not anonymous. Then we must write down what matters, and parents may have a right to read what a case about their child holds.',
      ],
      messageTitle: 'What worries you?',
      message: 'Tell us what you have noticed',
      messageHint: 'What happened? How long has it been going on? What have you tried?',
      concerns: 'Choose what fits best',
      kinds: {
        self: 'Myself',
        'named-child': 'My child or another child',
        'unnamed-child': 'A child whose name I will not say',
        group: 'A group of young people',
        place: 'A place where something happens',
        advice: 'I just want some advice',
      },
      subjectName: 'The child’s name',
      subjectNameHint: 'If you would rather not say it, choose the line below.',
    },
  },
})
