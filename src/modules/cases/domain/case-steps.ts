import type { CaseStatus } from './case-kinds.ts'

/** Everything that may be done to a case. */
export const caseSteps = [
  'add-note',
  'add-follow-up',
  'end-follow-up',
  'add-participant',
  'end-participant',
  'hand-over',
  'change-tier',
  'close',
  'reopen',
] as const
export type CaseStep = (typeof caseSteps)[number]

/**
 * What is allowed while a case is open, and once it is closed. A closed case tells no more: it is reopened first. But
 * somebody can still be let out of it, and somebody must always answer for it.
 */
export const allowedSteps = {
  open: [
    'add-note',
    'add-follow-up',
    'end-follow-up',
    'add-participant',
    'end-participant',
    'hand-over',
    'change-tier',
    'close',
  ],
  closed: ['end-participant', 'hand-over', 'reopen'],
} as const satisfies Record<CaseStatus, readonly CaseStep[]>

/** The reason a step is not allowed now, or null when it is. */
export function obstacleTo(step: CaseStep, status: CaseStatus): 'case-closed' | 'case-open' | null {
  const allowed: readonly CaseStep[] = allowedSteps[status]
  if (allowed.includes(step)) return null
  return status === 'closed' ? 'case-closed' : 'case-open'
}
