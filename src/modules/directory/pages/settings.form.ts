import { z } from 'zod'
import type { OpenHours } from '../../../kernel/danish-deadlines.ts'
import { MailAddress, PhoneNumber, type Settings, settingSchemas } from '../actions/setting-schemas.ts'
import { parseClosingDays, parseTypedTime, typeClosingDays } from '../domain/typed-office-hours.ts'
import type { settingMessages } from '../setting-messages.ts'

export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const
export type Weekday = (typeof weekdays)[number]

const Typed = z.string().max(20).default('')
const reach = { phone: PhoneNumber.default(''), email: MailAddress.default('') } as const
const promise = z.string().max(300).default('')

const hourFields = Object.fromEntries(
  weekdays.flatMap((day) => [
    [`opens${day}`, Typed],
    [`closes${day}`, Typed],
  ]),
) as Record<`opens${Weekday}` | `closes${Weekday}`, typeof Typed>

const fields = z.strictObject({
  ...hourFields,
  closingDays: z.string().max(1500).default(''),
  unitPhone: reach.phone,
  unitEmail: reach.email,
  dutyPhone: reach.phone,
  dutyHours: z.string().max(100).default(''),
  promiseDanish: promise,
  promiseEnglish: promise,
  officerName: z.string().max(200).default(''),
  officerPhone: reach.phone,
  officerEmail: reach.email,
  wasUrl: settingSchemas['was-url'].default(''),
  securityContact: reach.email,
})
export type SettingFields = keyof typeof fields.shape
type Filled = z.output<typeof fields>

/** The settings as one form. */
export const SettingsForm = fields.transform((typed, context): Settings => {
  const week = Object.fromEntries(weekdays.flatMap((day) => hoursOf(day, typed, context)))
  if (Object.keys(week).length === 0) context.addIssue({ code: 'custom', path: ['opens1'], params: { code: 'noDay' } })
  const closingDays = parseClosingDays(typed.closingDays)
  if (!closingDays) context.addIssue({ code: 'custom', path: ['closingDays'] })
  return {
    'office-hours': { week, closingDays: [...(closingDays ?? [])] },
    'unit-contact': { phone: typed.unitPhone, email: typed.unitEmail },
    'duty-line': { phone: typed.dutyPhone, hours: typed.dutyHours },
    'data-protection-officer': { name: typed.officerName, phone: typed.officerPhone, email: typed.officerEmail },
    'was-url': typed.wasUrl,
    'security-contact': typed.securityContact,
    'response-promise': { da: typed.promiseDanish, en: typed.promiseEnglish },
  }
})

function hoursOf(day: Weekday, typed: Filled, context: z.RefinementCtx): [number, OpenHours][] {
  const from = typed[`opens${day}`]
  const to = typed[`closes${day}`]
  if (from === '' && to === '') return []
  const opens = parseTypedTime(from)
  const closes = parseTypedTime(to)
  if (opens && closes && opens < closes) return [[day, { opens, closes }]]
  context.addIssue({ code: 'custom', path: [`opens${day}`], params: { code: 'hours' } })
  return []
}

/** The settings as they would be typed. */
export function typedSettings(settings: Settings): Record<SettingFields, string> {
  const { week, closingDays } = settings['office-hours']
  const hours = weekdays.flatMap((day) => [
    [`opens${day}`, week[day]?.opens ?? ''],
    [`closes${day}`, week[day]?.closes ?? ''],
  ])
  return {
    ...(Object.fromEntries(hours) as Record<`opens${Weekday}` | `closes${Weekday}`, string>),
    closingDays: typeClosingDays(closingDays),
    unitPhone: settings['unit-contact'].phone,
    unitEmail: settings['unit-contact'].email,
    dutyPhone: settings['duty-line'].phone,
    dutyHours: settings['duty-line'].hours,
    promiseDanish: settings['response-promise'].da,
    promiseEnglish: settings['response-promise'].en,
    officerName: settings['data-protection-officer'].name,
    officerPhone: settings['data-protection-officer'].phone,
    officerEmail: settings['data-protection-officer'].email,
    wasUrl: settings['was-url'],
    securityContact: settings['security-contact'],
  }
}

/** What to say of each field: its day, where it is about a day. */
export function settingSentences(words: ReturnType<typeof settingMessages>): Record<string, string> {
  const { errors } = words
  const days = weekdays.map((day) => [`opens${day}`, `${words.weekdays[day - 1]}: ${errors.hours}`])
  return {
    ...Object.fromEntries(days),
    'opens1.noDay': errors.noDay,
    closingDays: errors.closingDays,
    unitPhone: errors.phone,
    dutyPhone: errors.phone,
    officerPhone: errors.phone,
    unitEmail: errors.email,
    officerEmail: errors.email,
    securityContact: errors.email,
    wasUrl: errors.wasUrl,
    dutyHours: errors.long,
    promiseDanish: errors.long,
    promiseEnglish: errors.long,
    officerName: errors.long,
  }
}
