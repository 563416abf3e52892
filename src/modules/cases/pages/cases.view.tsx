import { EmptyState, FilterChips, Pagination, StaffPage, useView } from '../../../platform/ui/index.ts'
import type { CaseList } from '../actions/list-cases.ts'
import { type Tier, tiers } from '../domain/case-kinds.ts'
import { caseMessages } from '../messages.ts'
import { CaseRows } from './case-rows.tsx'
import { addressOf, pagesOf } from './page-numbers.ts'

/** What the list is narrowed to, as it stands in the address. */
export type CasesShown = { readonly who: 'mine' | 'alle' | 'lukkede'; readonly tier: Tier | null }

/** Tiers by their Danish names, as addresses have them. */
export const tierPaths = {
  general: 'opbyggende',
  anticipatory: 'foregribende',
  intervening: 'indgribende',
} as const satisfies Record<Tier, string>

/** The cases of the reader, of the unit, or those that are closed. */
export function CasesView({ list, shown }: { list: CaseList; shown: CasesShown }) {
  const words = caseMessages(useView().language).list
  return (
    <StaffPage
      title={words.title}
      subtitle={words.total(list.total)}
      action={list.mayOpen ? { href: '/sager/ny', label: words.open, icon: 'plus' } : undefined}
    >
      <CaseFilters shown={shown} />
      {list.items.length === 0 ? (
        <NoCases shown={shown} list={list} />
      ) : (
        <CaseRows cases={list.items} label={words.title} />
      )}
      <Pagination page={list.page} pages={pagesOf(list)} hrefFor={(page) => hrefOf(shown, { page })} />
    </StaffPage>
  )
}

function CaseFilters({ shown }: { shown: CasesShown }) {
  const words = caseMessages(useView().language)
  const whose = (['mine', 'alle', 'lukkede'] as const).map((who) => ({
    href: hrefOf({ ...shown, who }),
    label: { mine: words.list.mine, alle: words.list.all, lukkede: words.list.closed }[who],
    current: shown.who === who,
  }))
  const inTier = [null, ...tiers].map((tier) => ({
    href: hrefOf({ ...shown, tier }),
    label: tier === null ? words.list.everyTier : words.tiers[tier],
    current: shown.tier === tier,
  }))
  return (
    <>
      <FilterChips label={words.list.who} chips={whose} />
      <FilterChips label={words.list.tier} chips={inTier} />
    </>
  )
}

function NoCases({ shown, list }: { shown: CasesShown; list: CaseList }) {
  const words = caseMessages(useView().language).list
  if (shown.who !== 'mine' || shown.tier !== null)
    return <EmptyState title={words.emptyAll} body={words.emptyAllBody} />
  const action = list.mayOpen ? { href: '/sager/ny', label: words.open } : undefined
  return <EmptyState title={words.emptyMine} body={words.emptyMineBody} action={action} />
}

function hrefOf({ who, tier }: CasesShown, { page }: { page?: number } = {}): string {
  return addressOf('/sager', {
    vis: who === 'mine' ? undefined : who,
    spor: tier === null ? undefined : tierPaths[tier],
    side: page === 1 ? undefined : page,
  })
}
