import type { AnswerWay } from './circumstances.ts'
import type { ConcernKind } from './inquiry-kinds.ts'
import type { SenderDetails } from './sender-details.ts'
import type { PublicRole } from './sender-entries.ts'

/** How long an answer may be, in characters. A message may be as long as a long evening; the rest is a line. */
export const answerLimits = { message: 10_000, line: 200, phone: 50 } as const

/** The public form as it was filled in; what was not filled in is an empty string. */
export type SenderAnswers = {
  readonly message: string
  readonly concerns: ConcernKind | ''
  readonly subjectName: string
  readonly identity: 'anonymous' | 'named' | ''
  readonly name: string
  readonly workplace: string
  readonly phone: string
  readonly email: string
  readonly answerBy: AnswerWay | ''
}

export type AnswerProblem = {
  readonly field: keyof SenderAnswers
  readonly problem: 'missing' | 'no-way-back' | 'choose-who'
}

/**
 * What a role must tell, and no more. Everybody: what it is about. A grown-up: whether they give their name, and whom
 * it is about when they say they know the name. A professional who gives a name also a workplace and a way to be
 * reached. Whoever asks to be called must give a number.
 */
export function problemsOf(role: PublicRole, answers: SenderAnswers): AnswerProblem[] {
  const problems: AnswerProblem[] = []
  const missing = (field: keyof SenderAnswers) => problems.push({ field, problem: 'missing' })
  if (answers.message === '') missing('message')
  if (answers.concerns === '') missing('concerns')
  if (answers.concerns === 'named-child' && answers.subjectName === '' && mustName(role)) missing('subjectName')
  if (answers.identity === '' && role !== 'young') problems.push({ field: 'identity', problem: 'choose-who' })
  if (answers.identity === 'named') problems.push(...problemsOfNamed(role, answers))
  return problems
}

function mustName(role: PublicRole): boolean {
  return role === 'parent' || role === 'professional'
}

function problemsOfNamed(role: PublicRole, answers: SenderAnswers): AnswerProblem[] {
  const problems: AnswerProblem[] = []
  if (answers.name === '') problems.push({ field: 'name', problem: 'missing' })
  if (role === 'professional' && answers.workplace === '') problems.push({ field: 'workplace', problem: 'missing' })
  if (answers.answerBy === 'phone' && answers.phone === '') problems.push({ field: 'phone', problem: 'missing' })
  else if (answers.answerBy === 'email' && answers.email === '') problems.push({ field: 'email', problem: 'missing' })
  else if (role === 'professional' && answers.phone === '' && answers.email === '') {
    problems.push({ field: 'phone', problem: 'no-way-back' })
  }
  return problems
}

/** A named child without a name is a child whose name nobody said: no one is held up by an empty field. */
export function concernSaid(answers: SenderAnswers): ConcernKind {
  if (answers.concerns === 'named-child' && answers.subjectName === '') return 'unnamed-child'
  return answers.concerns === '' ? 'advice' : answers.concerns
}

/**
 * What is kept of the sender: nothing at all unless they chose to give their name, also when something stands in a
 * field that belongs to the other choice.
 */
export function senderSaid(answers: SenderAnswers): SenderDetails | null {
  if (answers.identity !== 'named') return null
  const { name, phone, email, workplace } = answers
  return { name, phone, email, workplace }
}

/** Anonymous senders are answered by the code alone: a number or an address would end their anonymity. */
export function answerWaySaid(answers: SenderAnswers): AnswerWay {
  return answers.identity === 'named' && answers.answerBy !== '' ? answers.answerBy : 'code'
}
