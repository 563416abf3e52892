import type { StaffActor } from '../kernel/actor.ts'
import { coverPlace, saveConsultantProfile } from '../modules/directory/index.ts'
import { type TestHouse, value } from './test-house.ts'

type Place = { readonly kind: 'organisation'; readonly id: string } | { readonly kind: 'town'; readonly name: string }

/** A consultant the public can find, with the places they cover. */
export async function givenPublicConsultant(
  house: TestHouse,
  name: string,
  places: readonly Place[] = [],
  profile: { readonly phone?: string; readonly email?: string; readonly greeting?: string; published?: boolean } = {},
): Promise<StaffActor> {
  const consultant = await house.staff(name, ['ssp-consultant'])
  value(
    await saveConsultantProfile(house.system, {
      account: consultant.account,
      publicName: name,
      title: 'SSP-konsulent',
      published: true,
      ...profile,
    }),
  )
  for (const place of places) value(await coverPlace(house.system, { account: consultant.account, place }))
  return consultant
}
