import type { Place } from '../../src/demonstration/settle-place.ts'
import { givenExchange, givenReceivedExchange, givenRequest } from '../../src/testing/given-exchanges.ts'
import type { Found, Visit } from './visit.ts'

/** Something shared by Maja, something she received, and something she is asked for. */
export async function exchangeInformation(place: Place) {
  const maja = place.actor('maja')
  const peter = place.actor('peter')
  return {
    givenExchange: await givenExchange(maja, peter),
    receivedExchange: await givenReceivedExchange(peter, maja),
    request: await givenRequest(peter, maja),
  }
}

const given = (rest: string) => (found: Found) => `/udvekslinger/${found.givenExchange}${rest}`
const received = (rest: string) => (found: Found) => `/udvekslinger/${found.receivedExchange}${rest}`
const asked = (rest: string) => (found: Found) => `/udvekslinger/${found.request}${rest}`

/** What is shared between two, asked for, and kept in the ledger of a person. */
export const exchangePages: Readonly<Record<string, Visit>> = {
  '/udvekslinger': { by: 'maja' },
  '/udvekslinger/ny': { by: 'maja', at: ({ case: id }) => `/udvekslinger/ny?sag=${id}` },
  '/udvekslinger/bed-om': { by: 'maja' },
  '/udvekslinger/:exchangeId': { by: 'maja', at: received('') },
  '/udvekslinger/:exchangeId/kopi': { by: 'maja', at: received('/kopi'), plain: 'application/pdf' },
  '/udvekslinger/:exchangeId/afgoer': { by: 'maja', at: asked('/afgoer') },
  '/udvekslinger/:exchangeId/svar': { by: 'maja', at: received('/svar'), leadsTo: received('') },
  '/udvekslinger/:exchangeId/fortryd': { by: 'maja', at: asked('/fortryd'), leadsTo: asked('') },
  '/udvekslinger/:exchangeId/behold': { by: 'maja', at: asked('/behold'), leadsTo: asked('') },
  '/udvekslinger/:exchangeId/traek-tilbage': { by: 'maja', at: given('/traek-tilbage') },
  '/udvekslinger/:exchangeId/giv-tilbage': { by: 'maja', at: received('/giv-tilbage') },
  '/personer/:personId/udvekslinger': { by: 'maja', at: ({ person }) => `/personer/${person}/udvekslinger` },
}
