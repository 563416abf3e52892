import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words of the consents: what they are to, where they stand, and why they should be looked at again. */
export const consentMessages = catalogue({
  da: {
    title: 'Samtykker',
    backToPerson: 'Til personen',
    backToList: 'Til samtykkerne',
    create: 'Nyt samtykke',
    whatItIs:
      'Et samtykke er et ja til at deltage, dele eller være med. Det er ikke det, der giver SSP lov til at have oplysningerne.',
    live: 'Gælder nu',
    liveNone: 'Ingen har sagt ja til noget endnu',
    liveNoneBody:
      'Skriv det ned her, når den unge eller forældrene siger ja til at deltage, til at noget må deles, eller til en aktivitet.',
    ended: 'Gælder ikke længere',
    endedTotal: (count: number) => (count === 1 ? '1 samtykke' : `${count} samtykker`),
    kinds: { 'take-part': 'Ja til at deltage', share: 'Ja til at dele', activity: 'Ja til en aktivitet' },
    shareWith: (bodies: string) => `Ja til at dele med ${bodies}`,
    andMore: (first: string, more: number) => (more === 1 ? `${first} og én til` : `${first} og ${more} andre`),
    ways: { written: 'På skrift', spoken: 'Mundtligt', digital: 'Digitalt' },
    parts: { 'custody-holder': 'har forældremyndigheden', 'young-person': 'den unge selv' },
    saidYes: (names: string) => `${names} sagde ja`,
    states: {
      live: 'Gælder',
      'review-soon': 'Ses snart efter',
      'review-late': 'Skulle være set efter',
      outgrown: 'Den unge skal selv spørges',
      withdrawn: 'Taget tilbage',
      replaced: 'Afløst af et nyt',
    },
    saved: {
      samtykke: 'Samtykket er skrevet ned.',
      'taget-tilbage': 'Samtykket er taget tilbage.',
      set: 'Godt. Så er der set på det.',
    },
    reviews: {
      title: 'Se på det her',
      'consent-review': (day: string) => `Et samtykke skal ses igennem igen senest ${day}`,
      'consent-review-late': (day: string) => `Et samtykke skulle være set efter ${day}`,
      'consent-review-why': 'Spørg, om det stadig er et ja. Er det det, så skriv et nyt i stedet.',
      'turns-15': (day: string) => `Fylder 15 år ${day}`,
      'turns-15-late': (day: string) => `Fyldte 15 år ${day}`,
      'turns-15-why':
        'Fra 15 år er det den unge selv, der siger ja. Spørg den unge om det, forældrene har sagt ja til, og skriv svaret ned.',
      'turns-18': (day: string) => `Fylder 18 år ${day}`,
      'turns-18-late': (day: string) => `Fyldte 18 år ${day}`,
      'turns-18-why':
        'Fra 18 år er den unge voksen. Kun den unge selv kan sige ja, og forældrene skal ikke længere have noget at vide.',
      open: 'Se samtykket',
      remark: 'Hvad kom I frem til?',
      done: 'Jeg har set på det',
    },
    reasons: {
      'already-ended': (name: string, time: string) => `Samtykket gælder ikke længere. ${name} skrev det ned ${time}.`,
      'already-looked': (name: string, time: string) => `${name} har allerede set på det, ${time}.`,
      'already-sent': () => 'Samtykket er skrevet ned i forvejen.',
    },
  },
  en: {
    title: 'Consents',
    backToPerson: 'To the person',
    backToList: 'To the consents',
    create: 'New consent',
    whatItIs:
      'Consent is not SSP’s own basis for handling information. It is a yes to take part, to share or to join in.',
    live: 'In force now',
    liveNone: 'Nobody has said yes to anything yet',
    liveNoneBody:
      'Write it down here when the young person or the parents say yes to take part, to something being shared, or to an activity.',
    ended: 'No longer in force',
    endedTotal: (count) => (count === 1 ? '1 consent' : `${count} consents`),
    kinds: { 'take-part': 'Yes to take part', share: 'Yes to share', activity: 'Yes to an activity' },
    shareWith: (bodies) => `Yes to share with ${bodies}`,
    andMore: (first, more) => (more === 1 ? `${first} and one more` : `${first} and ${more} others`),
    ways: { written: 'In writing', spoken: 'By word of mouth', digital: 'Digitally' },
    parts: { 'custody-holder': 'holds custody', 'young-person': 'the young person' },
    saidYes: (names) => `${names} said yes`,
    states: {
      live: 'In force',
      'review-soon': 'To be looked at soon',
      'review-late': 'Should have been looked at',
      outgrown: 'The young person must be asked',
      withdrawn: 'Withdrawn',
      replaced: 'Replaced by a new one',
    },
    saved: {
      samtykke: 'The consent is written down.',
      'taget-tilbage': 'The consent is withdrawn.',
      set: 'Good. It has been looked at.',
    },
    reviews: {
      title: 'Look at this',
      'consent-review': (day) => `A consent is to be looked at again, at the latest ${day}`,
      'consent-review-late': (day) => `A consent should have been looked at ${day}`,
      'consent-review-why': 'Ask whether it is still a yes. If it is, write a new one in its place.',
      'turns-15': (day) => `Turns 15, ${day}`,
      'turns-15-late': (day) => `Turned 15, ${day}`,
      'turns-15-why':
        'From 15 it is the young person who says yes. Ask them about what the parents have agreed to, and write the answer down.',
      'turns-18': (day) => `Turns 18, ${day}`,
      'turns-18-late': (day) => `Turned 18, ${day}`,
      'turns-18-why':
        'From 18 the young person is of age. Only they can say yes, and the parents are to be told nothing more.',
      open: 'See the consent',
      remark: 'What did you find?',
      done: 'I have looked at it',
    },
    reasons: {
      'already-ended': (name, time) => `The consent is no longer in force. ${name} wrote that down ${time}.`,
      'already-looked': (name, time) => `${name} has looked at it already, ${time}.`,
      'already-sent': () => 'The consent was written down before.',
    },
  },
})
