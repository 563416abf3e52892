import { isId, newId } from '../../../kernel/ids.ts'
import { notFound, redirect } from '../../../platform/web/answers.ts'
import { type StaffRequest, staffPage } from '../../../platform/web/page.ts'
import { decideOffer, dropOffer } from '../actions/decide-offer.ts'
import { decideRequest, keepRequest } from '../actions/decide-request.ts'
import { exchangeHref } from './exchange-addresses.ts'
import { beginOffer, continueOffer, type OfferPlace } from './offer-flow.tsx'

/** Something offered to somebody: what, why, and a look at it as its receiver will see it. Nothing is kept before. */
export const offerPage = staffPage('/udvekslinger/ny', {
  async get(request) {
    const [caseId, personId] = [request.query.get('sag'), request.query.get('person')]
    if ((caseId !== null && !isId(caseId)) || (personId !== null && !isId(personId))) return notFound()
    const from = { ...(caseId ? { caseId } : {}), ...(personId ? { personId } : {}) }
    return beginOffer(request, offering(request), from)
  },
  post: (request) => continueOffer(request, offering(request)),
})

/** The same, as the answer to somebody who asked. */
export const answerRequestPage = staffPage('/udvekslinger/:exchangeId/afgoer', {
  get: (request) =>
    isId(request.params.exchangeId)
      ? beginOffer(request, answering(request, request.params.exchangeId), {})
      : notFound(),
  post: (request) =>
    isId(request.params.exchangeId)
      ? continueOffer(request, answering(request, request.params.exchangeId))
      : notFound(),
})

function offering({ actor, body }: StaffRequest): OfferPlace {
  return {
    requestId: null,
    path: '/udvekslinger/ny',
    decide({ seen, reason, submissionKey = newId() }, offered, draft) {
      return decideOffer(actor, {
        ...offered,
        seen,
        reason,
        submissionKey,
        draft,
        receiver: body.fields.receiver?.[0] ?? '',
      })
    },
    keep: (draft) => dropOffer(actor, { draft }),
    after: (how, id) => redirect(id === null ? `/udvekslinger?gemt=${how}` : exchangeHref(id, `?gemt=${how}`)),
  }
}

function answering({ actor }: StaffRequest, exchangeId: string): OfferPlace {
  return {
    requestId: exchangeId,
    path: exchangeHref(exchangeId, '/afgoer'),
    decide: ({ seen, reason }, offered) => decideRequest(actor, { ...offered, exchangeId, seen, reason }),
    keep: () => keepRequest(actor, { exchangeId }),
    after: (how) => redirect(exchangeHref(exchangeId, `?gemt=${how}`)),
  }
}
