import { z } from 'zod'
import { ConsentFacts } from './consent-facts.ts'
import { ExchangeFacts } from './exchange-facts.ts'
import { NotificationFacts } from './notification-facts.ts'

/** Facts for any of the rule packs; `topic` says which. */
export const Facts = z.discriminatedUnion('topic', [ExchangeFacts, ConsentFacts, NotificationFacts])
export type Facts = z.output<typeof Facts>
export const topics = ['exchange', 'consent', 'notification'] as const
export type Topic = (typeof topics)[number]
