import { addDays, type PlainDate } from '../../../kernel/dates.ts'

export const stages = ['open', 'analysed', 'planned', 'active', 'closed'] as const
export type Stage = (typeof stages)[number]

/** What can be done with a hotspot. */
export const steps = ['analyse', 'plan', 'activate', 'review', 'close', 'reopen', 'give'] as const
export type Step = (typeof steps)[number]

/** Which steps each stage allows, and the stage they lead to. What is not here is refused. */
export const allowedSteps: Readonly<Record<Stage, Partial<Record<Step, Stage>>>> = {
  open: { analyse: 'analysed', review: 'open', close: 'closed', give: 'open' },
  analysed: { analyse: 'analysed', plan: 'planned', review: 'analysed', close: 'closed', give: 'analysed' },
  planned: {
    analyse: 'planned',
    plan: 'planned',
    activate: 'active',
    review: 'planned',
    close: 'closed',
    give: 'planned',
  },
  active: { analyse: 'active', plan: 'active', review: 'active', close: 'closed', give: 'active' },
  closed: { reopen: 'open' },
}

/** The stage after a step, or null where the stage does not allow it. */
export function afterStep(stage: Stage, step: Step): Stage | null {
  return allowedSteps[stage][step] ?? null
}

export function stageOf(text: string): Stage {
  return stages.find((stage) => stage === text) ?? 'open'
}

/** True when nothing was seen for `quietDays`, counted from the last observation or from the opening: it may be closed. */
export function isQuiet(
  { lastSeen, openedOn }: { readonly lastSeen: PlainDate | null; readonly openedOn: PlainDate },
  quietDays: number,
  today: PlainDate,
): boolean {
  const since = lastSeen !== null && lastSeen > openedOn ? lastSeen : openedOn
  return addDays(since, quietDays) <= today
}

export const measureKinds = ['presence', 'activity', 'light', 'parents', 'shop', 'police', 'other'] as const
export type MeasureKind = (typeof measureKinds)[number]

export const reviewFindings = ['better', 'same', 'worse'] as const
export type ReviewFinding = (typeof reviewFindings)[number]

export const outsideKinds = ['police-calls', 'shop-reports', 'resident-reports', 'damage-reports'] as const
export type OutsideKind = (typeof outsideKinds)[number]
