import type { SeededRandom } from './seeded-random.ts'

/** Common given names and invented family names: put together they are nobody. */
const given = [
  'Alma',
  'Amina',
  'Anton',
  'Asger',
  'August',
  'Aya',
  'Bertil',
  'Carla',
  'Christian',
  'Ella',
  'Elias',
  'Emil',
  'Fatima',
  'Freja',
  'Gustav',
  'Hassan',
  'Ida',
  'Isak',
  'Josefine',
  'Karla',
  'Kristian',
  'Laura',
  'Liva',
  'Lucas',
  'Mads',
  'Malthe',
  'Mathilde',
  'Mohammed',
  'Muhammad',
  'Noah',
  'Nora',
  'Oliver',
  'Oscar',
  'Rosa',
  'Sara',
  'Selma',
  'Sofia',
  'Theo',
  'Valdemar',
  'Victor',
  'William',
  'Yusuf',
  'Ömer',
  'Åse',
  'Øjvind',
] as const
const family = [
  'Lyngstrand',
  'Elmehave',
  'Birkedal-Holm',
  'Ravnsborg',
  'Kærsgård',
  'Østervang',
  'Aalestrup',
  'Søvind',
  'Højmark',
  'Tranemose',
  'Fjeldtoft',
  'Nordkjær',
  'Vestergård-Lund',
  'Hasselbro',
  'Kildemark',
  'Møllebæk',
  'Rosenkilde',
  'Skyttehus',
  'Åkjær',
  'Enghave',
  'Poulstrup',
  'Brinkholm',
  'Dybdal',
  'Strandby',
  'Yıldızlı',
  'El-Marwani',
  'Nguyenlund',
  'Kowalskov',
] as const

export type GivenName = (typeof given)[number]
export type FamilyName = (typeof family)[number]
/** A whole name of somebody who does not exist. */
export type InventedName = `${GivenName} ${FamilyName}`

export type InventedPerson = { readonly givenName: GivenName; readonly familyName: FamilyName }

export function inventPerson(random: SeededRandom): InventedPerson {
  return { givenName: random.pick(given), familyName: random.pick(family) }
}
