import type { ConsentFacts } from './consent-facts.ts'
import { allow, ask, deny } from './reasons.ts'
import type { Ruling } from './rule.ts'

/** 15 to 17. */
export function isYoung(age: number | null): boolean {
  return age !== null && age >= 15 && age < 18
}

/** Whether those who hold custody have agreed: all of them where custody is joint and the decision essential. */
export function byCustodyHolders({ givenBy, jointCustody, essential }: ConsentFacts): Ruling {
  if (givenBy.includes('both-custody-holders')) return all
  if (!givenBy.includes('custody-holder')) return none
  if (!essential || jointCustody === 'no') return one
  return jointCustody === 'yes' ? otherMissing : whoElse
}

const all = allow({
  da: 'Alle, der har forældremyndigheden, har sagt ja.',
  en: 'All who hold custody have agreed.',
})

const one = allow({
  da: 'En, der har forældremyndigheden, har sagt ja, og det er nok her.',
  en: 'One who holds custody has agreed, and that is enough here.',
})

const none = deny({
  da: 'Ingen, der har forældremyndigheden, har sagt ja. Barnets eget ja er ikke nok.',
  en: 'Nobody who holds custody has agreed. The child’s own yes is not enough.',
})

const otherMissing = deny({
  da: 'Forældremyndigheden er fælles, og det er en væsentlig beslutning. Den anden skal også sige ja.',
  en: 'Custody is joint and the decision is essential. The other holder must agree too.',
})

const whoElse = ask({
  da: 'Det er en væsentlig beslutning. Find ud af, om forældremyndigheden er fælles, før I bygger på det ene ja.',
  en: 'The decision is essential. Find out whether custody is joint before you build on the one yes.',
})
