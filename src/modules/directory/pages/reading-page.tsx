import type { JSX } from 'preact'
import { ok } from '../../../platform/web/answers.ts'
import { refusalView } from '../../../platform/web/error-pages.tsx'
import { type Page, publicPage } from '../../../platform/web/page.ts'
import { openPublicPage } from '../actions/open-public-page.ts'
import type { PublicContent } from '../actions/public-content.ts'
import { type TextPage, textPages } from '../domain/text-pages.ts'

/** A public page that is read and nothing else: its texts are loaded and shown, in the reader's language. */
export function readingPage(page: TextPage, View: (props: { content: PublicContent }) => JSX.Element): Page {
  return publicPage<string>(textPages[page].path, {
    async get({ actor, language }) {
      const outcome = await openPublicPage(actor, { page, language })
      return outcome.refused ? refusalView(outcome, () => undefined) : ok(<View content={outcome.value} />)
    },
  })
}
