import { type Settings, settingDefaults } from '../modules/directory/index.ts'
import type { UnitKey } from './story-inquiry.ts'
import { told } from './told.ts'

const long = { opens: '08:00', closes: '15:30' }

/** The choices of the demonstration municipality. Phone numbers begin with 00, which no Danish number does. */
export const demonstrationSettings: Settings = {
  ...settingDefaults,
  'office-hours': {
    week: { 1: long, 2: long, 3: long, 4: { opens: '08:00', closes: '17:00' }, 5: { opens: '08:00', closes: '13:00' } },
    closingDays: ['06-05', '12-24', '12-31'],
  },
  'unit-contact': { phone: '00 99 88 00', email: 'ssp@lindaa.example' },
  'duty-line': { phone: '00 99 88 99', hours: 'Uden for kommunens åbningstid, hele døgnet i weekenden' },
  'data-protection-officer': { name: 'Ditte Ravn', phone: '00 99 88 10', email: 'databeskyttelse@lindaa.example' },
  'security-contact': 'sikkerhed@lindaa.example',
}

type Profile = { readonly phone: string; readonly email: string; readonly greeting: string }

/** What the public site says of the consultants. */
export const profiles: Readonly<Record<UnitKey, Profile>> = {
  maja: {
    phone: '00 99 88 01',
    email: 'maja@lindaa.example',
    greeting: told`Jeg er i Lindå, på Søndermarksskolen og på Lyset. Du kan skrive, ringe eller bare komme hen til
      mig. Du behøver ikke vide, hvad du skal sige først.`,
  },
  jonas: {
    phone: '00 99 88 02',
    email: 'jonas@lindaa.example',
    greeting: told`Jeg er i Nørre Elkær og Møllerup. Jeg går gerne en tur, mens vi taler, hvis det er lettere end at
      sidde ned.`,
  },
  samira: {
    phone: '00 99 88 03',
    email: 'samira@lindaa.example',
    greeting: 'Jeg er i Stavnsby, på skolen om dagen og ved havnen nogle aftener. Spørg om alt. Jeg bliver ikke sur.',
  },
  birgit: {
    phone: '00 99 88 00',
    email: 'birgit@lindaa.example',
    greeting: 'Jeg leder SSP Lindå. Ring til mig, hvis du er i tvivl om, hvem du skal tale med.',
  },
}

/** Who has which schools, clubs and towns, by key of the organisation. */
export const coverage: Readonly<
  Record<'maja' | 'jonas' | 'samira', { readonly places: readonly string[]; readonly towns: readonly string[] }>
> = {
  maja: { places: ['soendermark', 'club-linda', 'gymnasium', 'fgu'], towns: ['Lindå'] },
  jonas: { places: ['aaby', 'moellerup', 'club-elkaer'], towns: ['Nørre Elkær', 'Møllerup'] },
  samira: { places: ['stavnsby', 'club-stavnsby'], towns: ['Stavnsby'] },
}
