import type { LightMyRequestResponse } from 'fastify'
import { type HTMLElement, parse } from 'node-html-parser'

/** A page as a reader meets it: by visible words, not by markup. */
export type TestPage = {
  readonly status: number
  readonly location: string | undefined
  readonly headers: LightMyRequestResponse['headers']
  readonly html: string
  readonly title: string
  readonly heading: string
  /** Everything in the main part of the page, as one line. */
  readonly text: string
  /** The whole page, with header, rail and footer. */
  readonly wholeText: string
  /** The lines of the error summary. */
  readonly errors: readonly string[]
  all(selector: string): string[]
  find(selector: string): HTMLElement | null
  /** The address a link with these words leads to. */
  link(text: string): string
  /** The hidden fields and typed values of the form that posts to `action`, or of the first form in main. */
  fields(action?: string): Record<string, string>
}

/** What is needed of an answer, whoever brought it. */
type Answered = Pick<LightMyRequestResponse, 'statusCode' | 'headers' | 'body'>

export function readPage(response: Answered): TestPage {
  const root = parse(response.body, { blockTextElements: { script: false, style: false } })
  const main = root.querySelector('main') ?? root
  const all = (selector: string) => root.querySelectorAll(selector).map(wordsOf)
  return {
    status: response.statusCode,
    location: response.headers.location,
    headers: response.headers,
    html: response.body,
    title: wordsOf(root.querySelector('title')),
    heading: wordsOf(root.querySelector('h1')),
    text: wordsOf(main),
    wholeText: wordsOf(root.querySelector('body') ?? root),
    errors: all('.error-summary li, [data-error-summary] li'),
    all,
    find: (selector) => root.querySelector(selector),
    link: (text) => linkOf(root, text),
    fields: (action) => fieldsOf(main, action),
  }
}

function linkOf(root: HTMLElement, text: string): string {
  const found = root.querySelectorAll('a').find((anchor) => wordsOf(anchor).includes(text))
  const href = found?.getAttribute('href')
  if (!href) throw new Error(`No link says “${text}”`)
  return href
}

function fieldsOf(main: HTMLElement, action: string | undefined): Record<string, string> {
  const form = main.querySelectorAll('form').find((each) => !action || each.getAttribute('action') === action)
  const fields: Record<string, string> = {}
  for (const input of form?.querySelectorAll('input, textarea, select') ?? []) {
    const name = input.getAttribute('name')
    const type = input.getAttribute('type')
    const unticked = (type === 'radio' || type === 'checkbox') && !input.hasAttribute('checked')
    if (name && !unticked && type !== 'file') fields[name] = typedValueOf(input)
  }
  return fields
}

function typedValueOf(input: HTMLElement): string {
  if (input.tagName === 'TEXTAREA') return input.text.replace(/^\n/, '')
  if (input.tagName === 'SELECT') return input.querySelector('option[selected]')?.getAttribute('value') ?? ''
  return input.getAttribute('value') ?? ''
}

function wordsOf(element: HTMLElement | null): string {
  return (element?.structuredText ?? '').replace(/\s+/g, ' ').trim()
}
