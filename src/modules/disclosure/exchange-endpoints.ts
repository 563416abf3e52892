import { z } from 'zod'
import { type Endpoint, endpoint } from '../../platform/api/endpoint.ts'
import { pageOf } from '../../platform/api/paging.ts'
import { chosenBases, chosenPurposes, dataClasses } from '../law/index.ts'
import { answerExchange } from './actions/answer-exchange.ts'
import { listExchanges } from './actions/list-exchanges.ts'
import { openExchange } from './actions/open-exchange.ts'
import { exchangeStates } from './domain/exchange-state.ts'

const Side = z.object({ name: z.string(), organisation: z.string() })
const frame = {
  id: z.uuid(),
  direction: z.enum(['offer', 'request']),
  holder: Side,
  receiver: Side,
  basis: z.enum(chosenBases),
  purpose: z.enum(chosenPurposes),
  state: z.enum(exchangeStates),
  askedAt: z.iso.datetime(),
  answerBy: z.iso.date().nullable(),
  itemCount: z.int(),
  validUntil: z.iso.datetime().nullable(),
}

const listEndpoint = endpoint({
  method: 'get',
  path: '/exchanges',
  summary:
    'Your own exchanges, the newest first: `waiting` for you, `received`, `given` by you, `asked` for by you. Never what is in them.',
  action: listExchanges,
  output: pageOf(z.object(frame)),
  shape: ({ items, ...list }) => ({
    ...list,
    items: items.map((item) => ({
      ...item,
      askedAt: item.askedAt.toISOString(),
      validUntil: item.validUntil?.toISOString() ?? null,
    })),
  }),
})

const openEndpoint = endpoint({
  method: 'get',
  path: '/exchanges/{exchangeId}',
  summary: 'One exchange. `items` is empty until you have accepted, and when it has ended or run out.',
  action: openExchange,
  output: z.object({
    ...frame,
    wanted: z.string(),
    mayBeUsedForInvestigation: z.literal(false),
    items: z.array(
      z.object({
        kind: z.enum(['subject', 'note', 'fact', 'sentence']),
        dataClass: z.enum(dataClasses),
        body: z.string(),
        source: z.string(),
        happenedOn: z.iso.date().nullable(),
      }),
    ),
  }),
  shape: ({ exchange, items }) => ({
    ...exchange,
    basis: exchange.decision?.basis ?? exchange.basis,
    purpose: exchange.decision?.purpose ?? exchange.purpose,
    askedAt: exchange.askedAt.toISOString(),
    validUntil: exchange.decision?.validUntil?.toISOString() ?? null,
    mayBeUsedForInvestigation: false as const,
    items: items.map(({ kind, dataClass, body, source, happenedOn }) => ({
      kind,
      dataClass,
      body,
      source,
      happenedOn,
    })),
  }),
})

const answerEndpoint = endpoint({
  method: 'post',
  path: '/exchanges/{exchangeId}/answer',
  summary: 'Accept or decline what was offered you.',
  action: answerExchange,
  output: z.object({}),
  shape: () => ({}),
})

/** For programs of a receiver: list, open, answer. What is shared is decided on a page, where it is seen first. */
export const exchangeEndpoints: readonly Endpoint[] = [listEndpoint, openEndpoint, answerEndpoint]
