import { type Refused, refuse } from '../../../kernel/outcome.ts'
import type { ListProblem } from '../domain/name-list-reading.ts'

/** Why nothing of a list was read, with the numbers the sentence needs and nothing of the text. */
export function refusedReading(problem: ListProblem): Refused {
  if (problem.code === 'empty') return refuse('rule', 'list-empty')
  if (problem.code === 'too-many-lines') return refuse('rule', problem.code, { count: String(problem.count) })
  return refuse('rule', problem.code, { number: String(problem.number), count: String(problem.count) })
}
