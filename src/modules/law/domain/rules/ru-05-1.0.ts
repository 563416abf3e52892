import type { NotificationFacts } from '../notification-facts.ts'
import { allow, ask, deny } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { practice } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const parentsFirstOrNever: Rule<NotificationFacts> = {
  id: 'RU-05',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: {
    da: 'Forældrene først, men aldrig ved overgreb fra dem',
    en: 'Parents first, but never when they are suspected',
  },
  question: {
    da: 'Er der talt med forældrene, og må der tales med dem?',
    en: 'Have the parents been talked to, and may they be?',
  },
  mark: 'found',
  role: 'limits',
  statute: false,
  sources: [
    practice('Greve Kommune: underretning, pligt og tjekliste'),
    practice('Svendborg Kommune: underretning som fagperson'),
  ],
  assess(facts) {
    if (facts.abuse === 'by-parents') return suspected[facts.parentsTold]
    if (facts.danger === 'yes' || facts.parentsTold !== 'no') return null
    return facts.abuse === 'by-others' ? inform : talkFirst
  },
}

const suspected = {
  no: allow({
    da: 'Mistanken er rettet mod en forælder. Tal ikke med forældrene først, og spørg dem ikke.',
    en: 'A parent is suspected. Do not talk with the parents first, and do not ask them.',
  }),
  planned: deny({
    da: 'Mistanken er rettet mod en forælder. Tal ikke med forældrene. Børn & unge-enheden taler med barnet uden dem.',
    en: 'A parent is suspected. Do not talk with the parents. The family unit talks with the child without them.',
  }),
  yes: ask({
    da: 'Forældrene ved det allerede, selv om mistanken er rettet mod en af dem. Ring til Børn & unge-enheden nu, og skriv det i underretningen.',
    en: 'The parents know already, although one of them is suspected. Call the family unit now, and write it in the notification.',
  }),
} as const

const inform = allow({
  da: 'Orientér forældrene om, at du underretter. Mistanken er ikke rettet mod dem.',
  en: 'Inform the parents that you are notifying. They are not suspected.',
})

const talkFirst = ask({
  da: 'Tal normalt med forældrene først. Skriv ellers, hvorfor ikke. Det må ikke forsinke underretningen.',
  en: 'Normally talk with the parents first. Otherwise write why not. It must not delay the notification.',
})
