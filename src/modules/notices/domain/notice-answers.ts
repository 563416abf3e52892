import { z } from 'zod'
import type { PlainDate } from '../../../kernel/dates.ts'
import { type Finding, NotificationFacts } from '../../law/rules-of-law.ts'

const asked = NotificationFacts.shape

/** The few questions asked before anything is written. */
export const noticeAnswers = {
  danger: asked.danger,
  abuse: asked.abuse,
  parentsTold: asked.parentsTold,
  support: asked.support,
  /** Null when nobody knows it. */
  age: asked.age,
}
const NoticeAnswers = z.strictObject(noticeAnswers)
export type NoticeAnswers = z.output<typeof NoticeAnswers>

/** What is known beside the answers, from where the notification comes. */
export type KnownFacts = Pick<NotificationFacts, 'crimePreventive' | 'parentsConsent'>

/** Where it comes from nothing that says more. */
export const nothingKnown: KnownFacts = { crimePreventive: 'no', parentsConsent: 'not-asked' }

/**
 * The facts the rules read. The notifier is staff, so in public service; they write in their own name and nobody has
 * discharged the duty for them (rule RU-01); the form takes no address but that of the workplace (rule RU-07).
 */
export function factsOf(answers: NoticeAnswers, known: KnownFacts, on: PlainDate): NotificationFacts {
  return {
    topic: 'notification',
    on,
    ...answers,
    ...known,
    notifier: 'public-service',
    outsideTheAct: false,
    dischargedBy: 'nothing',
    addressGiven: 'workplace',
  }
}

/** The answers as they stand in stored facts. */
export function answersIn(facts: NotificationFacts): NoticeAnswers {
  const { danger, abuse, parentsTold, support, age } = facts
  return { danger, abuse, parentsTold, support, age }
}

/**
 * True when the child is no child any more: the one rule that takes the matter out of the act. Whatever else a rule says
 * of it never stops anybody, since one may always notify (rule RU-04), and whoever notifies need not judge (RU-02).
 */
export function isRuledOut({ rules }: Pick<Finding, 'rules'>): boolean {
  return rules.some(({ id, outcome }) => id === 'RU-age' && outcome === 'deny')
}
