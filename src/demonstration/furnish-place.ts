import { addSchoolHoliday, coverPlace, saveConsultantProfile, saveSettings } from '../modules/directory/index.ts'
import type { InventedHoliday } from './invented-holidays.ts'
import { coverage, demonstrationSettings, profiles } from './invented-settings.ts'
import { granted, type Place } from './settle-place.ts'
import type { UnitKey } from './story-inquiry.ts'

/** What the leader of the unit sets up before the year begins: settings, school holidays, who has which places. */
export async function furnishPlace(place: Place, holidays: readonly InventedHoliday[]): Promise<void> {
  const leader = place.actor('birgit')
  granted(await saveSettings(leader, demonstrationSettings))
  for (const holiday of holidays) granted(await addSchoolHoliday(leader, holiday))
  for (const key of Object.keys(profiles) as UnitKey[]) await introduce(place, key)
  for (const [key, { places, towns }] of Object.entries(coverage)) {
    const account = place.actor(key).account
    for (const each of places) {
      granted(await coverPlace(leader, { account, place: { kind: 'organisation', id: place.organisation(each) } }))
    }
    for (const name of towns) granted(await coverPlace(leader, { account, place: { kind: 'town', name } }))
  }
}

/** Everybody writes their own. */
async function introduce(place: Place, key: UnitKey): Promise<void> {
  const consultant = place.actor(key)
  const title = key === 'birgit' ? 'SSP-leder' : 'SSP-konsulent'
  const profile = { publicName: consultant.name, title, ...profiles[key], published: true }
  granted(await saveConsultantProfile(consultant, { account: consultant.account, ...profile }))
}
