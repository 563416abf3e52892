import { z } from 'zod'
import { endpoint } from '../../platform/api/endpoint.ts'
import type { HouseModule } from '../../platform/web/house-module.ts'
import { explainFacts } from './actions/explain-facts.ts'
import { listRules } from './actions/list-rules.ts'
import type { SaidReason } from './domain/explanation.ts'
import { topics } from './domain/facts.ts'
import { marks, outcomes } from './domain/rule.ts'
import { ruleGroups, ruleStatuses } from './domain/rule-groups.ts'
import { explainPage } from './pages/explain.page.tsx'
import { chooseLocallyPage, confirmRulePage, rulePage, withdrawConfirmationPage } from './pages/rule.page.tsx'
import { rulesPage } from './pages/rules.page.tsx'

const Spoken = z.object({ da: z.string(), en: z.string() })
const Source = z.object({ act: z.string(), provision: z.string(), link: z.string().nullable() })

const listEndpoint = endpoint({
  method: 'get',
  path: '/rules',
  summary:
    'Every rule of the law in its newest version: how sure it is, its sources, and how many decisions it spoke in.',
  action: listRules,
  output: z.object({
    items: z.array(
      z.object({
        id: z.string(),
        version: z.string(),
        group: z.enum(ruleGroups),
        status: z.enum(ruleStatuses),
        mark: z.enum(marks),
        statute: z.boolean(),
        validFrom: z.iso.date(),
        title: Spoken,
        questions: z.array(Spoken),
        sources: z.array(Source),
        confirmedOn: z.iso.date().nullable(),
        uses: z.int(),
      }),
    ),
  }),
  shape: ({ rules }) => ({
    items: rules.map(({ id, group, status, confirmation, newest, uses }) => ({
      ...newest,
      id,
      group,
      status,
      uses,
      questions: [...newest.questions],
      sources: [...newest.sources],
      confirmedOn: confirmation?.confirmedOn ?? null,
    })),
  }),
})

/** A reason and what it rests on. What stands deeper has the same shape. */
const Reasons = z.object({
  say: z.string(),
  because: z.array(z.object({ say: z.string(), because: z.array(z.unknown()) })),
})

const explainEndpoint = endpoint({
  method: 'post',
  path: '/rules/explanations',
  summary: 'What the rules say of some facts, with the reasoning as a tree. Nothing is decided and nothing is kept.',
  action: explainFacts,
  output: z.object({
    topic: z.enum(topics),
    on: z.iso.date(),
    outcome: z.enum(outcomes),
    answer: z.string(),
    rules: z.array(
      z.object({
        id: z.string(),
        version: z.string(),
        outcome: z.enum(outcomes),
        title: z.string(),
        question: z.string(),
        mark: z.enum(marks),
        source: z.string(),
        reasons: Reasons,
      }),
    ),
  }),
  shape: ({ rules, ...explanation }) => ({
    ...explanation,
    rules: rules.map((rule) => ({ ...rule, reasons: unfrozen(rule.reasons) })),
  }),
})

function unfrozen({ say, because }: SaidReason) {
  return { say, because: because.map((each) => ({ say: each.say, because: [...each.because] })) }
}

/** The rules of the law: what they say, how sure they are, who confirmed them, and what they say of given facts. */
export const law: HouseModule = {
  pages: [rulesPage, explainPage, rulePage, confirmRulePage, withdrawConfirmationPage, chooseLocallyPage],
  endpoints: [listEndpoint, explainEndpoint],
  rail: [
    {
      href: '/regler',
      icon: 'bookmark',
      label: { da: 'Regler', en: 'Rules' },
      group: 'house',
      permission: 'rules:read',
      order: 55,
    },
  ],
}
