import { z } from 'zod'
import { accountOf } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Refused, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft } from '../../../platform/access/drafts.ts'
import { bases } from '../../law/index.ts'
import { ownUnits } from '../../people/index.ts'
import { findSeriesBySubmission, insertSeries } from '../data/series.ts'
import { settingOfSeries, templateKeys, templateOf } from '../domain/series-templates.ts'
import { wrongWithName } from './neutral-name.ts'
import { newSeriesDraft } from './open-templates.ts'

const CreateSeries = z.strictObject({
  template: z.enum(templateKeys),
  name: z.string().trim().min(1).max(200),
  /** What looks like a person in the name is none. */
  neutral: z.boolean().default(false),
  mandate: z.string().trim().min(1).max(4000),
  /** Whether named persons may be talked about. Only `ad-hoc` leaves it open, and then it must be said. */
  persons: z.boolean().optional(),
  bases: z.array(z.enum(bases)).max(10).default([]),
  publishable: z.boolean().default(false),
  cadenceDays: z.int().min(1).max(730).nullable().default(null),
  /** The SSP unit, where the maker works in several; the first of them where nothing is said. */
  unit: z.uuid().optional(),
  /** Made with the form: sending twice makes one series. */
  submissionKey: z.uuid(),
})
type CreateSeries = z.output<typeof CreateSeries>

/**
 * Makes a series of meetings from a template. The template decides whether persons may be talked about and on which
 * bases; a series may allow fewer, never more (rule R115-15, domain reference L26-L31). A meeting after an incident
 * must say which it is before anybody is asked (L30). Refuses publication where persons are talked about, but for a
 * forum whose open part is made for it.
 */
export const createSeries = action({
  name: 'fora.create-series',
  allow: 'forum:write',
  input: CreateSeries,
  async run(tx, input) {
    const units = ownUnits(tx.actor)
    const unit = input.unit ?? units[0]
    const maker = accountOf(tx.actor)
    if (maker === null || unit === undefined || !units.includes(unit)) return missing()
    const before = await findSeriesBySubmission(tx, input.submissionKey)
    if (before) return done<{ id: string }>(before)
    const { persons: _persons, unit: _unit, neutral, ...given } = input
    const allowsPersons = mayNamePersons(input)
    const wrong =
      allowsPersons === null
        ? refuse('rule', 'persons-not-chosen')
        : (wrongWithSeries(input, allowsPersons) ?? wrongWithName(input.name, neutral))
    if (wrong || allowsPersons === null) return wrong ?? missing()
    const id = newId()
    const setting = settingOfSeries(input.template, allowsPersons)
    const written = await insertSeries(tx, { ...given, id, unitId: unit, setting, allowsPersons, madeBy: maker })
    tx.about(id)
    tx.remark({ template: input.template, persons: allowsPersons })
    await discardDraft(tx, newSeriesDraft(input.template))
    if (written) return done<{ id: string }>({ id })
    const first = await findSeriesBySubmission(tx, input.submissionKey)
    return first ? done<{ id: string }>(first) : refuse('conflict', 'already-sent')
  },
})

function mayNamePersons({ template, persons }: CreateSeries): boolean | null {
  const allowed = templateOf(template).persons
  if (allowed === 'choose') return persons ?? null
  return allowed === 'allowed' && persons !== false
}

function wrongWithSeries(
  { template, persons, bases: chosen, publishable }: CreateSeries,
  allowsPersons: boolean,
): Refused | null {
  const known = templateOf(template)
  if (known.persons === 'never' && (persons === true || chosen.length > 0)) return refuse('rule', 'persons-never')
  if (!allowsPersons) return chosen.length > 0 ? refuse('rule', 'persons-never') : null
  if (chosen.length === 0) return refuse('rule', 'basis-missing')
  if (chosen.some((basis) => !known.bases.includes(basis))) return refuse('rule', 'basis-not-of-forum')
  return publishable && !known.publishable ? refuse('rule', 'not-publishable') : null
}
