import { expect, test } from 'vitest'
import { plainDate } from '../../../kernel/dates.ts'
import type { Place } from './place.ts'
import { inOrder, placesAddress, placesAskedIn, placesIn } from './place-list.ts'

const districts = [{ id: 'øst', name: 'Øst' }] as const

function place(name: string, town: string, district: Place['district'] = null): Place {
  const nowhere = { address: '', organisation: null, position: null, closedOn: null, since: plainDate('2020-01-01') }
  return { ...nowhere, id: name, kind: 'club', name, town, district }
}
const named = (places: readonly Place[]) => places.map(({ name }) => name)

test('an address that makes no sense asks for everything', () => {
  const query = new URLSearchParams('slags=slot&distrikt=vest&orden=held&side=-2')
  expect(placesAskedIn(query, districts)).toEqual({
    ...{ kind: undefined, state: 'open', district: '', order: 'navn', page: 1 },
  })
})

test('what is asked for stands in the address, and is read from it again', () => {
  const asked = { kind: 'club', state: 'closed', district: 'øst', order: 'by', page: 2 } as const
  const address = placesAddress(asked)
  expect(address).toBe('/steder?slags=club&lukkede=1&distrikt=%C3%B8st&orden=by&side=2')
  expect(placesAskedIn(new URLSearchParams(address.split('?')[1]), districts)).toEqual(asked)
})

test('a district is narrowed to, and so are those that are in none', () => {
  const places = [place('Klub A', 'Lindå', { id: 'øst', name: 'Øst' }), place('Klub B', 'Lindå')]
  expect(named(placesIn(places, 'øst'))).toEqual(['Klub A'])
  expect(named(placesIn(places, 'ingen'))).toEqual(['Klub B'])
  expect(named(placesIn(places, ''))).toEqual(['Klub A', 'Klub B'])
})

test('by town in Danish order, then by name, and what has no town comes last', () => {
  const places = [place('Hal', ''), place('Klub', 'Aarby'), place('Bro', 'Ålund'), place('Ask', 'Ålund')]
  expect(named(inOrder(places, 'by'))).toEqual(['Ask', 'Bro', 'Klub', 'Hal'])
})
