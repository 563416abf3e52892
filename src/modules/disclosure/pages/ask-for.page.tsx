import { isId, newId } from '../../../kernel/ids.ts'
import { type FormState, fieldValue, freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { askFor } from '../actions/ask-for.ts'
import { openRequestForm } from '../actions/open-request-form.ts'
import { requestMessages } from '../request-messages.ts'
import { type AskFields, AskForm, grounds } from './ask-for.form.ts'
import { AskForView } from './ask-for.view.tsx'
import { errorsOfRefusal, refusedDisclosure } from './disclosure-refusal.ts'
import { exchangeHref } from './exchange-addresses.ts'

const own = { 'same-person': 'holder', 'not-at-work': 'holder' }

/** Asks a named person for what one needs. */
export const askForPage = staffPage('/udvekslinger/bed-om', {
  get: (request) => show(request, null),
  async post(request) {
    const { actor, body, language, now } = request
    const form = parseForm(AskForm, body, language, requestMessages(language).errors)
    if (!form.ok) return show(request, form.state)
    const { ground, answerBy, ...asked } = form.value
    const chosen = grounds.find(({ key }) => key === ground)
    if (!chosen) return notFound()
    const { basis, purpose } = chosen
    const outcome = await askFor(actor, { ...asked, basis, purpose, answerBy: answerBy ?? null })
    if (!outcome.refused) return redirect(exchangeHref(outcome.value.id, '?gemt=bedt'))
    const errors = errorsOfRefusal(outcome, language, now, own)
    return errors.length === 0 ? refusedDisclosure(outcome, language, now) : show(request, { ...form.state, errors })
  },
})

async function show({ actor, language, now }: StaffRequest, sent: FormState<AskFields> | null): Promise<Answer> {
  const opened = await openRequestForm(actor, {})
  if (opened.refused) return refusedDisclosure(opened, language, now)
  const form = sent ?? freshForm<AskFields>(opened.value.draft ?? {})
  const key = sent ? fieldValue(sent, 'submissionKey') : ''
  const view = <AskForView people={opened.value.people} form={form} submissionKey={isId(key) ? key : newId()} />
  return sent === null ? ok(view) : invalid(view)
}
