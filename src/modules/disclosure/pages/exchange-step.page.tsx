import { isId } from '../../../kernel/ids.ts'
import type { Outcome } from '../../../kernel/outcome.ts'
import { freshForm } from '../../../platform/ui/index.ts'
import { type Answer, invalid, notFound, ok, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { parseForm } from '../../../platform/web/parse-form.ts'
import { answerExchange } from '../actions/answer-exchange.ts'
import { keepRequest } from '../actions/decide-request.ts'
import { giveBack, revokeExchange } from '../actions/end-exchange.ts'
import { openExchange } from '../actions/open-exchange.ts'
import { takeBackRequest } from '../actions/take-back-request.ts'
import { refusedDisclosure } from './disclosure-refusal.ts'
import { GiveBackView, RevokeView } from './end-exchange.view.tsx'
import { exchangeHref } from './exchange-addresses.ts'
import { AnswerForm, RevokeForm } from './exchange-step.form.ts'

type ExchangeRequest = StaffRequest<'/udvekslinger/:exchangeId'>

/** The receiver's yes or no. */
export const answerExchangePage = staffPage('/udvekslinger/:exchangeId/svar', {
  get: ({ params }) => backTo(params.exchangeId),
  async post(request) {
    const { actor, params, body, language } = request
    const form = parseForm(AnswerForm, body, language)
    if (!isId(params.exchangeId) || !form.ok) return notFound()
    const { choice } = form.value
    const outcome = await answerExchange(actor, { exchangeId: params.exchangeId, choice })
    return afterStep(request, outcome, choice === 'accepted' ? 'modtaget' : 'afvist')
  },
})

/** The asker needs it no more. */
export const takeBackRequestPage = staffPage('/udvekslinger/:exchangeId/fortryd', {
  get: ({ params }) => backTo(params.exchangeId),
  async post(request) {
    const { actor, params } = request
    if (!isId(params.exchangeId)) return notFound()
    return afterStep(request, await takeBackRequest(actor, { exchangeId: params.exchangeId }), 'fortrudt')
  },
})

/** The holder keeps what was asked for. */
export const keepRequestPage = staffPage('/udvekslinger/:exchangeId/behold', {
  get: ({ params }) => backTo(params.exchangeId),
  async post(request) {
    const { actor, params } = request
    if (!isId(params.exchangeId)) return notFound()
    return afterStep(request, await keepRequest(actor, { exchangeId: params.exchangeId }), 'beholdt')
  },
})

/** The holder takes back what was shared. */
export const revokeExchangePage = staffPage('/udvekslinger/:exchangeId/traek-tilbage', {
  async get({ actor, params, language, now }) {
    if (!isId(params.exchangeId)) return notFound()
    const opened = await openExchange(actor, { exchangeId: params.exchangeId })
    if (opened.refused) return refusedDisclosure(opened, language, now)
    if (opened.value.as === 'receiver') return notFound()
    return ok(<RevokeView id={params.exchangeId} form={freshForm()} />)
  },
  async post(request) {
    const { actor, params, body, language } = request
    if (!isId(params.exchangeId)) return notFound()
    const form = parseForm(RevokeForm, body, language)
    if (!form.ok) return invalid(<RevokeView id={params.exchangeId} form={form.state} />)
    const outcome = await revokeExchange(actor, { exchangeId: params.exchangeId, reason: form.value.reason })
    return afterStep(request, outcome, 'trukket')
  },
})

/** The receiver is done with it. */
export const giveBackPage = staffPage('/udvekslinger/:exchangeId/giv-tilbage', {
  async get({ actor, params, language, now }) {
    if (!isId(params.exchangeId)) return notFound()
    const opened = await openExchange(actor, { exchangeId: params.exchangeId })
    if (opened.refused) return refusedDisclosure(opened, language, now)
    return opened.value.as === 'receiver' ? ok(<GiveBackView id={params.exchangeId} />) : notFound()
  },
  async post(request) {
    const { actor, params } = request
    if (!isId(params.exchangeId)) return notFound()
    return afterStep(request, await giveBack(actor, { exchangeId: params.exchangeId }), 'givet')
  },
})

function afterStep({ params, language, now }: ExchangeRequest, outcome: Outcome<unknown>, saved: string): Answer {
  return outcome.refused
    ? refusedDisclosure(outcome, language, now)
    : redirect(exchangeHref(params.exchangeId, `?gemt=${saved}`))
}

/** A step opened by its address, after a login for instance: back to the exchange, where its button is. */
function backTo(id: string): Answer {
  return isId(id) ? redirect(exchangeHref(id)) : notFound()
}
