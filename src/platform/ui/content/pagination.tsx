import { Icon } from '../icon.tsx'
import { useWords } from '../use-words.ts'

/** Ways to the other pages of a list. `hrefFor` must put nothing personal in the address. Nothing for one page. */
export function Pagination({
  page,
  pages,
  hrefFor,
}: {
  page: number
  pages: number
  hrefFor: (page: number) => string
}) {
  const words = useWords()
  if (pages <= 1) return null
  return (
    <nav class="pagination ms-pagination" aria-label={words.pagesLabel}>
      {page > 1 && (
        <a class="button button-arrow button-previous" href={hrefFor(page - 1)} rel="prev">
          <Icon name="chevron-left" />
          <span class="pagination-nav-link">{words.page.previous}</span>
        </a>
      )}
      <span class="pagination-mobile">{words.pageOf(page, pages)}</span>
      <ul class="pagination__items">
        {shownPages(page, pages).map((shown, index) =>
          shown === 'gap' ? (
            <li key={`gap-${index}`} class="pagination-item pagination-overflow" aria-hidden="true">
              <span>…</span>
            </li>
          ) : (
            <PageNumber key={`${shown}`} shown={shown} current={shown === page} href={hrefFor(shown)} />
          ),
        )}
      </ul>
      {page < pages && (
        <a class="button button-arrow button-next" href={hrefFor(page + 1)} rel="next">
          <span class="pagination-nav-link">{words.page.next}</span>
          <Icon name="chevron-right" />
        </a>
      )}
    </nav>
  )
}

function PageNumber({ shown, current, href }: { shown: number; current: boolean; href: string }) {
  const words = useWords()
  return (
    <li class="pagination-item pagination-number">
      <a
        class={current ? 'button current-page' : 'button'}
        href={href}
        aria-label={words.page.number(shown)}
        aria-current={current ? 'page' : undefined}
      >
        {shown}
      </a>
    </li>
  )
}

/** First, last, this one and its neighbours; a gap where numbers are left out. */
export function shownPages(page: number, pages: number): readonly (number | 'gap')[] {
  const near = (candidate: number) => candidate === 1 || candidate === pages || Math.abs(candidate - page) <= 1
  const kept = Array.from({ length: pages }, (_, index) => index + 1).filter(near)
  return kept.flatMap((number, index) => {
    const before = kept[index - 1] ?? 0
    if (number - before === 1) return [number]
    return number - before === 2 ? [number - 1, number] : (['gap', number] as const)
  })
}
