import { z } from 'zod'
import { languages } from '../../kernel/language.ts'
import { isDraft, saveDraft } from '../access/drafts.ts'
import { setOwnLanguage } from '../access/own-language.ts'
import { file, invalid, notFound, ok, redirect } from './answers.ts'
import { type Page, publicPage, staffPage } from './page.ts'
import { parseForm, typedValues } from './parse-form.ts'

/** Where a quick exit leads: ordinary, fast, and something anyone might have open. */
const neutralPlace = 'https://www.dr.dk/vejret'

const forget = { 'clear-site-data': '"cache", "storage"' }

/** Leaves at once: the browser is asked to forget what it kept of us, and shows something ordinary. */
const leavePage = publicPage('/forlad', {
  get: () => redirect(neutralPlace, { headers: forget }),
  post: () => redirect(neutralPlace, { headers: forget }),
})

/** Where forms with a draft save what is typed, while it is typed. */
const draftPage = staffPage('/kladder/:key', {
  async post({ actor, params, body }) {
    const draft = { key: params.key, values: typedValues(body) }
    if (!isDraft(draft)) return notFound()
    const outcome = await saveDraft(actor, draft)
    return outcome.refused ? invalid('') : ok('')
  },
})

/** Asking at all is what prolongs the session; the answer says until when. */
const extendSessionPage = staffPage('/session/forlaeng', {
  post: ({ sessionEnds }) => file(JSON.stringify({ endsAt: sessionEnds }), 'application/json'),
})

const languagePage = staffPage('/profil/sprog', {
  async post({ actor, body, language }) {
    const form = parseForm(
      z.object({ language: z.enum(languages), back: z.string().max(500).optional() }),
      body,
      language,
    )
    if (!form.ok) return redirect('/i-dag')
    await setOwnLanguage(actor, { language: form.value.language })
    return redirect(ownPath(form.value.back) ?? '/i-dag')
  },
})

/** A path of this site, or null: a form must never be able to send somebody elsewhere. */
export function ownPath(path: string | undefined): string | null {
  return path && /^\/(?![/\\])[\w/.:-]*$/.test(path) ? path : null
}

/** Pages that belong to no module. */
export const houseRoutes: readonly Page[] = [leavePage, draftPage, extendSessionPage, languagePage]
