import { z } from 'zod'
import { isId, newId } from '../../../kernel/ids.ts'
import type { FormState } from '../../../platform/ui/index.ts'
import { tiers } from '../../cases/index.ts'
import { concernQuestions } from '../../law/index.ts'
import { ConcernFactsInput } from '../actions/triage-input.ts'
import { routesChosen } from '../domain/triage-choice.ts'
import { triageRoutes } from '../domain/triage-routes.ts'

/** The first step: the questions of the rule. */
export const QuestionsForm = ConcernFactsInput
export type QuestionFields = (typeof concernQuestions)[number]

/** The second step: a way and a reason. The answers and what had been decided go along unseen. */
export const ChoiceForm = ConcernFactsInput.extend({
  seenOrdinal: z.coerce.number().int().min(0),
  dutyShown: z.literal('ja'),
  route: z.enum(triageRoutes),
  notify: z.literal('ja').optional(),
  reason: z.string().max(4000),
})
export type ChoiceFields = 'route' | 'notify' | 'reason'

/** Whom a case is about, beside the persons found by a search: a value of its own for each. */
export const subjectKinds = ['ny', 'uden-navn', 'gruppe', 'ingen'] as const

/** The third step: the case. The choice of the second goes along unseen. */
export const CaseForm = ChoiceForm.extend({
  submissionKey: z.uuid(),
  words: z.string().max(200).optional(),
  subject: z.union([z.enum(subjectKinds), z.uuid()]),
  givenName: z.string().max(100).optional(),
  familyName: z.string().max(100).optional(),
  describedAs: z.string().max(200).optional(),
  groupName: z.string().max(200).optional(),
  anyway: z.literal('ja').optional(),
  tier: z.enum(tiers),
  purpose: z.string().max(2000),
  carried: z.array(z.string().max(60)).max(200).default([]),
}).superRefine(({ subject, givenName, familyName, describedAs, groupName }, context) => {
  const lacks = (field: string) =>
    context.addIssue({ code: 'custom', path: [field], params: { code: 'missing' }, message: 'missing' })
  if (subject === 'ny' && !givenName && !familyName) lacks('givenName')
  if (subject === 'uden-navn' && !describedAs) lacks('describedAs')
  if (subject === 'gruppe' && !groupName) lacks('groupName')
})
export type CaseFields =
  | 'words'
  | 'subject'
  | 'givenName'
  | 'familyName'
  | 'describedAs'
  | 'groupName'
  | 'anyway'
  | 'tier'
  | 'purpose'
  | 'carried'

type Choice = z.output<typeof ChoiceForm>

/** A choice as the actions take it. */
export function choiceOf(
  inquiryId: string,
  { seenOrdinal, route, notify, reason, dutyShown: _shown, ...rest }: Choice,
) {
  const { danger, abuse, support, crimePreventive, parentsConsent } = rest
  return {
    inquiryId,
    seenOrdinal,
    facts: { danger, abuse, support, crimePreventive, parentsConsent },
    routes: [...routesChosen(route, notify === 'ja')],
    reason,
    dutyShown: true as const,
  }
}

/** A case as the action takes it. */
export function caseOf(inquiryId: string, form: z.output<typeof CaseForm>) {
  const { tier, purpose, carried, submissionKey } = form
  return { ...choiceOf(inquiryId, form), tier, purpose, carried, submissionKey, subject: subjectOf(form) }
}

function subjectOf(form: z.output<typeof CaseForm>) {
  const { subject, givenName = '', familyName = '', describedAs = '', groupName = '' } = form
  const anyway = form.anyway === 'ja'
  if (subject === 'ny') return { kind: 'new' as const, givenName, familyName, anyway }
  if (subject === 'uden-navn') return { kind: 'new' as const, describedAs, anyway }
  if (subject === 'gruppe') return { kind: 'group' as const, groupName }
  return subject === 'ingen' ? { kind: 'nobody' as const } : { kind: 'found' as const, personId: subject }
}

/** The fields of the steps before, which a form brings along without showing them. */
export function carriedAlong(values: Readonly<Record<string, unknown>>, fields: readonly string[]) {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = values[field]
      return typeof value === 'string' ? [[field, value]] : []
    }),
  )
}

export const choiceFields: readonly string[] = [
  ...concernQuestions,
  'seenOrdinal',
  'dutyShown',
  'route',
  'notify',
  'reason',
]

/** The name searched for as the name of somebody new, so that it need not be typed again; what was typed counts. */
export function withNameOf(values: FormState<CaseFields>['values']): FormState<CaseFields>['values'] {
  if (values.givenName || values.familyName || typeof values.words !== 'string') return values
  const parts = values.words.trim().split(/\s+/)
  const familyName = parts.length > 1 ? parts.at(-1) : ''
  return { ...values, givenName: (parts.length > 1 ? parts.slice(0, -1) : parts).join(' '), familyName }
}

/** The key of a form, kept while the form comes back. */
export function submissionKeyOf(values: Readonly<Record<string, unknown>>): string {
  return isId(values.submissionKey) ? values.submissionKey : newId()
}
