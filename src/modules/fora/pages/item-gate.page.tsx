import { isId } from '../../../kernel/ids.ts'
import type { FieldError, FormState } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { chooseBasis } from '../actions/choose-basis.ts'
import { openBasisForm } from '../actions/open-basis-form.ts'
import { itemGateMessages } from '../item-gate-messages.ts'
import { type BasisFields, BasisForm } from './item-gate.form.ts'
import { ItemGateView } from './item-gate.view.tsx'
import { refusedInRoom, sayRoomReason } from './meeting-mode-words.ts'

type BasisRequest = StaffRequest<'/moeder/:meetingId/punkt/:itemId/grundlag'>

/** On what a closed item rests: chosen for this very item. */
export const itemGatePage = staffPage('/moeder/:meetingId/punkt/:itemId/grundlag', {
  get: (request) => showForm(request, null),
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.meetingId) || !isId(params.itemId)) return notFound()
    const words = itemGateMessages(language)
    const form = parseForm(BasisForm, body, language, words.errors)
    if (!form.ok) return showForm(request, form.state)
    const outcome = await chooseBasis(actor, { ...form.value, ...params })
    if (!outcome.refused) return redirect(`/moeder/${params.meetingId}/i-gang/${params.itemId}?gemt=grundlag`)
    if (outcome.kind === 'missing' || outcome.kind === 'forbidden') return refusedInRoom(outcome, language)
    const errors = outcome.reasons.map((reason): FieldError => {
      const said = sayRoomReason(reason, language) ?? ''
      const lead = { 'gate-denied': `${words.denied} `, 'gate-asks': `${words.asks} ` }[reason.code] ?? ''
      return { field: fieldOf[reason.code] ?? 'form', message: lead + said }
    })
    return showForm(request, { ...form.state, errors })
  },
})

const fieldOf: Readonly<Record<string, BasisFields>> = {
  'gate-denied': 'basis',
  'gate-asks': 'reason',
  'basis-not-offered': 'basis',
  'person-missing': 'basis',
  'consent-missing': 'consentId',
  'early-missing': 'matter',
  'why-new-missing': 'whyNew',
  'matter-begun-meanwhile': 'matter',
}

async function showForm(request: BasisRequest, form: FormState<BasisFields> | null): Promise<Answer> {
  const { actor, params, language } = request
  const { meetingId, itemId } = params
  if (!isId(meetingId) || !isId(itemId)) return notFound()
  const outcome = await openBasisForm(actor, { meetingId, itemId })
  if (outcome.refused) return refusedInRoom(outcome, language)
  const view = <ItemGateView facts={outcome.value} form={form ?? { values: {}, errors: [] }} />
  return form ? invalid(view) : ok(view)
}
