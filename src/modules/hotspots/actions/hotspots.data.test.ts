import { afterAll, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenHotspot, givenObservation, givenStation } from '../../../testing/given-hotspots.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { openHotspot, raiseHotspot, recordObservation, recordPresence, tellObservation } from '../index.ts'
import { givePlace, listObservations, setAsideObservation } from './handle-observations.ts'
import { setHotspotRule } from './keep-rules.ts'
import { dismissSignal, openHotspots } from './list-signals.ts'
import { activateHotspot, closeHotspot, giveHotspot, reopenHotspot, reviewHotspot } from './move-hotspot.ts'
import { endMeasure, planMeasure } from './plan-measures.ts'
import { writeAnalysis } from './write-analysis.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Konsulent', ['ssp-consultant'])
const bo = await house.staff('Bo Konsulent', ['ssp-consultant'])
const leader = await house.staff('Lise Leder', ['ssp-leader'])
const teacher = await house.staff('Tove Lærer', ['contact-person'], house.school)
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

const analysis = { whom: '8 unge på 14-16 år', times: 'Fredag aften', what: 'Larm og hærværk', why: 'Der er tørt' }

test('a contact person may tell, and sees only what they told; hotspots are not for them', async () => {
  const place = await givenStation(anna, 'Skolegården')
  await givenObservation(anna, place)
  await givenObservation(teacher, place)
  expect(value(await listObservations(teacher, {})).total).toBe(1)
  expect(await openHotspots(teacher, {})).toMatchObject({ kind: 'forbidden' })
  expect(await raiseHotspot(teacher, { place, submissionKey: newId() })).toMatchObject({ kind: 'forbidden' })
  expect(await setHotspotRule(anna, { signalCount: 3, signalDays: 7, reviewDays: 7, quietDays: 28 })).toMatchObject({
    kind: 'forbidden',
  })
})

test('a CPR number is refused in an observation, a name is asked about once more', async () => {
  const place = await givenStation(anna)
  const told = { place, seenAt: new Date(), heads: '1-5', submissionKey: newId() } as const
  expect(await tellObservation(anna, { ...told, note: 'Han er 010190-1234', neutral: true })).toMatchObject({
    reasons: [{ code: 'has-cpr' }],
  })
  expect(await tellObservation(anna, { ...told, note: 'Det var Mikkel igen' })).toMatchObject({
    reasons: [{ code: 'name-like' }],
  })
  expect(await tellObservation(anna, { ...told, note: 'Det var Mikkel igen', neutral: true })).toMatchObject({
    refused: false,
  })
})

test('nowhere, the future and more than a year ago are refused', async () => {
  const told = { heads: '0', submissionKey: newId(), whereWords: 'Bag hallen' } as const
  const at = (days: number) => new Date(Date.now() + days * 86_400_000)
  const codes: (string | undefined)[] = []
  for (const one of [
    { ...told, seenAt: at(0), whereWords: '' },
    { ...told, seenAt: at(1) },
    { ...told, seenAt: at(-400) },
  ]) {
    const outcome = await tellObservation(anna, one)
    codes.push(outcome.refused ? outcome.reasons[0]?.code : 'done')
  }
  expect(codes).toEqual(['no-where', 'in-future', 'too-old'])
})

test('a street entry is one observation however often it is sent, corrected in place, and set aside when withdrawn', async () => {
  const place = await givenStation(anna, 'Gågaden')
  const entry = { origin: newId(), place, seenAt: new Date(), heads: '1-5' } as const
  const first = value(await recordObservation(anna, entry))
  expect(value(await recordObservation(anna, { ...entry, heads: '16+' }))).toBe(first)
  const { rows } = await house.database.owner.query(
    'select head_band from hotspots.observations where origin_id = $1',
    [entry.origin],
  )
  expect(rows).toEqual([{ head_band: '16+' }])
  value(await recordObservation(anna, { ...entry, withdrawn: true }))
  expect(value(await listObservations(anna, { view: 'set-aside' })).items.map(({ id }) => id)).toContain(first)
})

test('two who told the same raise a signal, which can be let lie; a hotspot takes it away', async () => {
  const place = await givenStation(anna, 'Grillbaren')
  await givenObservation(anna, place)
  await givenObservation(bo, place)
  const signalled = async () => value(await openHotspots(anna, {})).signals.some((signal) => signal.place === place)
  expect(await signalled()).toBe(true)
  expect(await dismissSignal(anna, { place, until: '2020-01-01', reason: 'Sidste skoledag' })).toMatchObject({
    reasons: [{ code: 'until-past' }],
  })
  await givenHotspot(anna, place)
  expect(await signalled()).toBe(false)
})

test('two who open the same place at once get one hotspot, and the other is told whose it is', async () => {
  const place = await givenStation(anna, 'Hallen')
  const both = await Promise.all([anna, bo].map((who) => raiseHotspot(who, { place, submissionKey: newId() })))
  expect(both.filter(({ refused }) => refused)).toMatchObject([
    { kind: 'conflict', reasons: [{ code: 'already-live' }] },
  ])
  const key = newId()
  const other = await givenStation(anna, 'Parken')
  const twice = await Promise.all([1, 2].map(() => raiseHotspot(anna, { place: other, submissionKey: key })))
  expect(new Set(twice.map((outcome) => value(outcome))).size).toBe(1)
})

test('a hotspot goes from stage to stage in one order, and closed it can only be opened again', async () => {
  const hotspotId = await givenHotspot(anna, await givenStation(anna, 'Banen'))
  const measure = { hotspotId, kind: 'light', what: 'Mere lys', beginsOn: '2026-01-05' } as const
  const plan = () => planMeasure(anna, { ...measure, submissionKey: newId() })
  expect(await plan()).toMatchObject({ reasons: [{ code: 'wrong-stage' }] })
  value(await writeAnalysis(anna, { hotspotId, ...analysis, submissionKey: newId() }))
  expect(await activateHotspot(anna, { hotspotId })).toMatchObject({ reasons: [{ code: 'wrong-stage' }] })
  value(
    await planMeasure(anna, { ...measure, beginsOn: new Date().toISOString().slice(0, 10), submissionKey: newId() }),
  )
  value(await activateHotspot(anna, { hotspotId }))
  value(await reviewHotspot(anna, { hotspotId, finding: 'better', words: 'Roligere', submissionKey: newId() }))
  value(await giveHotspot(anna, { hotspotId, to: bo.account }))
  expect(await giveHotspot(anna, { hotspotId, to: teacher.account })).toMatchObject({
    reasons: [{ code: 'nobody-at-work' }],
  })
  const opened = value(await openHotspot(anna, { hotspotId }))
  value(await endMeasure(anna, { hotspotId, measureId: opened.measures[0]?.id ?? '', outcome: 'Bedre' }))
  value(await closeHotspot(anna, { hotspotId, note: 'Stille i fem uger' }))
  expect(await plan()).toMatchObject({ reasons: [{ code: 'wrong-stage' }] })
  value(await reopenHotspot(bo, { hotspotId }))
  const { turns, hotspot } = value(await openHotspot(anna, { hotspotId }))
  expect(hotspot).toMatchObject({ stage: 'open', owner: { name: 'Bo Konsulent' } })
  expect(turns.map(({ kind }) => kind).toReversed()).toEqual([
    ...['opened', 'analysed', 'planned', 'activated', 'reviewed', 'given', 'closed', 'reopened'],
  ])
})

test('a visit counts once at its hotspot, as it was last told', async () => {
  const hotspot = await givenHotspot(anna, await givenStation(anna, 'Søen'))
  const presence = {
    visit: newId(),
    hotspot,
    happenedAt: new Date(),
    minutes: 30,
    staffCount: 2,
    heads: '1-5',
  } as const
  expect(await recordPresence(anna, { ...presence, hotspot: newId() })).toMatchObject({ kind: 'missing' })
  value(await recordPresence(anna, presence))
  value(await recordPresence(bo, { ...presence, minutes: 45 }))
  expect(value(await openHotspot(anna, { hotspotId: hotspot })).presences).toMatchObject([{ minutes: 45 }])
})

test('words get a place once, and what is set aside keeps its reason', async () => {
  await givenObservation(teacher, null, { whereWords: 'Bag cykelskuret' })
  const [told] = value(await listObservations(anna, { view: 'without-place' })).items
  const observationId = told?.id ?? ''
  const place = await givenStation(anna, 'Cykelskuret')
  expect(await givePlace(teacher, { observationId, place })).toMatchObject({ kind: 'forbidden' })
  value(await givePlace(anna, { observationId, place }))
  expect(await givePlace(bo, { observationId, place })).toMatchObject({ reasons: [{ code: 'placed-already' }] })
  value(await setAsideObservation(anna, { observationId, reason: 'Det var en koncert' }))
  expect(await setAsideObservation(bo, { observationId, reason: 'Andet' })).toMatchObject({
    reasons: [{ code: 'set-aside-already' }],
  })
})

test('the leader’s rule counts from then on', async () => {
  value(await setHotspotRule(leader, { signalCount: 3, signalDays: 7, reviewDays: 7, quietDays: 28 }))
  expect(value(await openHotspots(anna, {})).rule).toMatchObject({ signalCount: 3, isOurs: false })
})

test('no table of hotspots leads to a person, a case or an inquiry, or has a column for a name', async () => {
  const { rows: keys } = await house.database.owner.query(`
    select confrelid::regclass::text as target from pg_constraint c join pg_namespace n on n.oid = c.connamespace
     where n.nspname = 'hotspots' and contype = 'f'`)
  const schemas = new Set(keys.map(({ target }: { target: string }) => target.split('.')[0]))
  expect([...schemas].toSorted()).toEqual(['access', 'directory', 'hotspots', 'places'])
  const { rows: columns } = await house.database.owner.query(`
    select column_name from information_schema.columns
     where table_schema = 'hotspots' and column_name ~ '(person|child|suspect|cpr|birth|name)' and column_name <> 'place_name'`)
  expect(columns).toEqual([])
})

test('straight in SQL a visitor tells a public observation and reads nothing back', async () => {
  const insert = `insert into hotspots.observations
    (municipality_id, id, where_words, seen_at, head_band, source, observer_id, submission_key)
    values (998, $1, 'Bag hallen', now(), '1-5', $2, $3, $4)`
  const visitor = house.visitor()
  expect(await sql.try(visitor, insert, [newId(), 'public', null, newId()])).toBe(1)
  expect(await sql.try(visitor, insert, [newId(), 'colleague', anna.account, newId()])).toBe('refused')
  expect(await sql.try(teacher, insert, [newId(), 'street', teacher.account, newId()])).toBe('refused')
  expect(await sql.try(visitor, 'select 1 from hotspots.observations')).toBe(0)
  expect(await sql.try(visitor, 'select 1 from hotspots.receipts')).toBe('refused')
  for (const table of ['hotspots', 'analyses', 'measures', 'turns', 'presences', 'set_aside']) {
    expect(await sql.try(visitor, `select 1 from hotspots.${table}`)).toBe(0)
    expect(await sql.try(teacher, `select 1 from hotspots.${table}`)).toBe(0)
  }
})
