import { createElement, Fragment } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { installPreactGuards, UnsafeMarkup } from './preact-guards.ts'

installPreactGuards()

/** Attributes as they arrive when a value from outside is spread on an element: known to nobody beforehand. */
function spread(tag: string, attributes: Record<string, unknown>, ...children: string[]): () => string {
  return () => renderToString(createElement(tag, attributes, ...children))
}

describe('refuses', () => {
  test.each([
    ['raw HTML, spread on an element', spread('p', { dangerouslySetInnerHTML: { __html: '<b>' } })],
    ['raw HTML in other letters', spread('p', { DANGEROUSLYSETINNERHTML: { __html: '<b>' } })],
    ['inner HTML as an attribute', spread('p', { innerHTML: '<b>' })],
    ['a handler given as text', spread('p', { onclick: 'alert(1)' })],
    ['a handler in mixed letters', spread('p', { onClick: 'alert(1)' })],
    ['a handler that is an object with a text of its own', spread('p', { onload: { toString: () => 'alert(1)' } })],
    ['a script address in a link', spread('a', { href: 'javascript:alert(1)' })],
    ['a script address in capitals', spread('a', { href: 'JAVASCRIPT:alert(1)' })],
    ['a script address behind white space', spread('a', { href: ' \n javascript:alert(1)' })],
    ['a script address with a tab inside', spread('a', { href: 'java\tscript:alert(1)' })],
    ['a script address behind a control character', spread('a', { href: '\u0001javascript:alert(1)' })],
    ['a script address from an object', spread('a', { href: { toString: () => 'javascript:alert(1)' } })],
    ['a script address from a list', spread('a', { href: ['javascript:alert(1)'] })],
    ['a script address where a form is sent', spread('form', { action: 'javascript:alert(1)' })],
    ['a script address on a button', spread('button', { formAction: 'vbscript:x' })],
    ['a script address in a drawing', spread('use', { 'xlink:href': 'javascript:alert(1)' })],
    ['a page in a data address', spread('a', { href: 'data:text/html,<script>alert(1)</script>' })],
    ['a drawing with script in a data address', spread('img', { src: 'data:image/svg+xml,<svg onload=alert(1)>' })],
    ['a script address in a list of pictures', spread('img', { srcset: '/a.png 1x, javascript:alert(1) 2x' })],
    ['a tag name with markup in it', spread('p><script', {})],
    ['a tag name with a space', spread('p onclick=alert(1)', {})],
    ['a frame', spread('iframe', { src: '/' })],
    ['a page inside an attribute', spread('p', { srcdoc: '<script>' })],
    ['a tag that moves every address', spread('base', { href: 'https://example.org/' })],
    ['an attribute name with a space', spread('p', { 'x onclick': 'alert(1)' })],
    ['an attribute name that closes the tag', spread('p', { 'x><script>': '1' })],
    ['an inline style', spread('p', { style: 'background:url(//example.org)' })],
  ])('%s', (_hole, render) => {
    expect(render).toThrow(UnsafeMarkup)
  })
})

describe('refuses also', () => {
  test('a hole deep inside a page', () => {
    const list = [{ url: 'javascript:alert(1)' }]
    const page = () =>
      renderToString(
        <main>
          {list.map((item) => (
            <Fragment key={item.url}>
              <a href={item.url}>her</a>
            </Fragment>
          ))}
        </main>,
      )
    expect(page).toThrow(UnsafeMarkup)
  })

  test('without repeating what was tried', () => {
    expect(spread('a', { href: 'javascript:hemmeligt' })).not.toThrow('hemmeligt')
    expect(spread('a', { href: 'javascript:hemmeligt' })).toThrow('an address that is not a plain one')
  })
})

describe('escapes', () => {
  test.each([
    ['text', spread('p', {}, '<script>alert(1)</script>'), '<p>&lt;script>alert(1)&lt;/script></p>'],
    ['an attribute', spread('p', { title: '"><script>' }), '<p title="&quot;>&lt;script>"></p>'],
    ['a class', spread('p', { class: '" onclick="x' }), '<p class="&quot; onclick=&quot;x"></p>'],
  ])('%s', (_place, render, expected) => {
    expect(render()).toBe(expected)
  })
})

describe('lets through', () => {
  test.each([
    ['a path', spread('a', { href: '/sager/1' })],
    ['a fragment with a colon', spread('a', { href: '#kl:9' })],
    ['a query with a colon', spread('a', { href: '/log?fra=9:00' })],
    ['a telephone number', spread('a', { href: 'tel:112' })],
    ['a mail address', spread('a', { href: 'mailto:ssp@example.dk' })],
    ['another site', spread('a', { href: 'https://www.dr.dk/vejret' })],
    ['a picture in a data address', spread('img', { src: 'data:image/png;base64,iVBORw0KGgo=' })],
    ['data for a script of ours', spread('form', { 'data-draft': 'note', 'aria-label': 'Notat' })],
    ['an address that is not given', spread('a', { href: undefined })],
  ])('%s', (_thing, render) => {
    expect(render).not.toThrow()
  })
})
