import type { NotificationFacts } from '../notification-facts.ts'
import { allow } from '../reasons.ts'
import type { Rule } from '../rule.ts'
import { barnetsLov } from '../sources.ts'
import { knownFrom } from '../validity.ts'

export const talkWithoutParents: Rule<NotificationFacts> = {
  id: 'BL-137',
  version: '1.0',
  validFrom: knownFrom.barnetsLov,
  validTo: null,
  title: { da: 'Samtale med barnet uden forældrene', en: 'A talk with the child without the parents' },
  question: { da: 'Er der mistanke om overgreb fra en forælder?', en: 'Is abuse by a parent suspected?' },
  mark: 'found',
  role: 'reminds',
  statute: true,
  sources: [barnetsLov('§ 137, stk. 3')],
  assess({ abuse }) {
    if (abuse === 'no') return null
    return abuse === 'by-parents' ? without : talk
  },
}

const without = allow({
  da: 'Kommunen skal tale med barnet, uden forældrenes samtykke og uden at de er til stede.',
  en: 'The municipality must talk with the child, without the parents’ consent and without their presence.',
})

const talk = allow({
  da: 'Kommunen skal tale med barnet, når underretningen handler om overgreb.',
  en: 'The municipality must talk with the child when the notification is about abuse.',
})
