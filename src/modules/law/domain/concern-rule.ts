import { type ConcernFacts, routeOfConcern } from './rules/route-of-concern-1.0.ts'

export type { ConcernFacts }

/** The rule on where a concern goes that counts today. There is one version so far; a decision keeps its own. */
export const concernRule = routeOfConcern

export const concernQuestions = ['danger', 'abuse', 'support', 'crimePreventive', 'parentsConsent'] as const
export type ConcernQuestion = (typeof concernQuestions)[number]

/** The answers as facts, or null while one is missing or is none of those offered. */
export function concernFactsFrom(answers: Readonly<Record<string, unknown>>): ConcernFacts | null {
  const isAnswered = concernQuestions.every((question) =>
    concernRule.questions[question].answers.some(({ value }) => value === answers[question]),
  )
  if (!isAnswered) return null
  const { danger, abuse, support, crimePreventive, parentsConsent } = answers as ConcernFacts
  return { danger, abuse, support, crimePreventive, parentsConsent }
}
