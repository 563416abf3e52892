import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import {
  Details,
  EmptyState,
  ExplainedList,
  FilterChips,
  Row,
  RowList,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { RuleList, RuleSummary } from '../actions/list-rules.ts'
import { type RuleGroup, type RuleStatus, ruleGroups, ruleStatuses } from '../domain/rule-groups.ts'
import { lawMessages } from '../messages.ts'
import { Citation } from './citation.view.tsx'
import { StatusTag } from './rule-status.view.tsx'

type Shown = { readonly group: RuleGroup | undefined; readonly status: RuleStatus | undefined }
type Props = Shown & { readonly list: RuleList }

/** Every rule under its part of the law, with how sure it is and how often it has spoken. */
export function RulesView({ list, group, status }: Props) {
  const words = lawMessages(useView().language)
  const byGroup = Map.groupBy(list.rules, (rule) => rule.group)
  const narrowed = group !== undefined || status !== undefined
  return (
    <StaffPage
      title={words.title}
      subtitle={words.subtitle}
      action={{ href: '/regler/forklar', label: words.explain, icon: 'help' }}
    >
      <RuleFilters list={list} group={group} status={status} />
      <p>{words.found(list.rules.length)}</p>
      {list.rules.length === 0 && (
        <EmptyState title={words.none} body={words.noneBody} action={{ href: '/regler', label: words.all }} />
      )}
      {[...byGroup].map(([part, rules]) => (
        <section key={part}>
          <h2>{words.groups[part]}</h2>
          {narrowed ? <RuleRows part={part} rules={rules} /> : <FoldedRules part={part} rules={rules} />}
        </section>
      ))}
      <AboutStatuses />
    </StaffPage>
  )
}

/** Among all rules the parts stand on the page itself, each folded. */
function GroupChips({ list, group, status }: Props) {
  const words = lawMessages(useView().language)
  return (
    <FilterChips
      label={words.byGroup}
      chips={[
        { href: addressFor({ group: undefined, status }), label: words.all, current: !group },
        ...ruleGroups.map((each) => ({
          href: addressFor({ group: each, status }),
          label: words.groups[each],
          count: list.byGroup.get(each) ?? 0,
          current: each === group,
        })),
      ]}
    />
  )
}

type PartProps = { readonly part: RuleGroup; readonly rules: readonly RuleSummary[] }

/** All of them at once are folded away under their part of the law: 79 rows are no overview. */
function FoldedRules({ part, rules }: PartProps) {
  const words = lawMessages(useView().language)
  const confirmed = rules.filter(({ status }) => status === 'confirmed').length
  return (
    <Details summary={words.folded(rules.length, confirmed)}>
      <RuleRows part={part} rules={rules} />
    </Details>
  )
}

function RuleRows({ part, rules }: PartProps) {
  const words = lawMessages(useView().language)
  return (
    <RowList label={words.groups[part]}>
      {rules.map((rule) => (
        <RuleRow key={rule.id} rule={rule} />
      ))}
    </RowList>
  )
}

function RuleFilters({ list, group, status }: Props) {
  const words = lawMessages(useView().language)
  return (
    <>
      {(group || status) && <GroupChips list={list} group={group} status={status} />}
      <FilterChips
        label={words.byStatus}
        chips={[
          { href: addressFor({ group, status: undefined }), label: words.anyStatus, current: !status },
          ...ruleStatuses.map((each) => ({
            href: addressFor({ group, status: each }),
            label: words.statuses[each],
            count: list.byStatus.get(each) ?? 0,
            current: each === status,
          })),
        ]}
      />
    </>
  )
}

function RuleRow({ rule }: { rule: RuleSummary }) {
  const { language, now } = useView()
  const words = lawMessages(language)
  const { confirmation, newest, uses } = rule
  const [source] = newest.sources
  const after = [
    uses === 0 ? words.unused : words.used(uses),
    confirmation &&
      words.confirmedBy(confirmation.jurist, sayDate(confirmation.confirmedOn, copenhagenDate(now), language)),
  ]
  return (
    <Row
      href={`/regler/${rule.id}`}
      title={newest.title[language]}
      meta={
        <>
          {rule.id} · {source && <Citation source={source} />} · {after.filter(Boolean).join(' · ')}
        </>
      }
      tags={<StatusTag status={rule.status} />}
    />
  )
}

function AboutStatuses() {
  const words = lawMessages(useView().language)
  return (
    <Details summary={words.aboutStatuses}>
      <ExplainedList
        items={ruleStatuses.map((status) => ({ name: words.statuses[status], explanation: words.statusMeans[status] }))}
      />
    </Details>
  )
}

function addressFor({ group, status }: Shown): string {
  const query = new URLSearchParams({ ...(group ? { del: group } : {}), ...(status ? { status } : {}) })
  return query.size > 0 ? `/regler?${query}` : '/regler'
}
