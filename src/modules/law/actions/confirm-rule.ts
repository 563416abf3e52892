import { z } from 'zod'
import { isPlainDate, type PlainDate } from '../../../kernel/dates.ts'
import { done, missing, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { insertConfirmation, readConfirmations, standing } from '../data/confirmations.ts'
import { listedRule } from '../domain/listed-rules.ts'

const Day = z
  .string()
  .refine((text) => isPlainDate(text))
  .transform((text) => text as PlainDate)

const saidOfVersion = {
  ruleId: z.string().max(40),
  version: z.string().max(20),
  /** Who has gone through it: the jurist's own name, or a colleague's. */
  jurist: z.string().trim().min(1).max(200),
  remark: z.string().trim().max(2000).default(''),
}

/**
 * The municipality's jurist has gone through one version of one rule and stands by it. Refuses a day that has not come,
 * a day before the version began (`before-version`), and a version that is confirmed already.
 */
export const confirmRule = action({
  name: 'law.confirm-rule',
  allow: 'rules:confirm',
  input: z.strictObject({ ...saidOfVersion, confirmedOn: Day }),
  async run(tx, input) {
    const { ruleId, version, confirmedOn } = input
    const found = listedRule(ruleId)?.versions.find((each) => each.version === version)
    if (!found) return missing()
    if (confirmedOn > tx.today) return refuse('rule', 'future-date')
    if (confirmedOn < found.validFrom) return refuse('rule', 'before-version')
    const now = standing(await readConfirmations(tx, ruleId), ruleId, version)
    if (now) return refuse('conflict', 'already-confirmed', { name: now.jurist })
    await insertConfirmation(tx, { ...input, kind: 'confirmed' })
    tx.remark({ rule: `${ruleId} ${version}` })
    return done()
  },
})

/** The jurist no longer stands by a version: from now it is as its mark says. Refuses one that is not confirmed. */
export const withdrawConfirmation = action({
  name: 'law.withdraw-confirmation',
  allow: 'rules:confirm',
  input: z.strictObject(saidOfVersion),
  async run(tx, input) {
    const { ruleId, version } = input
    if (!listedRule(ruleId)?.versions.some((each) => each.version === version)) return missing()
    const now = standing(await readConfirmations(tx, ruleId), ruleId, version)
    if (!now) return refuse('conflict', 'not-confirmed')
    await insertConfirmation(tx, { ...input, kind: 'withdrawn', confirmedOn: tx.today })
    tx.remark({ rule: `${ruleId} ${version}` })
    return done()
  },
})
