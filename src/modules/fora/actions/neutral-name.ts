import { type Refused, refuse } from '../../../kernel/outcome.ts'
import { tellsWho } from '../domain/neutral-heading.ts'

/**
 * The name of a series stands in mails, calendars and the heading of the window. Refuses a CPR number in it, and what
 * looks like a person's name until a human says that it is none.
 */
export function wrongWithName(name: string, neutral: boolean): Refused | null {
  const told = tellsWho(name, 'open')
  if (told === 'cpr') return refuse('rule', 'name-has-cpr')
  return told === 'name' && !neutral ? refuse('rule', 'name-like-person') : null
}
