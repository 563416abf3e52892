import { catalogue } from '../../platform/i18n/catalogue.ts'

/**
 * The words of professionals and neighbours: what the way in is called, what can be counted on (said before the first field), how the questions
 * are asked, and what each answer is called. The honest limits follow domain rules RU-01, RU-07 and RU-08.
 */
export const outsiderMessages = catalogue({
  da: {
    professional: {
      card: 'Jeg arbejder med børn og unge',
      cardHint: 'Skole, klub, dagtilbud, sundhed, job eller forening.',
      lead: 'Vend det med os, før det vokser. Uden navne, hvis du vil.',
      limits: [
        'Det her er ikke en underretning. Din underretningspligt er din egen, og den er der stadig, når du har skrevet til os.',
        'Vil du bare vende noget, så skriv uden navne. Så er det anonym sparring, og vi registrerer ingen.',
        'Skriver du navne, kan vi have pligt til at handle og til at skrive det vigtige ned. Forældre kan have ret til at læse med i en sag om deres barn.',
        'Brug din arbejdsplads, når du skriver, hvem du er. Aldrig din private adresse.',
      ],
      messageTitle: 'Hvad drejer det sig om?',
      message: 'Beskriv det, du har set og hørt',
      messageHint: 'Hvad, hvornår og hvor tit? Hvad har I prøvet? Skriv ikke CPR-numre.',
      concerns: 'Hvem eller hvad handler det om?',
      kinds: {
        self: 'Mig selv',
        'named-child': 'Et barn eller en ung, jeg siger navnet på',
        'unnamed-child': 'Et barn eller en ung, uden navn',
        group: 'En gruppe eller en klasse',
        place: 'Et sted',
        advice: 'Råd og sparring i almindelighed',
      },
      subjectName: 'Barnets eller den unges navn',
      subjectNameHint: 'Vil du ikke skrive det, så vælg ”uden navn”.',
    },
    neighbour: {
      card: 'Jeg har lagt mærke til noget',
      cardHint: 'Nabo, træner, butik eller bekendt.',
      lead: 'Det, du har set, kan være det, der mangler for at hjælpe i tide.',
      limits: [
        'Du kan være anonym. Så ved vi ikke, hvem du er.',
        'Vi har tavshedspligt. Derfor kan vi ikke fortælle dig, hvordan det går andres børn. Men vi svarer dig.',
        'Kan et barn have brug for særlig hjælp, har vi pligt til at sige det videre i kommunen.',
        'Giver du dit navn, er du ikke anonym. Så skal vi skrive det vigtige ned, og de, det handler om, kan nogle gange få ret til at se, hvem der skrev.',
      ],
      messageTitle: 'Hvad har du lagt mærke til?',
      message: 'Fortæl, hvad du har set eller hørt',
      messageHint: 'Hvor var det? Hvornår? Er det sket flere gange?',
      concerns: 'Vælg det, der passer bedst',
      kinds: {
        self: 'Mig selv',
        'named-child': 'Et barn eller en ung, jeg ved, hvem er',
        'unnamed-child': 'Et barn eller en ung, jeg ikke kender navnet på',
        group: 'En gruppe unge',
        place: 'Et sted, hvor der sker noget',
        advice: 'Jeg vil bare spørge om noget',
      },
      subjectName: 'Navnet',
      subjectNameHint: 'Du behøver ikke skrive det.',
    },
  },
  en: {
    professional: {
      card: 'I work with children and young people',
      cardHint: 'School, club, day care, health, jobs or associations.',
      lead: 'Talk it over with us before it grows. Without names, if you like.',
      limits: [
        'This is not a notification. Your duty to notify is your own, and it still stands when you have written to us.',
        'If you only want to talk something over, write without names. Then it is anonymous sparring, and we register nobody.',
        'If you write names, we may have a duty to act and to write down what matters. Parents may have a right to read what a case about their child holds.',
        'Use your workplace when you write who you are. Never your private address.',
      ],
      messageTitle: 'What is it about?',
      message: 'Describe what you have seen and heard',
      messageHint: 'What, when and how often? What have you tried? Do not write CPR numbers.',
      concerns: 'Who or what is it about?',
      kinds: {
        self: 'Myself',
        'named-child': 'A child or young person whom I name',
        'unnamed-child': 'A child or young person, without a name',
        group: 'A group or a class',
        place: 'A place',
        advice: 'General advice and sparring',
      },
      subjectName: 'The name of the child or young person',
      subjectNameHint: 'If you would rather not write it, choose “without a name”.',
    },
    neighbour: {
      card: 'I have noticed something',
      cardHint: 'Neighbour, coach, shop or friend.',
      lead: 'What you have seen may be what is missing to help in time.',
      limits: [
        'You can be anonymous. Then we do not know who you are.',
        'We have a duty of confidentiality. So we cannot tell you how other people’s children are doing. But we answer you.',
        'If a child may need special help, we have a duty to pass it on within the municipality.',
        'If you give your name, you are not anonymous. Then we must write down what matters, and those it is about may sometimes have a right to see who wrote.',
      ],
      messageTitle: 'What have you noticed?',
      message: 'Tell us what you have seen or heard',
      messageHint: 'Where was it? When? Has it happened more than once?',
      concerns: 'Choose what fits best',
      kinds: {
        self: 'Myself',
        'named-child': 'A child or young person I know of',
        'unnamed-child': 'A child or young person whose name I do not know',
        group: 'A group of young people',
        place: 'A place where something happens',
        advice: 'I just want to ask something',
      },
      subjectName: 'The name',
      subjectNameHint: 'You do not have to write it.',
    },
  },
})
