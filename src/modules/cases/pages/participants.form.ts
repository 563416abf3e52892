import { z } from 'zod'

export type ParticipantFields = 'who' | 'account' | 'outsideName' | 'part'

/** A colleague with an account, or somebody else by name. */
export const ParticipantForm = z
  .strictObject({
    who: z.enum(['colleague', 'outside']),
    account: z.uuid().optional(),
    outsideName: z.string().max(200).default(''),
    part: z.string().max(100),
  })
  .superRefine(({ who, account, outsideName }, context) => {
    if (who === 'colleague' && account === undefined) {
      context.addIssue({ code: 'custom', input: '', path: ['account'] })
    }
    if (who === 'outside' && outsideName === '') {
      context.addIssue({ code: 'custom', input: '', path: ['outsideName'] })
    }
  })

/** The form as the action takes it: what belongs to the other answer does not count. */
export function participantInput({ who, account, outsideName, part }: z.output<typeof ParticipantForm>) {
  return who === 'colleague' ? { account: account ?? null, part } : { outsideName, part }
}
