import { Pagination, Table, Time, useView } from '../../../platform/ui/index.ts'
import type { OpenedRule } from '../actions/open-rule.ts'
import { ruleMessages } from '../rule-messages.ts'
import { OutcomeTag } from './rule-status.view.tsx'

/** The decisions a rule has spoken in: of what kind and when, never about whom. */
export function RuleUses({ opened: { rule, uses, total, page, pageSize } }: { opened: OpenedRule }) {
  const { language } = useView()
  const words = ruleMessages(language)
  return (
    <section>
      <h2>{words.uses}</h2>
      <p>{total === 0 ? words.noUses : words.usesLead}</p>
      {uses.length > 0 && (
        <Table
          caption={words.uses}
          captionHidden
          columns={[
            { header: words.when, cell: ({ madeAt }) => <Time at={madeAt} />, rowHeading: true },
            { header: words.kind, cell: ({ aboutKind }) => words.aboutKinds[aboutKind] },
            { header: words.ruleSaid, cell: ({ said }) => <OutcomeTag outcome={said} /> },
            { header: words.outcome, cell: ({ outcome }) => <OutcomeTag outcome={outcome} /> },
            { header: words.versionUsed, cell: ({ version }) => version },
          ]}
          rows={uses}
          rowKey={({ finding }) => finding}
        />
      )}
      <Pagination
        page={page}
        pages={Math.max(1, Math.ceil(total / pageSize))}
        hrefFor={(next) => (next > 1 ? `/regler/${rule.id}?side=${next}` : `/regler/${rule.id}`)}
      />
    </section>
  )
}
