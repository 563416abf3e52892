import type { Language } from '../../../kernel/language.ts'
import type { PlaceKind } from './place-kinds.ts'

/** What each kind of place is called, wherever one is shown. */
export const placeKindWords: Readonly<Record<Language, Readonly<Record<PlaceKind, string>>>> = {
  da: {
    school: 'Skole',
    fgu: 'FGU',
    club: 'Klub',
    'youth-education': 'Ungdomsuddannelse',
    workshop: 'Værksted',
    street: 'Gade eller torv',
    station: 'Station',
    shop: 'Butik',
    sports: 'Hal eller bane',
    park: 'Park',
    'event-site': 'Festplads',
    other: 'Andet sted',
  },
  en: {
    school: 'School',
    fgu: 'FGU',
    club: 'Club',
    'youth-education': 'Youth education',
    workshop: 'Workshop',
    street: 'Street or square',
    station: 'Station',
    shop: 'Shop',
    sports: 'Sports hall or pitch',
    park: 'Park',
    'event-site': 'Festival ground',
    other: 'Other place',
  },
}
