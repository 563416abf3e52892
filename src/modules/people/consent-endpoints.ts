import { z } from 'zod'
import { type Endpoint, endpoint } from '../../platform/api/endpoint.ts'
import { listConsents, type StandingConsent } from './actions/list-consents.ts'
import { recordConsent } from './actions/record-consent.ts'
import { withdrawConsent } from './actions/withdraw-consent.ts'
import { consentEndings, consentKinds, consentWays, giverParts } from './domain/consent-kinds.ts'
import { consentStates } from './domain/consent-state.ts'

const Consent = z.object({
  id: z.uuid(),
  kind: z.enum(consentKinds),
  state: z.enum(consentStates),
  scope: z.string(),
  purpose: z.string(),
  how: z.enum(consentWays),
  givenOn: z.iso.date(),
  reviewOn: z.iso.date(),
  givers: z.array(z.object({ part: z.enum(giverParts), name: z.string() })),
  receivers: z.array(z.object({ id: z.uuid(), name: z.string() })),
  ending: z.object({ kind: z.enum(consentEndings), on: z.iso.date(), toldBy: z.string() }).nullable(),
})

function shown({ givers, receivers, ...consent }: StandingConsent): z.input<typeof Consent> {
  return { ...consent, givers: [...givers], receivers: [...receivers] }
}

/** Consents for other systems of the municipality: what holds, a new one, and one taken back. */
export const consentEndpoints: readonly Endpoint[] = [
  endpoint({
    method: 'get',
    path: '/persons/{personId}/consents',
    summary: 'The consents about one person: `live` has all that hold, `items` a page of those that have ended.',
    action: listConsents,
    output: z.object({
      live: z.array(Consent),
      items: z.array(Consent),
      page: z.int(),
      pageSize: z.int(),
      total: z.int(),
    }),
    shape: ({ live, items, ...list }) => ({ ...list, live: live.map(shown), items: items.map(shown) }),
  }),
  endpoint({
    method: 'post',
    path: '/persons/{personId}/consents',
    summary: 'Write down a consent. The rules judge who gave it; give a `submissionKey` to send it again safely.',
    action: recordConsent,
    output: z.object({ id: z.uuid() }),
    creates: true,
    location: '/persons/{personId}/consents',
  }),
  endpoint({
    method: 'post',
    path: '/consents/{consentId}/withdrawal',
    summary: 'Take a consent back. What was shared on it stops at once; `stopped` says how many exchanges.',
    action: withdrawConsent,
    output: z.object({ stopped: z.int() }),
  }),
]
