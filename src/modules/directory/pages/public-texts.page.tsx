import { isId } from '../../../kernel/ids.ts'
import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, conflict, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { listPublicTexts } from '../actions/list-public-texts.ts'
import { openPublicText } from '../actions/open-public-text.ts'
import { restorePublicText, writePublicText } from '../actions/write-public-text.ts'
import { isTextKey, standardText } from '../domain/text-pages.ts'
import { textMessages } from '../text-messages.ts'
import { refusedForm, refusedPage } from './house-refusal.ts'
import { type TextFields, textForm } from './public-text.form.ts'
import { PublicTextView } from './public-text.view.tsx'
import { PublicTextsView } from './public-texts.view.tsx'

/** The texts of the public site, page by page. */
export const publicTextsPage = staffPage('/tekster', {
  async get({ actor, language }) {
    const outcome = await listPublicTexts(actor, {})
    return outcome.refused ? refusedPage(outcome, language) : ok(<PublicTextsView pages={outcome.value} />)
  },
})

type TextRequest = StaffRequest<'/tekster/:key'>

/** One text: ours beside the municipality's own, in both languages, with everything it has been. */
export const publicTextPage = staffPage('/tekster/:key', {
  get: (request) => show(request, null, (view) => ok(view)),

  async post(request) {
    const { actor, params, body, language } = request
    if (!isTextKey(params.key)) return notFound()
    const form = parseForm(textForm(standardText(params.key).kind), body, language, textMessages(language).errors)
    if (!form.ok) return show(request, form.state, invalid)
    const { step, ...written } = form.value
    if (step === 'preview') return show(request, form.state, (view) => ok(view), true)
    const outcome = await writePublicText(actor, { key: params.key, ...written })
    if (!outcome.refused) return redirect(`/tekster/${params.key}?gemt=1`)
    const errors = refusedForm(outcome, language)
    return errors.length > 0 ? show(request, { ...form.state, errors }, conflict) : refusedPage(outcome, language)
  },
})

/** Brings an earlier wording back. */
export const restoreTextPage = staffPage('/tekster/:key/gendan', {
  async post({ actor, params, body, language }) {
    const wording = body.fields['wording']?.[0]
    if (!isTextKey(params.key) || !isId(wording)) return notFound()
    const outcome = await restorePublicText(actor, { key: params.key, wording })
    return outcome.refused ? refusedPage(outcome, language) : redirect(`/tekster/${params.key}?gemt=1`)
  },
})

/** After a conflict the writer has the new text before them, so saving again means it. */
function seenNow(form: FormState<TextFields>, newest: string | null): FormState<TextFields> {
  return { ...form, values: { ...form.values, seen: newest ?? '' } }
}

async function show(
  { actor, params, query, language }: TextRequest,
  typed: FormState<TextFields> | null,
  answer: (view: ReturnType<typeof PublicTextView>) => Answer,
  preview = false,
): Promise<Answer> {
  if (!isTextKey(params.key)) return notFound()
  const outcome = await openPublicText(actor, { key: params.key })
  if (outcome.refused) return refusedPage(outcome, language)
  const { own, standard, draft, newest } = outcome.value
  const written = { da: own.da || standard.da, en: own.en || standard.en }
  const form = typed ?? freshForm<TextFields>({ ...written, seen: newest ?? '', ...draft })
  return answer(
    <PublicTextView
      text={outcome.value}
      form={answer === conflict ? seenNow(form, newest) : form}
      preview={preview}
      saved={!typed && query.get('gemt') === '1'}
    />,
  )
}
