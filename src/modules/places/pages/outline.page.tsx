import { type FormState, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, ok, redirect } from '../../../platform/web/answers.ts'
import type { UploadedFile } from '../../../platform/web/form-body.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { openOutline, saveOutline } from '../actions/save-outline.ts'
import { largestOutlineBytes } from '../domain/outline-file.ts'
import { placeDetailMessages } from '../place-detail-messages.ts'
import { OutlineView } from './outline.view.tsx'
import { type OutlineFields, OutlineForm } from './place-detail.form.ts'
import { refusedPlace } from './place-refusal.ts'

/** The outline that is kept, and a form for a file with another. */
export const outlinePage = staffPage('/steder/omrids', {
  get: (request) => show(request, null),

  async post(request) {
    const { actor, body, language } = request
    const words = placeDetailMessages(language)
    const form = parseForm(OutlineForm, body, language, words.errors)
    if (!form.ok) return show(request, form.state)
    const again = (message: string) => show(request, { ...form.state, errors: [{ field: 'file', message }] })
    const file = body.files[0]
    const problem = sizeProblem(file)
    if (problem || !file) return again(words.outlineErrors[problem ?? 'missing'])
    const { source, approximate } = form.value
    const kept = { text: file.content.toString('utf8'), source, approximate: approximate === 'ja' }
    const outcome = await saveOutline(actor, kept)
    if (!outcome.refused) return redirect('/steder/omrids?gemt=1')
    const sentences: Readonly<Record<string, string>> = words.outlineErrors
    const sentence = sentences[outcome.reasons[0]?.code ?? '']
    return sentence ? again(sentence) : refusedPlace(outcome, language)
  },
})

function sizeProblem(file: UploadedFile | undefined): 'missing' | 'too-large' | null {
  if (!file || (file.content.length === 0 && !file.tooLarge)) return 'missing'
  return file.tooLarge || file.content.length > largestOutlineBytes ? 'too-large' : null
}

async function show(
  { actor, query, language }: StaffRequest<'/steder/omrids'>,
  typed: FormState<OutlineFields> | null,
): Promise<Answer> {
  const outcome = await openOutline(actor, {})
  if (outcome.refused) return refusedPlace(outcome, language)
  const kept = outcome.value
  const form =
    typed ?? freshForm<OutlineFields>({ source: kept?.source ?? '', approximate: kept?.approximate ? 'ja' : '' })
  const view = <OutlineView kept={kept} form={form} saved={query.get('gemt') === '1'} />
  return typed ? invalid(view) : ok(view)
}
