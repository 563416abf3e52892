import type { Language } from '../../../kernel/language.ts'
import { type Column, EmptyState, Pagination, StaffPage, Table, Time } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { type ListedPurges, purgesPerPage } from '../actions/purge-name-lists.ts'
import { nameChoices } from '../domain/name-choices.ts'
import { nameListMessages } from '../name-list-messages.ts'
import { nameRowMessages } from '../name-row-messages.ts'

/** Numbers, the rule and the time: nothing that tells of anybody. */
export function PurgedListsView({ listed }: { listed: ListedPurges }) {
  const { language } = useView()
  const words = nameListMessages(language).purges
  return (
    <StaffPage title={words.title} subtitle={words.lead}>
      {listed.purges.length === 0 ? (
        <EmptyState title={words.empty} body={words.emptyBody} />
      ) : (
        <>
          <p>{words.total(listed.total)}</p>
          <Table
            caption={words.table}
            captionHidden
            columns={columnsFor(language)}
            rows={listed.purges}
            rowKey={({ listId }) => listId}
          />
          <Pagination
            page={listed.page}
            pages={Math.ceil(listed.total / purgesPerPage)}
            hrefFor={(page) => `/moeder/lister?side=${page}`}
          />
        </>
      )}
    </StaffPage>
  )
}

function columnsFor(language: Language): Column<ListedPurges['purges'][number]>[] {
  const words = nameListMessages(language).purges
  const { results } = nameRowMessages(language)
  const rules: Readonly<Record<string, string>> = words.rules
  return [
    { header: words.when, cell: ({ purgedAt }) => <Time at={purgedAt} />, rowHeading: true },
    { header: words.rows, cell: ({ rowsErased }) => rowsErased, numeric: true },
    ...nameChoices.map(
      (choice): Column<ListedPurges['purges'][number]> => ({
        header: results[choice],
        cell: ({ decisions }) => decisions[choice] ?? 0,
        numeric: true,
      }),
    ),
    { header: words.rule, cell: ({ rule }) => rules[rule] ?? rule },
  ]
}
