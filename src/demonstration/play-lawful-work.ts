import { copenhagenDate, instantAt } from '../kernel/copenhagen-clock.ts'
import { addWorkingDays } from '../kernel/danish-calendar.ts'
import { addDays } from '../kernel/dates.ts'
import { newId } from '../kernel/ids.ts'
import { type ListedCase, listCases } from '../modules/cases/index.ts'
import { answerExchange, askFor, decideOffer, previewOffer } from '../modules/disclosure/index.ts'
import { confirmRule } from '../modules/law/index.ts'
import { beginNotice, blankContent, recordMeeting, recordSent, saveNotice } from '../modules/notices/index.ts'
import { recordConsent } from '../modules/people/index.ts'
import { playFora } from './play-fora.ts'
import { granted, type Place } from './settle-place.ts'
import type { DemonstrationClock } from './story-steps.ts'

const confirmed = ['R115-01', 'R115-04', 'R115-05', 'R115-06', 'R115-09'] as const

/**
 * What the law gives room for in the invented municipality: rules the jurist has gone through, a consent, exchanges in
 * each state, a notification sent and one begun, fora with minutes and a list. Done when the year of cases has been lived.
 */
export async function playLawfulWork(place: Place, clock: DemonstrationClock): Promise<void> {
  const cases = granted(await listCases(place.actor('maja'), { who: 'mine', status: 'open' })).items
  const known = cases.filter(({ person }) => person?.named && person.age !== null)
  const [first, second] = known
  if (!first || !second) throw new Error('The demonstration needs two cases about named young persons')
  await confirmRules(place, clock)
  await consent(place, clock, known.find(({ person }) => (person?.age ?? 0) >= 15) ?? first)
  await exchange(place, first)
  await notify(place, clock, second)
  await playFora(place, clock, first.id)
}

async function confirmRules(place: Place, clock: DemonstrationClock): Promise<void> {
  const jurist = place.actor('karen')
  const confirmedOn = addDays(copenhagenDate(clock.now), -60)
  for (const ruleId of confirmed) {
    granted(await confirmRule(jurist, { ruleId, version: '1.0', jurist: jurist.name, confirmedOn }))
  }
}

/** To share with the school: by the young person from 15, by both custody holders before that. */
async function consent(place: Place, clock: DemonstrationClock, { person }: ListedCase): Promise<void> {
  if (!person) return
  const isOld = (person.age ?? 0) >= 15
  const parents = [
    { part: 'custody-holder', name: 'Mor' },
    { part: 'custody-holder', name: 'Far' },
  ] as const
  granted(
    await recordConsent(place.actor('maja'), {
      ...{ personId: person.id, kind: 'share', scope: 'Fravær og trivsel i skolen', how: 'written' },
      purpose: 'At skole og SSP hjælper på samme måde',
      receivers: [place.organisation('soendermark')],
      givers: isOld ? [{ part: 'young-person' }] : [...parents],
      ...{ jointCustody: isOld ? 'unknown' : 'yes', understands: 'yes' },
      informed: [isOld ? 'parents' : 'young-person'],
      givenOn: addDays(copenhagenDate(clock.now), -20),
    }),
  )
}

async function exchange(place: Place, { id: caseId, person }: ListedCase): Promise<void> {
  const [maja, anders, peter] = [place.actor('maja'), place.actor('anders'), place.actor('peter')]
  const ssp = { basis: 'ssp', purpose: 'crime-prevention' } as const
  const offer = (receiver: string, body: string, necessity: string) => ({
    ...{ ...ssp, receiver, necessity, caseId, subject: 'person' as const, personId: person?.id ?? null },
    items: [{ kind: 'sentence' as const, body, dataClass: 'confidential-social' as const }],
    circumstances: { proportionate: 'yes' as const },
  })
  const toPolice = offer(
    anders.account,
    'Han er ved stationen de fleste aftener og vil gerne tale med dig.',
    'Du møder ham i aften.',
  )
  const toSchool = offer(
    peter.account,
    'Vi har aftalt at mødes med ham hver tirsdag efter 6. time.',
    'Du skal vide, hvorfor han går.',
  )
  for (const [each, by] of [
    [toPolice, maja],
    [toSchool, maja],
  ] as const) {
    const { seen } = granted(await previewOffer(by, each))
    const { id } = granted(await decideOffer(by, { ...each, seen, submissionKey: newId() }))
    if (each === toPolice) granted(await answerExchange(anders, { exchangeId: id, choice: 'accepted' }))
  }
  const asked = {
    wanted: 'Kender I nogen af dem, der samles ved hallen om fredagen?',
    necessity: 'Vi planlægger fredagens runde.',
  }
  granted(await askFor(anders, { ...asked, ...ssp, holder: maja.account, submissionKey: newId() }))
}

async function notify(place: Place, clock: DemonstrationClock, { id: caseId, person }: ListedCase): Promise<void> {
  const maja = place.actor('maja')
  const today = copenhagenDate(clock.now)
  const calm = { danger: 'no', abuse: 'no', support: 'yes', parentsTold: 'yes', age: person?.age ?? 14 } as const
  const receiver = place.organisation('family')
  const { id: sent } = granted(await beginNotice(maja, { ...calm, caseId, receiver, submissionKey: newId() }))
  const concern = 'Møder træt og uden mad og siger, at det er svært at være hjemme.'
  const notifier = { notifierName: maja.name, notifierTitle: 'SSP-konsulent', workplace: 'SSP Lindå' }
  const { cpr: _none, ...content } = { ...blankContent, ...notifier, childName: person?.name ?? '', concern }
  granted(await saveNotice(maja, { noticeId: sent, seen: 1, content }))
  const sentAt = instantAt(addWorkingDays(addDays(today, -6), 0), '13:20').toISOString()
  granted(await recordSent(maja, { noticeId: sent, sentAt, channel: 'digital-post' }))
  granted(await beginNotice(place.actor('jonas'), { ...calm, receiver, submissionKey: newId() }))
  const startsAt = instantAt(addWorkingDays(addDays(today, 4), 0), '10:00').toISOString()
  const meeting = { noticeId: sent, calledBy: receiver, startsAt, place: 'Børn & unge, mødelokale 2' }
  granted(await recordMeeting(maja, { ...meeting, attendee: maja.account, submissionKey: newId() }))
}
