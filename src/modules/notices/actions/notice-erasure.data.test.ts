import { afterAll, expect, test } from 'vitest'
import { auditOf } from '../../../testing/given-inbox.ts'
import { givenFamilyUnit, givenNotice, givenSentNotice, givenWords, stepsOf } from '../../../testing/given-notices.ts'
import { openSqlActor } from '../../../testing/sql-actor.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { dropNotice } from './drop-notice.ts'
import { eraseSent } from './erase-sent.ts'
import { openNotice } from './open-notice.ts'
import { openWriting } from './open-writing.ts'
import { printNotice } from './print-notice.ts'

const house = await openTestHouse()
const unit = await givenFamilyUnit(house)
const kim = await house.staff('Kim Konsulent', ['ssp-consultant'])
const lise = await house.staff('Lise Leder', ['ssp-leader'])
const sql = await openSqlActor(house.database)
afterAll(() => sql.close())

async function kept(noticeId: string) {
  const { rows } = await house.database.owner.query(
    `select (select count(*) from notices.contents where notice_id = $1)::int as contents,
            (select rule from notices.erasures where notice_id = $1) as rule`,
    [noticeId],
  )
  return rows[0]
}

/** As if it had been said to be sent so many days ago. */
async function age(noticeId: string, days: number) {
  await house.database.owner.query(
    `update notices.steps set recorded_at = now() - make_interval(days => $2), happened_at = now() - make_interval(days => $2)
      where notice_id = $1 and kind = 'sent'`,
    [noticeId, days],
  )
}

test('only the house erases what was sent', async () => {
  expect(await eraseSent(kim, {})).toMatchObject({ kind: 'forbidden' })
  const noticeId = await givenSentNotice(kim, unit, new Date())
  await age(noticeId, 40)
  const proof = `insert into notices.erasures (municipality_id, notice_id, rule) values (998, $1, 'none')`
  expect(await sql.try(kim, proof, [noticeId])).toBe('refused')
  expect(await sql.try(kim, 'delete from notices.contents where notice_id = $1', [noticeId])).toBe(0)
})

test('nothing is erased without proof, not even by the house', async () => {
  const noticeId = await givenSentNotice(kim, unit, new Date())
  expect(await sql.try(house.system, 'delete from notices.contents where notice_id = $1', [noticeId])).toBe(0)
})

test('neither a draft nor what was sent within 30 days is erased', async () => {
  const draft = await givenNotice(kim, unit)
  const fresh = await givenSentNotice(kim, unit, new Date())
  await age(fresh, 30)
  value(await eraseSent(house.system, {}))
  expect(await kept(draft)).toEqual({ contents: 1, rule: null })
  expect(await kept(fresh)).toEqual({ contents: 1, rule: null })
})

test('after 30 days the words are gone, with proof, and that it was sent stays', async () => {
  const noticeId = await givenSentNotice(kim, unit, new Date(), { childName: 'Kanarie Kvist' })
  await age(noticeId, 32)
  value(await eraseSent(house.system, {}))
  value(await eraseSent(house.system, {}))
  expect(await kept(noticeId)).toEqual({ contents: 0, rule: 'sent-30-days' })
  expect(await stepsOf(house, noticeId)).toEqual(['sent'])
  const notice = value(await openNotice(kim, { noticeId }))
  expect(notice).toMatchObject({ content: null, child: null, state: 'waiting', receiver: { name: 'Børn & unge' } })
  expect(notice.sent?.step).toMatchObject({ channel: 'digital-post', byName: 'Kim Konsulent' })
  expect(await printNotice(kim, { noticeId })).toMatchObject({ kind: 'conflict', reasons: [{ code: 'erased' }] })
  const { rows } = await house.database.owner.query(
    `select subjects from audit.entries where action = 'notices.erase-sent' and $1 = any(subjects)`,
    [noticeId],
  )
  expect(rows).toHaveLength(1)
})

test('a draft that is thrown away is erased at once with proof, by its author alone', async () => {
  const noticeId = await givenNotice(kim, unit)
  await givenWords(kim, noticeId)
  expect(await dropNotice(lise, { noticeId })).toMatchObject({ reasons: [{ code: 'not-yours' }] })
  value(await dropNotice(kim, { noticeId }))
  expect(await kept(noticeId)).toEqual({ contents: 0, rule: 'draft-dropped' })
  expect(await openWriting(kim, { noticeId })).toMatchObject({ reasons: [{ code: 'already-dropped' }] })
  expect(await dropNotice(kim, { noticeId })).toMatchObject({
    kind: 'conflict',
    reasons: [{ code: 'already-dropped' }],
  })
  expect(value(await openNotice(lise, { noticeId })).state).toBe('dropped')
  expect(await auditOf(house, 'notices.drop-notice')).toMatchObject({ outcome: 'conflict' })
})

test('what was sent is not thrown away', async () => {
  const noticeId = await givenSentNotice(kim, unit, new Date())
  expect(await dropNotice(kim, { noticeId })).toMatchObject({ reasons: [{ code: 'already-sent' }] })
  expect(await kept(noticeId)).toEqual({ contents: 1, rule: null })
})
