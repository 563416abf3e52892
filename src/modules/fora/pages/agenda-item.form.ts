import { z } from 'zod'

/** What an item can be, as the form asks: the part of the agenda follows from it. */
export const itemChoices = ['free', 'place', 'case', 'inquiry', 'closed-free'] as const
export type ItemChoice = (typeof itemChoices)[number]

export type AgendaItemFields =
  | 'kind'
  | 'title'
  | 'placeTitle'
  | 'hotspotId'
  | 'caseId'
  | 'caseTitle'
  | 'inquiryId'
  | 'inquiryTitle'
  | 'closedTitle'
  | 'neutral'

/** The heading that belongs to each answer. */
export const titleFields = {
  free: 'title',
  place: 'placeTitle',
  case: 'caseTitle',
  inquiry: 'inquiryTitle',
  'closed-free': 'closedTitle',
} as const satisfies Record<ItemChoice, AgendaItemFields>

const title = z.string().max(200).default('')

export const AgendaItemForm = z
  .strictObject({
    kind: z.enum(itemChoices),
    title,
    placeTitle: title,
    hotspotId: z.uuid().optional(),
    caseId: z.uuid().optional(),
    caseTitle: title,
    inquiryId: z.uuid().optional(),
    inquiryTitle: title,
    closedTitle: title,
    neutral: z.literal('ja').optional(),
    submissionKey: z.uuid(),
  })
  .superRefine((typed, context) => {
    const missing = (path: string) => context.addIssue({ code: 'custom', input: '', path: [path] })
    const named = titleFields[typed.kind]
    if (typed.kind === 'case' && typed.caseId === undefined) missing('caseId')
    if (typed.kind === 'inquiry' && typed.inquiryId === undefined) missing('inquiryId')
    if (typed.kind !== 'case' && typed.kind !== 'inquiry' && typed[named] === '') missing(named)
  })
  .transform(({ kind, caseId, inquiryId, hotspotId, neutral, submissionKey, ...titles }) => ({
    part: kind === 'free' || kind === 'place' ? ('open' as const) : ('closed' as const),
    kind: kind === 'closed-free' ? ('free' as const) : kind,
    title: titles[titleFields[kind]],
    caseId: kind === 'case' ? (caseId ?? null) : null,
    inquiryId: kind === 'inquiry' ? (inquiryId ?? null) : null,
    hotspotId: kind === 'place' ? (hotspotId ?? null) : null,
    neutral: neutral === 'ja',
    submissionKey,
  }))
