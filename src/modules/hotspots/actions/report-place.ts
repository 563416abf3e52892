import { z } from 'zod'
import type { VisitorActor } from '../../../kernel/actor.ts'
import { newId } from '../../../kernel/ids.ts'
import { done, missing, type Outcome, refuse } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { openFromForm, sealForForm } from '../../../platform/crypto/house-keys.ts'
import {
  formatReceiptCode,
  isReceiptCode,
  newReceiptCode,
  parseReceiptCode,
} from '../../../platform/crypto/receipt-codes.ts'
import { floodGates } from '../../../platform/flood/flood-gates.ts'
import { chooseLane } from '../../../platform/flood/submission-lane.ts'
import { insertObservation } from '../data/observation-writing.ts'
import { insertReceipt, publicPlaces, type ReportState, reportOf } from '../data/public-reports.ts'
import { publishedWords } from '../data/public-words.ts'
import { observationFields } from './observation-input.ts'
import { wrongWithSeen } from './tell-observation.ts'
import { wrongWithTexts } from './text-check.ts'

const purpose = 'hotspots report'
const lifetime = 12 * 3600
const Ticket = z.strictObject({ key: z.uuid(), code: z.string() })

/** What the public form needs: a ticket that makes one sending one report, places, and what came of others' reports. */
export const openReportForm = action({
  name: 'hotspots.open-report-form',
  allow: 'public',
  input: z.strictObject({}),
  async run(tx) {
    const ticket = sealForForm(purpose, { key: newId(), code: newReceiptCode() }, lifetime, tx.now)
    return done({ ticket, places: await publicPlaces(tx), told: await publishedWords(tx) })
  },
})

const Report = z.strictObject({
  ...observationFields,
  neutral: z.boolean().default(false),
  ticket: z.string().max(4000),
})

/**
 * Anyone tells of a place; nothing is known of who. The same form sent again is the same report with the same code. In a
 * flood a neighbourhood waits (`pace`), and nobody is turned away. Refuses as `tellObservation` does, and a form that is
 * not ours or stood open too long (`ticket`).
 */
export async function sendReport(
  actor: VisitorActor,
  input: z.input<typeof Report>,
  address: string,
): Promise<Outcome<string>> {
  const gates = floodGates()
  const lane = chooseLane(gates.arrivals.count(address), false, new Date())
  if (lane.lane === 'slow') await gates.pace(address)
  const outcome = await reportPlace(actor, input)
  if (!outcome.refused) gates.arrivals.record(address)
  return outcome
}

export const reportPlace = action({
  name: 'hotspots.report-place',
  allow: 'public',
  input: Report,
  async run(tx, { ticket, neutral, ...seen }): Promise<Outcome<string>> {
    if (tx.actor.kind !== 'visitor') return missing()
    const opened = openFromForm(purpose, ticket, Ticket, tx.now)
    if (!opened.ok || !isReceiptCode(opened.payload.code)) return refuse('rule', 'ticket')
    const wrong = wrongWithSeen(seen, tx.now) ?? wrongWithTexts([seen.note, seen.whereWords], neutral)
    if (wrong) return wrong
    const place = seen.place ? (await publicPlaces(tx)).find(({ id }) => id === seen.place) : null
    if (place === undefined) return refuse('rule', 'unknown-place')
    const { key, code } = opened.payload
    const id = newId()
    const written = { ...seen, district: place?.district ?? null, position: null }
    const from = { id, source: 'public', observer: null, origin: null, submissionKey: key } as const
    if (await insertObservation(tx, written, from)) await insertReceipt(tx, id, code)
    return done(formatReceiptCode(code))
  },
})

/** Longer than finding a report takes, shorter than anybody minds. */
const evenMilliseconds = 400

/** How far the report behind a code is. A wrong code and a right one take the same time, and wrong ones slow the next. */
export async function followReport(actor: VisitorActor, code: string, address: string): Promise<Outcome<ReportState>> {
  if (!parseReceiptCode(code)) return missing()
  const gates = floodGates()
  const attempt = await gates.delay.begin(address)
  return gates.evenly(evenMilliseconds, async () => {
    const found = await readReport(actor, { code })
    if (!found.refused) attempt.succeeded()
    return found
  })
}

const readReport = action({
  name: 'hotspots.read-report',
  allow: 'public',
  input: z.strictObject({ code: z.string().max(200) }),
  async run(tx, { code }): Promise<Outcome<ReportState>> {
    const parsed = parseReceiptCode(code)
    const state = parsed ? await reportOf(tx, parsed) : null
    return state ? done(state) : missing()
  },
})

export type { PublicPlace, ReportState } from '../data/public-reports.ts'
export type { PublicWords } from '../data/public-words.ts'
