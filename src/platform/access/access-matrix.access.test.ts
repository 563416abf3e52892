import { expect, test } from 'vitest'
import { type Actor, type Role, roles } from '../../kernel/actor.ts'
import type { Outcome } from '../../kernel/outcome.ts'
import { exampleInputs } from '../../testing/example-inputs.ts'
import { givenSubmission } from '../../testing/given-contact.ts'
import { sampleInput } from '../../testing/sample-input.ts'
import { openTestHouse } from '../../testing/test-house.ts'
import { type Action, allActions } from './action.ts'

/**
 * Who may, for every action of the house: written by hand, beside and not from the permissions, so that a slip there is
 * found here. A new action is refused by this test until it has its line.
 *
 * V visitor, S sender with a receipt, C SSP consultant, L SSP leader, K contact person, H head of a school or club,
 * A administrator, D data protection officer, J the municipality's jurist. A line of dots is for the house itself: login, background work, terminal.
 */
const table = `
                                      V S C L K H A D J
access.clear-old-drafts               . . . . . . . . .
access.open-draft                     . . C L K H A D J
access.refuse-token                   V S C L K H A D J
access.save-draft                     V S C L K H A D J
access.set-own-language               . . C L K H A D J
access.sign-out                       . . C L K H A D J
access.start-session                  . . . . . . . . .
audit.seal-entries                    . . . . . . . . .
audit.verify-entries                  . . . L . . . D .
cases.add-follow-up                   . . C L . . . . .
cases.add-note                        . . C L . . . . .
cases.add-participant                 . . C L . . . . .
cases.change-tier                     . . C L . . . . .
cases.close-case                      . . C L . . . . .
cases.end-follow-up                   . . C L . . . . .
cases.end-participant                 . . C L . . . . .
cases.hand-over-case                  . . C L . . . . .
cases.list-cases                      . . C L K H . . .
cases.list-cases-about                . . C L K H . . .
cases.list-notes                      . . C L . . . . .
cases.mark-as-read                    . . C L K H . . .
cases.open-case                       . . C L . . . . .
cases.open-case-file                  . . C L K H . . .
cases.open-case-form                  . . C L . . . . .
cases.open-opening-form               . . C L . . . . .
cases.raise-case-reviews              . . . . . . . . .
cases.read-chronology                 . . C L K H . . .
cases.reopen-case                     . . C L . . . . .
contact.answer-sender                 . . C L . . . . .
contact.answer-triage-questions       . . C L . . . . .
contact.clear-held-files              . . . . . . . . .
contact.close-dialogue                . S . . . . . . .
contact.decide-route                  . . C L . . . . .
contact.escalate-waiting              . . . . . . . . .
contact.file-inquiry                  . . C L K H . . .
contact.find-by-receipt               V S C L K H A D J
contact.give-inquiry                  . . C L . . . . .
contact.hold-files                    V S C L K H A D J
contact.keep-triage-choice            . . C L . . . . .
contact.count-waiting                 . . C L . . . . .
contact.list-inbox                    . . C L . . . . .
contact.list-led-inquiries            . . . . . H . . .
contact.list-own-inquiries            . . C L K H . . .
contact.merge-inquiries               . . C L . . . . .
contact.note-internally               . . C L . . . . .
contact.open-case-from-inquiry        . . C L . . . . .
contact.open-dialogue                 . S . . . . . . .
contact.open-filing-form              . . C L K H . . .
contact.open-inbox                    . . C L . . . . .
contact.open-inquiry                  . . C L . . . . .
contact.open-inquiry-file             . . C L . . . . .
contact.open-inquiry-form             V S C L K H A D J
contact.open-merge                    . . C L . . . . .
contact.open-own-inquiry              . . C L K H . . .
contact.open-redaction                . . C L . . . . .
contact.open-sender-details           . . C L . . . . .
contact.open-triage                   . . C L . . . . .
contact.read-own-attachment           . S . . . . . . .
contact.read-redacted                 . . . . . H . . .
contact.redact-message                . . C L . . . . .
contact.show-receipt-again            . S . . . . . . .
contact.submit-inquiry                V S C L K H A D J
contact.take-inquiry                  . . C L . . . . .
contact.undo-merge                    . . C L . . . . .
contact.write-as-filer                . . C L K H . . .
contact.write-in-dialogue             . S . . . . . . .
directory.add-account                 . . . . . . A . .
directory.add-login-role              . . . . . . A . .
directory.add-organisation            . . . L . . A . .
directory.add-school-holiday          . . . L . . A . .
directory.change-organisation         . . . L . . A . .
directory.change-school-holiday       . . . L . . A . .
directory.close-organisation          . . . L . . A . .
directory.cover-place                 . . . L . . . . .
directory.create-token                . . C L K H A D J
directory.disable-account             . . . . . . A . .
directory.enable-account              . . . . . . A . .
directory.end-role                    . . . . . . A . .
directory.find-consultant             V S C L K H A D J
directory.find-organisation-by-name   . . . . . . . . .
directory.found-municipality          . . . . . . . . .
directory.give-role                   . . . . . . A . .
directory.list-accounts               . . . . . . A . .
directory.list-colleagues             . . C L K H A D J
directory.list-consultants            . . C L K H A D J
directory.list-demonstration-persons  . . . . . . . . .
directory.list-organisations          . . C L K H A D J
directory.list-people-at-work         . . C L K H A D J
directory.list-public-texts           . . . L . . . . .
directory.list-school-holidays        . . C L K H A D J
directory.name-login-claim            . . . . . . A . .
directory.open-account                . . . . . . A . .
directory.open-consultant             . . C L K H A D J
directory.open-login-roles            . . . . . . A . .
directory.open-new-account            . . . . . . A . .
directory.open-new-organisation       . . . L . . A . .
directory.open-operations             . . . L . . A . .
directory.open-organisation           . . C L K H A D J
directory.open-permissions            . . . . . . A . .
directory.open-profile                . . C L K H A D J
directory.open-public-page            V S C L K H A D J
directory.open-public-text            . . . L . . . . .
directory.open-settings               . . . L . . A . .
directory.recognise-login             . . . . . . . . .
directory.record-failed-login         . . . . . . . . .
directory.remove-login-role           . . . . . . A . .
directory.remove-school-holiday       . . . L . . A . .
directory.reopen-organisation         . . . L . . A . .
directory.restore-public-text         . . . L . . . . .
directory.revoke-token                . . C L K H A D J
directory.save-consultant-profile     . . C L K H A D J
directory.save-settings               . . . L . . A . .
directory.sign-in                     . . . . . . . . .
directory.sign-in-to-demonstration    . . . . . . . . .
directory.sign-out-everywhere         . . C L K H A D J
directory.stop-covering               . . . L . . . . .
directory.write-public-text           . . . L . . . . .
disclosure.answer-exchange            . . C L K H . . .
disclosure.ask-for                    . . C L K H . . .
disclosure.begin-early-matter         . . C L . . . . .
disclosure.count-waiting              . . C L K H . . .
disclosure.decide-offer               . . C L K H . . .
disclosure.decide-request             . . C L K H . . .
disclosure.drop-offer                 . . C L K H . . .
disclosure.give-back                  . . C L K H . . .
disclosure.keep-request               . . C L K H . . .
disclosure.list-exchanges             . . C L K H . . .
disclosure.make-copy                  . . C L K H . . .
disclosure.open-exchange              . . C L K H . . .
disclosure.open-ledger                . . C L . . . . .
disclosure.open-offer-form            . . C L K H . . .
disclosure.open-request-form          . . C L K H . . .
disclosure.preview-offer              . . C L K H . . .
disclosure.record-early-meeting       . . C L . . . . .
disclosure.revoke-exchange            . . C L K H . . .
disclosure.take-back-request          . . C L K H . . .
disclosure.tell-of-endings            . . . . . . . . .
events.add-contact                    . . C L . . . . .
events.add-post                       . . C L . . . . .
events.add-shift                      . . C L . . . . .
events.add-volunteer                  . . C L . . . . .
events.cancel-event                   . . C L . . . . .
events.change-event                   . . C L . . . . .
events.change-post                    . . C L . . . . .
events.change-shift                   . . C L . . . . .
events.count-heads                    . . C L . . . . .
events.erase-volunteers               . . . . . . . . .
events.evaluate-event                 . . C L . . . . .
events.find-event                     . . C L . . . . .
events.forget-volunteer               . . C L . . . . .
events.give-shift                     . . C L . . . . .
events.hold-event                     . . C L . . . . .
events.list-events                    . . C L . . . . .
events.list-phones                    . . C L . . . . .
events.list-shifts-of                 . . C L . . . . .
events.move-event                     . . C L . . . . .
events.open-evaluation                . . C L . . . . .
events.open-event                     . . C L . . . . .
events.open-night-log                 . . C L . . . . .
events.plan-event                     . . C L . . . . .
events.record-incident                . . C L . . . . .
events.remove-contact                 . . C L . . . . .
events.remove-post                    . . C L . . . . .
events.remove-shift                   . . C L . . . . .
events.take-shift                     . . C L . . . . .
events.take-up-event                  . . C L . . . . .
fora.add-addendum                     . . C L . . . . .
fora.add-agenda-item                  . . C L . . . . .
fora.add-member                       . . C L . . . . .
fora.approve-minutes                  . . C L . . . . .
fora.ask-guest                        . . C L . . . . .
fora.call-meeting                     . . C L . . . . .
fora.cancel-meeting                   . . C L . . . . .
fora.change-series                    . . C L . . . . .
fora.check-name-list                  . . C L K . . . .
fora.check-room                       . . C L . . . . .
fora.choose-basis                     . . C L . . . . .
fora.create-series                    . . C L . . . . .
fora.drop-name                        . . C L . . . . .
fora.end-action-point                 . . C L K H . . .
fora.end-meeting                      . . C L . . . . .
fora.end-seat                         . . C L . . . . .
fora.end-series                       . . C L . . . . .
fora.find-lists-to-purge              . . . . . . . . .
fora.hand-in-name-list                . . C L K . . . .
fora.keep-name                        . . C L . . . . .
fora.leave-item                       . . C L . . . . .
fora.list-meetings                    . . C L K H . . .
fora.list-name-purges                 . . . L . . . D .
fora.list-own-action-points           . . C L K H . . .
fora.move-agenda-item                 . . C L . . . . .
fora.move-in-room                     . . C L . . . . .
fora.move-meeting                     . . C L . . . . .
fora.open-agenda-form                 . . C L . . . . .
fora.open-basis-form                  . . C L . . . . .
fora.open-guest-form                  . . C L . . . . .
fora.open-item                        . . C L . . . . .
fora.open-meeting                     . . C L K H . . .
fora.open-meeting-form                . . C L . . . . .
fora.open-meeting-mode                . . C L . . . . .
fora.open-minutes-form                . . C L . . . . .
fora.open-name-list                   . . C L K . . . .
fora.open-name-row                    . . C L . . . . .
fora.open-series                      . . C L K H . . .
fora.open-series-form                 . . C L . . . . .
fora.open-templates                   . . C L . . . . .
fora.plan-meeting                     . . C L . . . . .
fora.print-minutes                    . . C L K H . . .
fora.purge-name-list                  . . . . . . . . .
fora.read-calendar                    . . C L K H . . .
fora.read-minutes                     . . C L K H . . .
fora.remove-agenda-item               . . C L . . . . .
fora.save-minutes                     . . C L . . . . .
fora.set-action-point                 . . C L . . . . .
fora.start-meeting                    . . C L . . . . .
hotspots.activate                     . . C L . . . . .
hotspots.close                        . . C L . . . . .
hotspots.count-again                  . . C L . . . . .
hotspots.dismiss-signal               . . C L . . . . .
hotspots.end-measure                  . . C L . . . . .
hotspots.give                         . . C L . . . . .
hotspots.give-place                   . . C L . . . . .
hotspots.list-hotspots                . . C L . . . . .
hotspots.list-observation-points      . . C L . . . . .
hotspots.list-observations            . . C L K H . . .
hotspots.live-hotspots-by-place       . . C L . . . . .
hotspots.open-hotspot                 . . C L . . . . .
hotspots.open-hotspots                . . C L . . . . .
hotspots.open-observation             . . C L . . . . .
hotspots.open-observation-form        . . C L K H . . .
hotspots.open-report-form             V S C L K H A D J
hotspots.open-rule                    . . . L . . . . .
hotspots.plan-measure                 . . C L . . . . .
hotspots.publish-words                . . C L . . . . .
hotspots.raise-hotspot                . . C L . . . . .
hotspots.read-report                  V S C L K H A D J
hotspots.record-observation           . . C L . . . . .
hotspots.record-outside-count         . . C L . . . . .
hotspots.record-presence              . . C L . . . . .
hotspots.reopen                       . . C L . . . . .
hotspots.report-place                 V S C L K H A D J
hotspots.review                       . . C L . . . . .
hotspots.set-aside                    . . C L . . . . .
hotspots.set-rule                     . . . L . . . . .
hotspots.tell-observation             . . C L K H . . .
hotspots.withdraw-presence            . . C L . . . . .
hotspots.withdraw-words               . . C L . . . . .
hotspots.write-analysis               . . C L . . . . .
law.choose-locally                    . . . . . . . . J
law.confirm-rule                      . . . . . . . . J
law.explain-facts                     . . C L K H A D J
law.list-rules                        . . C L K H A D J
law.open-explanation-form             . . C L K H A D J
law.open-rule                         . . C L K H A D J
law.read-finding                      . . C L K H A D J
law.record-concern                    . . C L . . . . .
law.record-finding                    . . C L K H A D J
law.withdraw-confirmation             . . . . . . . . J
mail.settle-letter                    . . . . . . . . .
mail.take-letter                      . . . . . . . . .
mail.tend-outbox                      . . . . . . . . .
notices.add-meeting-task              . . C L . . . . .
notices.answer-again                  . . C L . . . . .
notices.begin-notice                  . . C L . . . . .
notices.draft-notice                  . . C L . . . . .
notices.drop-notice                   . . C L . . . . .
notices.end-meeting-task              . . C L . . . . .
notices.erase-sent                    . . . . . . . . .
notices.list-meetings                 . . C L . . . . .
notices.list-notices                  . . C L . . . . .
notices.open-meeting                  . . C L . . . . .
notices.open-meeting-form             . . C L . . . . .
notices.open-notice                   . . C L . . . . .
notices.open-questions                . . C L . . . . .
notices.open-start                    . . C L . . . . .
notices.open-writing                  . . C L . . . . .
notices.print-notice                  . . C L . . . . .
notices.record-attendance             . . C L . . . . .
notices.record-danger-called          . . C L . . . . .
notices.record-meeting                . . C L . . . . .
notices.record-sent                   . . C L . . . . .
notices.record-step                   . . C L . . . . .
notices.save-notice                   . . C L . . . . .
outreach.accept-suggestions           . . C L . . . . .
outreach.add-absence                  . . C L . . . . .
outreach.cancel-planned-visit         . . C L . . . . .
outreach.change-plan-settings         . . . L . . . . .
outreach.choose-wording               . . C L . . . . .
outreach.cover-visits                 . . C L . . . . .
outreach.decide-held-entry            . . . L . . . . .
outreach.explain-breach               . . C L . . . . .
outreach.hand-in-entries              . . C L . . . . .
outreach.hand-over-place              . . C L . . . . .
outreach.hold-entries                 . . . . . . . . .
outreach.list-absences                . . C L . . . . .
outreach.list-held-entries            . . . L . . . . .
outreach.list-visits                  . . C L . . . . .
outreach.move-planned-visit           . . C L . . . . .
outreach.open-board                   . . C L . . . . .
outreach.open-compliance              . . C L . . . . .
outreach.open-cover                   . . C L . . . . .
outreach.open-map                     . . C L . . . . .
outreach.open-phone-state             . . C L . . . . .
outreach.open-place-cadence           . . C L . . . . .
outreach.open-plan                    . . C L . . . . .
outreach.open-plan-form               . . C L . . . . .
outreach.open-plan-settings           . . C L . . . . .
outreach.open-planned-visit           . . C L . . . . .
outreach.open-presence-figures        . . C L . . . . .
outreach.open-round                   . . C L . . . . .
outreach.open-visit                   . . C L . . . . .
outreach.open-visit-form              . . C L . . . . .
outreach.open-working-hours           . . C L . . . . .
outreach.plan-visit                   . . C L . . . . .
outreach.promote-visit                . . C L . . . . .
outreach.reckon-due-places            . . . . . . . . .
outreach.record-visit                 . . C L . . . . .
outreach.register-device              . . C L . . . . .
outreach.remove-absence               . . C L . . . . .
outreach.restore-planned-visit        . . C L . . . . .
outreach.set-cadence                  . . C L . . . . .
outreach.set-working-hours            . . C L . . . . .
outreach.store-entry                  . . C L . . . . .
outreach.suggest-visits               . . C L . . . . .
outreach.take-back-visit              . . C L . . . . .
outreach.undo-accepted-visits         . . C L . . . . .
people.change-person                  . . C L . . . . .
people.find-people                    . . C L . . . . .
people.finish-review                  . . C L . . . . .
people.list-consents                  . . C L . . . . .
people.open-consent                   . . C L . . . . .
people.open-consent-form              . . C L . . . . .
people.open-person                    . . C L . . . . .
people.open-person-form               . . C L . . . . .
people.raise-reviews                  . . . . . . . . .
people.record-consent                 . . C L . . . . .
people.register-person                . . C L . . . . .
people.replace-consent                . . C L . . . . .
people.withdraw-consent               . . C L . . . . .
places.add-closure                    . . C L . . . . .
places.add-contact                    . . C L . . . . .
places.add-district                   . . C L . . . . .
places.add-place                      . . C L . . . . .
places.change-district                . . C L . . . . .
places.change-place                   . . C L . . . . .
places.close-district                 . . C L . . . . .
places.close-place                    . . C L . . . . .
places.end-contact                    . . C L . . . . .
places.list-closures                  . . C L K H . . .
places.list-districts                 . . C L K H . . .
places.list-places                    . . C L K H . . .
places.open-district                  . . C L . . . . .
places.open-districts                 . . C L K H . . .
places.open-outline                   . . . L . . . . .
places.open-place                     . . C L K H . . .
places.open-place-form                . . C L . . . . .
places.read-outline                   . . C L K H . . .
places.remove-closure                 . . C L . . . . .
places.reopen-district                . . C L . . . . .
places.reopen-place                   . . C L . . . . .
places.save-outline                   . . . L . . . . .
privacy.read-trail                    . . . L . . . D .
queue.list-failed                     . . . L . . A . .
queue.retry-failed                    . . . L . . A . .
reporting.open-today                  . . C L K H . . .
reporting.search-everything           . . C L . . . . .
`

const [letters = [], ...lines] = table
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
const expected = new Map(lines.map(([name = '', ...marks]) => [name, marks.filter((mark) => mark !== '.')]))

const house = await openTestHouse()
const roleOfLetter: Readonly<Record<string, Role>> = {
  C: 'ssp-consultant',
  L: 'ssp-leader',
  K: 'contact-person',
  H: 'organisation-lead',
  A: 'administrator',
  D: 'data-protection-officer',
  J: 'legal-adviser',
}
const actors = new Map<string, Actor>([
  ['V', house.visitor()],
  ['S', { ...house.visitor(), kind: 'sender', inquiry: (await givenSubmission(house)).id }],
])
for (const [letter, role] of Object.entries(roleOfLetter)) {
  const isOfUnit = role !== 'contact-person' && role !== 'organisation-lead'
  actors.set(letter, await house.staff(`Kun ${role}`, [role], isOfUnit ? house.unit : house.school))
}

/** True when the answer is that the actor may not, whatever it was about. */
function isForbidden(outcome: Outcome<unknown>): boolean {
  return outcome.refused && outcome.reasons.some(({ code }) => ['forbidden', 'no-role', 'scope'].includes(code))
}

/** Tries an action on things that are not there. */
async function attempt(action: Action, actor: Actor): Promise<Outcome<unknown>> {
  const { name, input } = action.definition
  const example = exampleInputs[name] ?? sampleInput(input)
  if (example === undefined) throw new Error(`Give ${name} an example in example-inputs.ts`)
  return action(actor, example)
}

/** Who was refused an action by permission, from the audit trail alone, each by what the trail knows of them. */
async function refusedInTheTrail(name: string): Promise<string[]> {
  const { rows } = await house.database.owner.query(
    `select coalesce(account_id::text, actor_kind) as who from audit.entries
      where action = $1 and outcome = 'forbidden' and reasons && '{forbidden}' order by 1`,
    [name],
  )
  return rows.map(({ who }) => who)
}

const actions = allActions() as unknown as readonly Action[]

test('every action has its line, and every line its action', () => {
  const names = actions.map(({ definition }) => definition.name)
  expect([...expected.keys()].toSorted()).toEqual(names.toSorted())
  expect(letters).toEqual([...actors.keys()])
  expect(Object.values(roleOfLetter).toSorted()).toEqual(roles.toSorted())
})

test.each(actions.map((action) => [action.definition.name, action] as const))('%s', async (name, action) => {
  const may: string[] = []
  for (const [letter, actor] of actors) if (!isForbidden(await attempt(action, actor))) may.push(letter)
  expect(may, `Who may ${name} is not what the table says, or the table lacks its line`).toEqual(expected.get(name))
  const refused = [...actors].filter(([letter]) => !may.includes(letter)).map(([, actor]) => nameInTheTrail(actor))
  expect(await refusedInTheTrail(name)).toEqual(refused.toSorted())
})

function nameInTheTrail(actor: Actor): string {
  return actor.kind === 'staff' ? actor.account : actor.kind
}

test('without a role, or with the account closed, nobody does more than a visitor', async () => {
  const former = await house.staff('Forhenværende Leder', ['ssp-leader', 'administrator'])
  await house.database.owner.query('update access.accounts set disabled_at = now() where id = $1', [former.account])
  for (const action of actions) {
    const outcome = await attempt(action, former)
    expect(isForbidden(outcome), action.definition.name).toBe(action.definition.allow !== 'public')
  }
})

test('a token without scopes does nothing that takes a permission', async () => {
  const leader = await house.staff('Leder med nøgle', ['ssp-leader', 'administrator'])
  for (const action of actions) {
    if (!action.definition.allow.includes(':')) continue
    const outcome = await attempt(action, { ...leader, scopes: [] })
    expect(outcome, action.definition.name).toMatchObject({ kind: 'forbidden', reasons: [{ code: 'scope' }] })
  }
})
