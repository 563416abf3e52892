import type { PlainDate } from '../../../kernel/dates.ts'
import { concernRule } from './concern-rule.ts'
import type { Mark, Source, Spoken } from './rule.ts'
import { groupOf, type RuleGroup } from './rule-groups.ts'
import { allRules, type KnownRule } from './rule-registry.ts'

/** One version of a rule as a reader sees it. */
export type ListedVersion = {
  readonly version: string
  readonly validFrom: PlainDate
  readonly validTo: PlainDate | null
  readonly title: Spoken
  readonly questions: readonly Spoken[]
  readonly mark: Mark
  readonly statute: boolean
  readonly sources: readonly Source[]
  readonly adjustableBy: readonly string[]
}

/** A rule with all its versions, newest first; there is always one. */
export type ListedRule = {
  readonly id: string
  readonly group: RuleGroup
  readonly newest: ListedVersion
  readonly versions: readonly ListedVersion[]
}

/** Every rule, in the order it is told; also the one on where a concern goes, which has a shape of its own. */
export const listedRules: readonly ListedRule[] = [...bySameId(allRules), concern()]

export function listedRule(id: string): ListedRule | null {
  return listedRules.find((rule) => rule.id === id) ?? null
}

function bySameId(rules: readonly KnownRule[]): ListedRule[] {
  return [...Map.groupBy(rules, ({ id }) => id)].map(([id, same]) => listed(id, same.map(versionOf)))
}

function listed(id: string, versions: readonly ListedVersion[]): ListedRule {
  const newestFirst = versions.toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))
  const [newest] = newestFirst
  if (!newest) throw new RangeError('A rule has at least one version')
  return { id, group: groupOf(id), newest, versions: newestFirst }
}

function versionOf({ question, adjustableBy, ...rule }: KnownRule): ListedVersion {
  const { version, validFrom, validTo, title, mark, statute, sources } = rule
  return {
    version,
    validFrom,
    validTo,
    title,
    mark,
    statute,
    sources,
    questions: [question],
    adjustableBy: adjustableBy ?? [],
  }
}

/** Its sources carry marks of their own; the table as a whole is our reading. */
function concern(): ListedRule {
  return listed(concernRule.id, [
    {
      version: concernRule.version,
      validFrom: concernRule.validFrom,
      validTo: null,
      title: { da: 'Hvor skal bekymringen hen?', en: 'Where does the concern go?' },
      questions: Object.values(concernRule.questions).map(({ ask }) => ask),
      mark: 'inferred',
      statute: false,
      sources: concernRule.sources.map(({ act, paragraph, link }) => ({ act, provision: paragraph, link })),
      adjustableBy: [],
    },
  ])
}
