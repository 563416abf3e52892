import type { Language } from '../../../kernel/language.ts'
import {
  type Column,
  EmptyState,
  IdentityBar,
  Pagination,
  StaffPage,
  Table,
  Tag,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { Ledger, LedgerLine } from '../actions/open-ledger.ts'
import { ledgerMessages } from '../ledger-messages.ts'
import { exchangeHref, pagesOf } from './exchange-addresses.ts'
import { basisName, className, purposeName } from './spoken-law.ts'

/** What was shared about one person, a line each, without what it said. Made to be printed and handed over. */
export function LedgerView({ ledger }: { ledger: Ledger }) {
  const { language } = useView()
  const words = ledgerMessages(language)
  const { person, items } = ledger
  const here = `/personer/${person.id}/udvekslinger`
  const offer = { href: `/udvekslinger/ny?person=${person.id}`, label: words.offer }
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: `/personer/${person.id}`, label: words.back }}
      identity={<IdentityBar name={person.name} age={person.age ?? undefined} />}
      action={{ ...offer, icon: 'send' }}
      wide
    >
      {items.length === 0 ? (
        <EmptyState title={words.empty} body={words.emptyBody} />
      ) : (
        <Table caption={words.caption} columns={columnsIn(language)} rows={items} rowKey={({ id }) => id} />
      )}
      <Pagination
        page={ledger.page}
        pages={pagesOf(ledger)}
        hrefFor={(page) => (page === 1 ? here : `${here}?side=${page}`)}
      />
    </StaffPage>
  )
}

function columnsIn(language: Language): Column<LedgerLine>[] {
  const words = ledgerMessages(language)
  return [
    {
      header: words.when,
      rowHeading: true,
      cell: ({ id, at }) => (
        <a href={exchangeHref(id)}>
          <Time at={at} />
        </a>
      ),
    },
    { header: words.from, cell: ({ from }) => `${from.name}, ${from.organisation}` },
    { header: words.to, cell: ({ to }) => `${to.name}, ${to.organisation}` },
    { header: words.what, cell: ({ kinds }) => kinds.map((kind) => sayKind(kind, language)).join('; ') },
    {
      header: words.basis,
      cell: ({ basis, purpose, rules }) => (
        <>
          {basisName(basis, language)}, {purposeName(purpose, language)}
          {rules.map(({ id, version }) => ` · ${id} ${version}`).join('')}
        </>
      ),
    },
    {
      header: words.state,
      cell: ({ state, stateSince }) => (
        <>
          <Tag>{words.states[state]}</Tag> <Time at={stateSince} />
        </>
      ),
    },
  ]
}

function sayKind({ kind, dataClass, count }: LedgerLine['kinds'][number], language: Language): string {
  return `${ledgerMessages(language).kinds[kind](count)} (${className(dataClass, language).toLocaleLowerCase(language)})`
}
