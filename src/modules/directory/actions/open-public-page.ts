import { z } from 'zod'
import { languages } from '../../../kernel/language.ts'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { textPageNames } from '../domain/text-pages.ts'
import { publicContent } from './public-content.ts'

/** A page of the public site, for anyone. Nothing about the reader is known or written down. */
export const openPublicPage = action({
  name: 'directory.open-public-page',
  allow: 'public',
  input: z.strictObject({ page: z.enum(textPageNames), language: z.enum(languages) }),
  async run(tx, { page, language }) {
    return done(await publicContent(tx, page, language))
  },
})
