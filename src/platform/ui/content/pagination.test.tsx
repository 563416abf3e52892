import { expect, test } from 'vitest'
import { renderView, words } from '../testing/render-view.tsx'
import { Pagination, shownPages } from './pagination.tsx'

test.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, 'gap', 9]],
  [3, 9, [1, 2, 3, 4, 'gap', 9]],
  [4, 9, [1, 2, 3, 4, 5, 'gap', 9]],
  [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
  [9, 9, [1, 'gap', 8, 9]],
])('on page %i of %i these are shown', (page, pages, expected) => {
  expect(shownPages(page, pages)).toEqual(expected)
})

test('a list of one page has no ways to others', () => {
  expect(renderView(<Pagination page={1} pages={1} hrefFor={() => '/'} />).toString()).toBe('')
})

test('the page in sight is marked, and the ways before and after it lead there', () => {
  const found = renderView(<Pagination page={2} pages={3} hrefFor={(page) => `/sager?side=${page}`} />)
  expect(words(found.querySelector('[aria-current]'))).toBe('2')
  expect(found.querySelector('[rel=prev]')?.getAttribute('href')).toBe('/sager?side=1')
  expect(found.querySelector('[rel=next]')?.getAttribute('href')).toBe('/sager?side=3')
})
