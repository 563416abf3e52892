import { z } from 'zod'
import { newId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { longestAddendum } from '../actions/add-addendum.ts'
import type { ItemRecord } from '../actions/item-record.ts'
import { longestMinutes } from '../actions/save-minutes.ts'
import { longestActionPoint } from '../actions/set-action-point.ts'

export type MinutesFields = 'body' | 'buildsOn' | 'submissionKey'

/** Minutes as they are typed. A page with nothing but the template's headings is an empty page. */
export function minutesForm(template: string) {
  return z.strictObject({
    body: z
      .string()
      .max(longestMinutes)
      .refine((body) => squeezed(body) !== squeezed(template), { params: { code: 'missing' } }),
    buildsOn: z.uuid().optional(),
    submissionKey: z.uuid(),
  })
}

function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

export type DraftOfMinutes = Readonly<Record<string, string | readonly string[]>> | null

/**
 * What the field begins with: what the writer was in the middle of, what stands there, both texts where two stand, or for
 * a closed item nobody has written under the headings of the template.
 */
export function freshMinutes(
  { minutes, item }: ItemRecord,
  draft: DraftOfMinutes,
  words: { template: string; divider: string },
): FormState<MinutesFields> {
  if (typeof draft?.body === 'string' && draft.body.trim() !== '') {
    return freshForm<MinutesFields>({ body: draft.body, buildsOn: draft.buildsOn ?? '', submissionKey: newId() })
  }
  const standing = minutes.map(({ body }) => body).join(`\n\n${words.divider}\n\n`)
  const body = standing || (item.part === 'closed' ? words.template : '')
  return freshForm<MinutesFields>({ body, buildsOn: minutes.at(-1)?.id ?? '', submissionKey: newId() })
}

export type AddendumFields = 'body' | 'submissionKey'
export const AddendumForm = z.strictObject({ body: z.string().max(longestAddendum), submissionKey: z.uuid() })

export type TaskFields = 'what' | 'owner' | 'ownerName' | 'dueOn' | 'submissionKey'

/** The value of the owner who is not at the meeting. */
export const otherOwner = 'andet'

/** Something agreed: somebody at the meeting, or the name of somebody else. */
export const TaskForm = z
  .strictObject({
    what: z.string().max(longestActionPoint),
    owner: z.union([z.uuid(), z.literal(otherOwner)]),
    ownerName: z.string().max(200).optional(),
    dueOn: TypedDay,
    submissionKey: z.uuid(),
  })
  .superRefine(({ owner, ownerName }, context) => {
    if (owner === otherOwner && !ownerName) context.addIssue({ code: 'custom', input: '', path: ['ownerName'] })
  })
  .transform(({ owner, ownerName, ...task }) => ({
    ...task,
    owner: owner === otherOwner ? { name: ownerName ?? '' } : { attendeeId: owner },
  }))

export function freshTask(): FormState<TaskFields> {
  return freshForm<TaskFields>({ submissionKey: newId() })
}
