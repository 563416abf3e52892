import { describe, expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenCase } from '../../../testing/given-cases.ts'
import { givenItem, givenMeeting, givenSeries } from '../../../testing/given-fora.ts'
import { openSqlActor, type Statement } from '../../../testing/sql-actor.ts'
import { openTestHouse, testMunicipality } from '../../../testing/test-house.ts'
import { addAgendaItem } from './add-agenda-item.ts'
import { createSeries } from './create-series.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])
const sql = await openSqlActor(house.database)
const caseFile = await givenCase(anna)

type Columns = { readonly part: 'open' | 'closed'; readonly persons: boolean; readonly caseId: string | null }

function itemRow(meeting: string, { part, persons, caseId }: Columns): Statement {
  return [
    `insert into fora.agenda_items
       (municipality_id, id, meeting_id, unit_id, allows_persons, position, part, kind, title, case_id, submission_key, added_by)
     values ($1, $2, $3, $4, $5, 1, $6, $7, 'Punkt', $8, $9, $10)`,
    [
      ...[testMunicipality, newId(), meeting, house.unit, persons, part, caseId === null ? 'free' : 'case', caseId],
      ...[newId(), anna.account],
    ],
  ]
}

describe.each(['kredsraad', 'ssp-kreds', 'lederforum', 'fagudvalg', 'lokalraad'] as const)('in %s', (template) => {
  test('nobody makes a series that talks about persons', async () => {
    const asked = { template, name: 'Råd', mandate: 'Tryghed', submissionKey: newId() }
    expect(await createSeries(anna, { ...asked, persons: true })).toMatchObject({
      reasons: [{ code: 'persons-never' }],
    })
    expect(await createSeries(anna, { ...asked, bases: ['ssp'] })).toMatchObject({
      reasons: [{ code: 'persons-never' }],
    })
  })

  test('no item is about a person, neither by the form nor straight in the database', async () => {
    const meetingId = await givenMeeting(anna, await givenSeries(anna, { template }))
    const wanted = { meetingId, part: 'closed', submissionKey: newId() } as const
    const refused = { kind: 'rule', reasons: [{ code: 'persons-never' }] }
    expect(await addAgendaItem(anna, { ...wanted, kind: 'free', title: 'Punkt' })).toMatchObject(refused)
    expect(await addAgendaItem(anna, { ...wanted, kind: 'case', caseId: caseFile.id })).toMatchObject(refused)

    const { id } = caseFile
    const forbidden: readonly Columns[] = [
      { part: 'closed', persons: false, caseId: null },
      { part: 'closed', persons: false, caseId: id },
      { part: 'open', persons: false, caseId: id },
    ]
    for (const columns of forbidden) {
      await expect(sql.try(anna, ...itemRow(meetingId, columns))).rejects.toMatchObject({ code: '23514' })
    }
    expect(await sql.try(anna, ...itemRow(meetingId, { part: 'closed', persons: true, caseId: id }))).toBe('refused')
    expect(await sql.try(anna, ...itemRow(meetingId, { part: 'open', persons: false, caseId: null }))).toBe(1)
  })

  test('the series cannot be turned into one that does', async () => {
    const series = await givenSeries(anna, { template })
    const change = 'update fora.series set allows_persons = true where id = $1'
    expect(await sql.try(anna, change, [series])).toBe('refused')
  })
})

test('a meeting after an incident says whether it is about named persons before anybody is asked', async () => {
  const asked = { template: 'ad-hoc' as const, name: 'Mødet', mandate: 'Ro', bases: ['ssp' as const] }
  const silent = await createSeries(anna, { ...asked, submissionKey: newId() })
  expect(silent).toMatchObject({ kind: 'rule', reasons: [{ code: 'persons-not-chosen' }] })
  const without = await createSeries(anna, { ...asked, persons: true, bases: [], submissionKey: newId() })
  expect(without).toMatchObject({ kind: 'rule', reasons: [{ code: 'basis-missing' }] })
})

test('where it is about a class, the meeting after an incident has no closed part either', async () => {
  const series = await givenSeries(anna, { template: 'ad-hoc', persons: false })
  const meetingId = await givenMeeting(anna, series)
  await givenItem(anna, meetingId, { title: 'Tonen i klassen' })
  const { rows } = await house.database.owner.query('select setting, allows_persons from fora.series where id = $1', [
    series,
  ])
  expect(rows).toEqual([{ setting: 'local-group', allows_persons: false }])
  expect(await sql.try(anna, ...itemRow(meetingId, { part: 'closed', persons: true, caseId: null }))).toBe('refused')
})
