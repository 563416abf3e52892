import { catalogue } from '../../platform/i18n/catalogue.ts'

/** What may be wrong with what was typed, and why the house says no. */
export const eventRefusalMessages = catalogue({
  da: {
    errors: {
      firstDay: 'Skriv en dag, fx 6.11.2026',
      day: 'Skriv en dag, fx 6.11.2026',
      from: 'Skriv et klokkeslæt, fx 22.00',
      until: 'Skriv et klokkeslæt, fx 02.00',
    },
    reasons: {
      cancelled: 'Begivenheden er aflyst. Tag den op igen først.',
      'not-cancelled': 'Begivenheden er ikke aflyst.',
      'ends-before-start':
        'Det slutter, før det begynder. Går vagten over midnat, så sæt kryds ved "Slutter dagen efter".',
      'too-long': 'En vagt kan højst vare 24 timer.',
      'too-many-days': 'En begivenhed kan højst vare 31 dage.',
      'shifts-outside': 'Der er vagter uden for de dage. Flyt eller fjern dem først.',
      'outside-event': 'Vagten ligger uden for begivenhedens dage.',
      'post-in-use': 'Posten har vagter eller noget i loggen og kan ikke fjernes.',
      'nobody-there': 'Personen er ikke længere på listen.',
      'has-cpr': 'Der står et CPR-nummer. Fjern det.',
      'name-like': 'Det ligner et navn. Fjern det, eller sæt kryds ved, at der ikke er navne i teksten.',
      'not-yet': 'Begivenheden har ikke været der endnu.',
      'key-in-use': 'Formularen er sendt før. Åbn siden igen.',
    },
  },
  en: {
    errors: {
      firstDay: 'Write a day, such as 6.11.2026',
      day: 'Write a day, such as 6.11.2026',
      from: 'Write a time, such as 22:00',
      until: 'Write a time, such as 02:00',
    },
    reasons: {
      cancelled: 'The event is cancelled. Take it up again first.',
      'not-cancelled': 'The event is not cancelled.',
      'ends-before-start': 'It ends before it begins. If the shift goes past midnight, tick "Ends the day after".',
      'too-long': 'A shift can last 24 hours at most.',
      'too-many-days': 'An event can last 31 days at most.',
      'shifts-outside': 'There are shifts outside these days. Move or remove them first.',
      'outside-event': 'The shift is outside the days of the event.',
      'post-in-use': 'The post has shifts or something in the log and cannot be removed.',
      'nobody-there': 'That person is no longer on the list.',
      'has-cpr': 'There is a CPR number. Remove it.',
      'name-like': 'It looks like a name. Remove it, or tick that there are no names in the text.',
      'not-yet': 'The event has not been yet.',
      'key-in-use': 'The form was sent before. Open the page again.',
    },
  },
})
