import { z } from 'zod'
import { instantAt } from '../../../kernel/copenhagen-clock.ts'
import { TypedClock } from '../../../platform/web/typed-clock.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { noticeChannels } from '../domain/notice-steps.ts'

export type SentFields = 'sentOn' | 'sentTime' | 'channel'

/** When it was sent, by the clock on the wall, and how. */
export const SentForm = z.strictObject({ sentOn: TypedDay, sentTime: TypedClock, channel: z.enum(noticeChannels) })

/** The form as the action takes it. */
export function sentInput({ sentOn, sentTime, channel }: z.output<typeof SentForm>) {
  return { channel, sentAt: instantAt(sentOn, sentTime).toISOString() }
}
