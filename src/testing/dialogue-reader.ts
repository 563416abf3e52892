import type { TestHouse } from './test-house.ts'
import type { TestPage } from './test-page.ts'

/** The talk behind a code, as the one who holds it meets it. */
export async function readTalk(house: TestHouse, code: string): Promise<TestPage> {
  return (await house.browser()).post('/dit-svar', { step: 'open', code })
}

/** What the form to write more carries: whose talk it is, and what makes a double click one message. */
export function writingFields(page: TestPage): Record<string, string> {
  const hidden = page.find('form[enctype]')?.querySelectorAll('input[type=hidden]') ?? []
  return Object.fromEntries(hidden.map((field) => [field.getAttribute('name'), field.getAttribute('value') ?? '']))
}
