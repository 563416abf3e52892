import { z } from 'zod'
import { isClockTime } from '../../../kernel/copenhagen-clock.ts'
import { type ClosingDay, isMonthDay } from '../../../kernel/danish-calendar.ts'
import { isPlainDate } from '../../../kernel/dates.ts'

/** A phone number as people write it, or nothing. */
export const PhoneNumber = z
  .string()
  .max(50)
  .regex(/^(?:\+?[0-9][0-9 ]{2,})?$/)
/** A mail address, or nothing. */
export const MailAddress = z.union([z.literal(''), z.email().max(320)])

const ClockTime = z.string().refine(isClockTime)
const Hours = z
  .strictObject({ opens: ClockTime, closes: ClockTime })
  .refine(({ opens, closes }) => opens < closes, { params: { code: 'order' } })
const Closing = z.custom<ClosingDay>((day) => isPlainDate(day) || (typeof day === 'string' && isMonthDay(day)))

/**
 * The settings of the directory, by key, each with the shape its value must have. A value in the database that does not
 * fit counts as not set, so that a spoilt setting never stops a page or a message.
 */
export const settingSchemas = {
  /** When the unit is open, for clocks and for the public site. Weekday `1` is Monday; one left out is closed. */
  'office-hours': z.strictObject({
    week: z.record(z.string().regex(/^[1-7]$/), Hours).refine((week) => Object.keys(week).length > 0),
    closingDays: z.array(Closing).max(60),
  }),
  /** How to reach the SSP unit as a whole, for the public. */
  'unit-contact': z.strictObject({ phone: PhoneNumber, email: MailAddress }),
  /** The municipality's own line out of hours (den sociale døgnvagt). No phone: it is not shown. */
  'duty-line': z.strictObject({ phone: PhoneNumber, hours: z.string().max(100) }),
  'data-protection-officer': z.strictObject({ name: z.string().max(200), phone: PhoneNumber, email: MailAddress }),
  /** The official accessibility statement; `/was` leads there. Nothing else than the national tool's address. */
  'was-url': z
    .string()
    .max(300)
    .regex(/^(?:https:\/\/was\.digst\.dk\/[\w./-]+)?$/),
  /** Where those who find a hole in the security write. */
  'security-contact': MailAddress,
  /** How soon we read and answer, in words. Empty: our own words. */
  'response-promise': z.strictObject({ da: z.string().max(300), en: z.string().max(300) }),
} as const

export type SettingKey = keyof typeof settingSchemas
export type SettingValue<Key extends SettingKey> = z.output<(typeof settingSchemas)[Key]>
export type Settings = { readonly [Key in SettingKey]: SettingValue<Key> }

export const settingKeys = Object.keys(settingSchemas) as readonly SettingKey[]

const long = { opens: '09:00', closes: '15:00' }

/** What counts where the municipality has set nothing. */
export const settingDefaults: Settings = {
  'office-hours': {
    week: { 1: long, 2: long, 3: long, 4: long, 5: { opens: '09:00', closes: '12:00' } },
    closingDays: [],
  },
  'unit-contact': { phone: '', email: '' },
  'duty-line': { phone: '', hours: '' },
  'data-protection-officer': { name: '', phone: '', email: '' },
  'was-url': '',
  'security-contact': '',
  'response-promise': { da: '', en: '' },
}
