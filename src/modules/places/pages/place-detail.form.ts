import { z } from 'zod'
import { daysBetween } from '../../../kernel/dates.ts'
import { TypedDay } from '../../../platform/web/typed-day.ts'
import { longestClosure } from '../actions/keep-closures.ts'
import { PhoneNumber } from '../actions/keep-contacts.ts'
import { TypedPosition } from './place.form.ts'

export type ContactFields = 'name' | 'title' | 'phone' | 'email' | 'submissionKey'
export type ClosureFields = 'name' | 'firstDay' | 'lastDay' | 'submissionKey'
export type DistrictFields = 'name' | 'position'

export const ContactForm = z.strictObject({
  name: z.string().max(200),
  title: z.string().max(200).default(''),
  phone: PhoneNumber.default(''),
  email: z.email().max(320).or(z.literal('')).default(''),
  submissionKey: z.uuid(),
})

export const ClosureForm = z
  .strictObject({ name: z.string().max(100), firstDay: TypedDay, lastDay: TypedDay, submissionKey: z.uuid() })
  .superRefine(({ firstDay, lastDay }, context) => {
    const days = daysBetween(firstDay, lastDay)
    if (days >= 0 && days < longestClosure) return
    context.addIssue({ code: 'custom', path: ['lastDay'], params: { code: 'order' } })
  })

export const DistrictForm = z.strictObject({
  name: z.string().max(100),
  position: TypedPosition.nullable().default(null),
})

export type CloseDistrictFields = 'into'
export const CloseDistrictForm = z.strictObject({ into: z.uuid().optional() })

export type OutlineFields = 'file' | 'source' | 'approximate'
export const OutlineForm = z.strictObject({
  source: z.string().max(300).default(''),
  approximate: z.literal('ja').optional(),
})
