import { expect, test } from 'vitest'
import { newId } from '../../../kernel/ids.ts'
import { givenPlannedMeeting, givenSeries } from '../../../testing/given-fora.ts'
import { givenHotspot, givenStation } from '../../../testing/given-hotspots.ts'
import { openTestHouse, value } from '../../../testing/test-house.ts'
import { addAgendaItem } from './add-agenda-item.ts'
import { openAgendaForm } from './open-agenda-form.ts'

const house = await openTestHouse()
const anna = await house.staff('Anna Holm', ['ssp-consultant'])

test('an item about a place may point at a hotspot that is worked with, and no other item may', async () => {
  const hotspotId = await givenHotspot(anna, await givenStation(anna))
  const meetingId = await givenPlannedMeeting(anna, await givenSeries(anna))
  const item = { meetingId, part: 'open', title: 'Stationen', hotspotId } as const
  const put = (kind: 'free' | 'place', which = hotspotId) =>
    addAgendaItem(anna, { ...item, kind, hotspotId: which, submissionKey: newId() })
  expect(await put('free')).toMatchObject({ kind: 'missing' })
  expect(await put('place', newId())).toMatchObject({ kind: 'missing' })
  value(await put('place'))
  expect(value(await openAgendaForm(anna, { meetingId })).hotspots.map(({ id }) => id)).toEqual([hotspotId])
  const { rows } = await house.database.owner.query('select hotspot_id from fora.agenda_items where kind = $1', [
    'place',
  ])
  expect(rows).toEqual([{ hotspot_id: hotspotId }])
})
