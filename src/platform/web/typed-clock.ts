import { z } from 'zod'
import { isClockTime } from '../../kernel/copenhagen-clock.ts'

const asTyped = /^(?:kl\.?\s*)?(\d{1,2})(?:\s*[.:]?\s*(\d{2}))?$/

/** A form field that holds a time of day as people type it (`14.30`, `14:30`, `1430`, `kl. 9`), as 'HH:MM'. */
export const TypedClock = z
  .string()
  .max(20)
  .transform((text, context): string => {
    const [, hour, minute = '00'] = asTyped.exec(text.trim().toLowerCase()) ?? []
    const time = `${hour?.padStart(2, '0')}:${minute}`
    if (isClockTime(time)) return time
    context.addIssue({ code: 'custom', input: text })
    return z.NEVER
  })

/** A time of day as a Dane would have typed it, to fill such a field with. */
export function typedClock(time: string): string {
  return time.replace(':', '.')
}
