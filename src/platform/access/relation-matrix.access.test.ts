import { expect, test } from 'vitest'
import type { z } from 'zod'
import type { StaffActor } from '../../kernel/actor.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { exampleInputs } from '../../testing/example-inputs.ts'
import { usualOffer } from '../../testing/given-exchanges.ts'
import { givenCast, givenThings } from '../../testing/given-relations.ts'
import { sampleInput } from '../../testing/sample-input.ts'
import { openTestHouse } from '../../testing/test-house.ts'
import { inTransaction } from '../db/transaction.ts'
import { type Action, allActions } from './action.ts'

/**
 * Who comes near one young person, by role, by body and by what they have to do with it: for every action that takes the
 * name of one of the things below. Written by hand from the law and the design, beside and not from the code. Somebody
 * comes near when the answer is neither that they may not nor that it is not there; all else is the other rules' business.
 *
 * M has the case, U colleague, L leader, X consultant of another unit, P police shared with and in the room, Q other
 * police, T teacher in the case, O asked and left the room, F asked and stayed away, H heads the school, A administrator,
 * D data protection officer, J jurist.
 */
const table = `
                                      M U L X P Q T O F H A D J
cases.add-follow-up                   M U L . . . . . . . . . .
cases.add-note                        M U L . . . . . . . . . .
cases.add-participant                 M U L . . . . . . . . . .
cases.change-tier                     M U L . . . . . . . . . .
cases.close-case                      M U L . . . . . . . . . .
cases.end-follow-up                   M U L . . . . . . . . . .
cases.end-participant                 M U L . . . . . . . . . .
cases.hand-over-case                  M U L . . . . . . . . . .
cases.list-notes                      M U L . . . . . . . . . .
cases.mark-as-read                    M U L . . . T . . . . . .
cases.open-case                       M U L . . . . . . . . . .
cases.open-case-file                  M U L . . . T . . . . . .
cases.open-case-form                  M U L . . . . . . . . . .
cases.read-chronology                 M U L . . . T . . . . . .
cases.reopen-case                     M U L . . . . . . . . . .
disclosure.answer-exchange            . . . . P . . . . . . . .
disclosure.begin-early-matter         M U L . . . . . . . . . .
disclosure.decide-offer               M U L . . . . . . . . . .
disclosure.decide-request             M . . . . . . . . . . . .
disclosure.give-back                  . . . . P . . . . . . . .
disclosure.keep-request               M . . . . . . . . . . . .
disclosure.make-copy                  M U L . P . . . . . . . .
disclosure.open-exchange              M U L . P . . . . . . . .
disclosure.open-ledger                M U L . . . . . . . . . .
disclosure.open-offer-form            M U L . . . . . . . . . .
disclosure.preview-offer              M U L . . . . . . . . . .
disclosure.record-early-meeting       M U L . . . . . . . . . .
disclosure.revoke-exchange            M U L . . . . . . . . . .
disclosure.take-back-request          . . . . P . . . . . . . .
fora.add-addendum                     M U L . . . . . . . . . .
fora.add-agenda-item                  M U L . . . . . . . . . .
fora.add-member                       M U L . . . . . . . . . .
fora.approve-minutes                  M U L . . . . . . . . . .
fora.ask-guest                        M U L . . . . . . . . . .
fora.call-meeting                     M U L . . . . . . . . . .
fora.cancel-meeting                   M U L . . . . . . . . . .
fora.change-series                    M U L . . . . . . . . . .
fora.check-name-list                  M U L . P . . . . . . . .
fora.check-room                       M U L . . . . . . . . . .
fora.choose-basis                     M U L . . . . . . . . . .
fora.drop-name                        M U L . . . . . . . . . .
fora.end-action-point                 M U L . P . . . . . . . .
fora.end-meeting                      M U L . . . . . . . . . .
fora.end-seat                         M U L . . . . . . . . . .
fora.end-series                       M U L . . . . . . . . . .
fora.hand-in-name-list                M U L . P . . . . . . . .
fora.keep-name                        M U L . . . . . . . . . .
fora.leave-item                       M U L . . . . . . . . . .
fora.move-agenda-item                 M U L . . . . . . . . . .
fora.move-in-room                     M U L . . . . . . . . . .
fora.move-meeting                     M U L . . . . . . . . . .
fora.open-agenda-form                 M U L . . . . . . . . . .
fora.open-basis-form                  M U L . . . . . . . . . .
fora.open-guest-form                  M U L . . . . . . . . . .
fora.open-item                        M U L . . . . . . . . . .
fora.open-meeting                     M U L . P . . O F . . . .
fora.open-meeting-form                M U L . . . . . . . . . .
fora.open-meeting-mode                M U L . . . . . . . . . .
fora.open-minutes-form                M U L . . . . . . . . . .
fora.open-name-list                   M U L . P . . . . . . . .
fora.open-name-row                    M U L . . . . . . . . . .
fora.open-series                      M U L . P . . O F . . . .
fora.open-series-form                 M U L . . . . . . . . . .
fora.plan-meeting                     M U L . . . . . . . . . .
fora.print-minutes                    M U L . P . . O F . . . .
fora.read-calendar                    M U L . P . . O F . . . .
fora.read-minutes                     M U L . P . . O F . . . .
fora.remove-agenda-item               M U L . . . . . . . . . .
fora.save-minutes                     M U L . . . . . . . . . .
fora.set-action-point                 M U L . . . . . . . . . .
fora.start-meeting                    M U L . . . . . . . . . .
notices.add-meeting-task              M U L . . . . . . . . . .
notices.answer-again                  M . . . . . . . . . . . .
notices.begin-notice                  M U L . . . . . . . . . .
notices.draft-notice                  M U L . . . . . . . . . .
notices.drop-notice                   M . . . . . . . . . . . .
notices.end-meeting-task              . . . . . . . . . . . . .
notices.open-meeting                  M U L . . . . . . . . . .
notices.open-meeting-form             M U L . . . . . . . . . .
notices.open-notice                   M U L . . . . . . . . . .
notices.open-questions                M . . . . . . . . . . . .
notices.open-start                    M U L . . . . . . . . . .
notices.open-writing                  M . . . . . . . . . . . .
notices.print-notice                  M U L . . . . . . . . . .
notices.record-attendance             M U L . . . . . . . . . .
notices.record-danger-called          M U L . . . . . . . . . .
notices.record-meeting                M U L . . . . . . . . . .
notices.record-sent                   M . . . . . . . . . . . .
notices.record-step                   M U L . . . . . . . . . .
notices.save-notice                   M . . . . . . . . . . . .
people.change-person                  M U L . . . . . . . . . .
people.list-consents                  M U L . . . . . . . . . .
people.open-consent                   M U L . . . . . . . . . .
people.open-consent-form              M U L . . . . . . . . . .
people.open-person                    M U L . . . . . . . . . .
people.open-person-form               M U L . . . . . . . . . .
people.record-consent                 M U L . . . . . . . . . .
people.replace-consent                M U L . . . . . . . . . .
people.withdraw-consent               M U L . . . . . . . . . .
`

const [letters = [], ...lines] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const expected = new Map(lines.map(([name = '', ...marks]) => [name, marks.filter((mark) => mark !== '.').join(' ')]))

const house = await openTestHouse()
const cast = await givenCast(house)
const things = await givenThings(house, cast)

const { notificationMeeting = '' } = things
const somebody = await house.staff('Nogen Helt Fjerde', ['contact-person'], house.police)
const offer = { ...usualOffer, describedAs: '', subject: 'person', receiver: somebody.account }

/** What an action takes besides, where a word of its own means another thing or nothing fits by itself. */
const besides: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'disclosure.decide-offer': { ...offer, seen: 'something else' },
  'disclosure.open-offer-form': { requestId: null },
  'disclosure.preview-offer': { ...offer, requestId: null },
  'notices.add-meeting-task': { meetingId: notificationMeeting },
  'notices.end-meeting-task': { meetingId: notificationMeeting },
  'notices.open-meeting': { meetingId: notificationMeeting },
  'notices.record-attendance': { meetingId: notificationMeeting },
}

type Shape = Readonly<Record<string, z.ZodType>>

function shapeOf({ definition }: Action): Shape {
  const { input } = definition
  const inner = 'in' in input.def ? (input.def.in as z.ZodType) : input
  return 'shape' in inner ? (inner.shape as Shape) : {}
}

/** The action's input with the real things in it, or null when it takes none of them. */
function inputAbout(action: Action): Record<string, unknown> | null {
  const { name, input } = action.definition
  const real = Object.keys(shapeOf(action)).flatMap((key) => (things[key] ? [[key, things[key]] as const] : []))
  if (real.length === 0) return null
  const sample = exampleInputs[name] ?? sampleInput(input)
  return { ...(sample as Record<string, unknown>), ...Object.fromEntries(real), ...besides[name] }
}

class Undone extends Error {}

/** What the action answers; whatever it did is undone, so that the next one meets the same things. */
async function tryAndUndo(action: Action, actor: StaffActor, input: unknown): Promise<Outcome<unknown>> {
  let outcome: Outcome<unknown> | null = null
  await inTransaction(actor, async (tx) => {
    outcome = await action.within(tx, input as never)
    throw new Undone()
  }).catch((fault: unknown) => {
    if (!(fault instanceof Undone)) throw fault
  })
  if (outcome === null) throw new Error(`${action.definition.name} did not answer`)
  return outcome
}

async function nearOnes(action: Action, input: unknown): Promise<string> {
  const near: string[] = []
  for (const [letter, actor] of Object.entries(cast)) {
    const outcome = await tryAndUndo(action, actor, input)
    if (!outcome.refused || (outcome.kind !== 'missing' && outcome.kind !== 'forbidden')) near.push(letter)
  }
  return near.join(' ')
}

const concerned = (allActions() as unknown as readonly Action[]).flatMap((action) => {
  const input = inputAbout(action)
  return input === null ? [] : [{ name: action.definition.name, action, input }]
})

test('every action about one of these things has its line, and every line its action', () => {
  expect([...expected.keys()].toSorted()).toEqual(concerned.map(({ name }) => name).toSorted())
  expect(letters).toEqual(Object.keys(cast))
})

test.each(concerned)('$name', async ({ name, action, input }) => {
  expect(await nearOnes(action, input), `Who comes near by ${name} is not what the table says`).toBe(expected.get(name))
})
