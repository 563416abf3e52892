import type { Spoken } from '../../law/rules-of-law.ts'
import type { TemplateKey } from './series-templates.ts'

/** What a template says in words. `unsure`: what no source has settled, shown as to be confirmed; null where all is. */
export type TemplateWords = {
  readonly name: Spoken
  readonly mandate: Spoken
  readonly unsure: Spoken | null
  /** What should be remembered before anybody is asked. */
  readonly advice?: Spoken
  /** What stands on every agenda, in the open part. */
  readonly standing: readonly Spoken[]
}

const lastMinutes: Spoken = { da: 'Opfølgning på sidste referat', en: 'Follow-up on the last minutes' }
const trends: Spoken = { da: 'Tendenser og steder, uden navne', en: 'Trends and places, without names' }
const anyOther: Spoken = { da: 'Eventuelt', en: 'Any other business' }

/** True for the standing item that closes an agenda: what is added later is put before it. */
export function closesAgenda(title: string): boolean {
  return title === anyOther.da || title === anyOther.en
}

export const templateWords: Readonly<Record<TemplateKey, TemplateWords>> = {
  overlevering: {
    name: { da: 'Overleveringsmøde', en: 'Handover meeting' },
    mandate: {
      da: 'Politiet overleverer navne på børn og unge, som det har mødt eller er bekymret for. For hvert navn aftales det, om der skal gøres noget for at forebygge, og af hvem. Resten af listen gemmes ikke.',
      en: 'The police hand over names of children and young people whom they met or worry about. For each name it is agreed whether something must be done to prevent crime, and by whom. The rest of the list is not kept.',
    },
    unsure: null,
    standing: [trends],
  },
  lokalgruppe: {
    name: { da: 'Lokalgruppe', en: 'Local group' },
    mandate: {
      da: 'Skole, SSP, politi og de sociale myndigheder i et område drøfter trivsel, tendenser og planer i den åbne del. I den lukkede del drøftes enkelte børn og unge, når der er grundlag for det, punkt for punkt.',
      en: 'School, SSP, police and social services of an area talk over wellbeing, trends and plans in the open part. In the closed part individual children and young people are talked about where there is a basis for it, item by item.',
    },
    unsure: {
      da: 'Køge holder mindst fire møder om året, København mindst ét om måneden. Hvor tit I mødes, bestemmer I.',
      en: 'Køge holds at least four meetings a year, København at least one a month. How often you meet is yours to decide.',
    },
    standing: [lastMinutes, trends, { da: 'Planer og aktiviteter', en: 'Plans and activities' }, anyOther],
  },
  iki: {
    name: { da: 'IKI-møde', en: 'IKI meeting' },
    mandate: {
      da: 'Politi og kommune drøfter enkelte unge, som er på vej ud i kriminalitet, og aftaler, hvem der gør hvad.',
      en: 'Police and municipality talk about individual young people on their way into crime, and agree who does what.',
    },
    unsure: {
      da: 'Vi har ikke fundet, hvad bogstaverne IKI står for, hvem der sidder med, og hvor tit møderne holdes.',
      en: 'We have not found what the letters IKI stand for, who takes part and how often the meetings are held.',
    },
    standing: [],
  },
  ssd: {
    name: { da: 'SSD-møde', en: 'SSD meeting' },
    mandate: {
      da: 'Skole, sundhedstjeneste, dagtilbud og de sociale myndigheder taler om ét barn, som de er bekymrede for, for at hjælpe tidligt. Politiet er ikke med. Uden samtykke er der ét møde, og højst ét til, når der er en særlig grund.',
      en: 'School, health service, day care and social services talk about one child they worry about, to help early. The police take no part. Without consent there is one meeting, and at most one more for a special reason.',
    },
    unsure: {
      da: 'Reglen stod i servicelovens § 49 a og står nu i barnets lov. Nummeret skal bekræftes af juristen.',
      en: 'The rule was serviceloven § 49 a and is now in barnets lov. Its number is to be confirmed by the legal adviser.',
    },
    standing: [],
  },
  'ad-hoc': {
    name: { da: 'Møde efter en hændelse', en: 'Meeting after an incident' },
    mandate: {
      da: 'Der er sket noget på en skole eller et opholdssted. De, der kan gøre noget ved det, mødes, indtil der er ro igen.',
      en: 'Something happened at a school or a residential home. Those who can do something about it meet until things are calm.',
    },
    unsure: null,
    advice: {
      da: 'På et opholdssted kan børnene være anbragt af en anden kommune. Find ud af, hvem der er handlekommune, før I mødes.',
      en: 'At a residential home children may be placed by another municipality. Find out which one acts before you meet.',
    },
    standing: [],
  },
  lokalraad: {
    name: { da: 'Lokalråd', en: 'Lokalråd' },
    mandate: {
      da: 'Politi, kommune og lokalsamfund drøfter tryghed og kriminalitet i kommunen og følger handleplanen. Der tales om tal, steder og tendenser.',
      en: 'Police, municipality and local community talk over safety and crime in the municipality and follow the action plan. They talk of figures, places and trends.',
    },
    unsure: {
      da: 'Haderslev holder mindst fire møder om året. Det er ikke bekræftet, hvor tit jeres lokalråd mødes.',
      en: 'Haderslev holds at least four meetings a year. How often your Lokalråd meets is not confirmed.',
    },
    standing: [
      lastMinutes,
      { da: 'Tal fra politiet, uden personer', en: 'Figures from the police, without persons' },
      { da: 'Handleplanen', en: 'The action plan' },
      anyOther,
    ],
  },
  'lokalraad-plus': {
    name: { da: 'Lokalråd+', en: 'Lokalråd+' },
    mandate: {
      da: 'Repræsentanter for politi og kommune drøfter det, som lokalrådet ikke kan drøfte i åbenhed. Enkelte personer drøftes kun, når der er grundlag for det, punkt for punkt.',
      en: 'Representatives of police and municipality talk over what the Lokalråd cannot talk over in the open. Single persons are talked about only where there is a basis for it, item by item.',
    },
    unsure: {
      da: 'Vi har kun fundet, at politi og kommune sidder med. Hvad plusset betyder, og hvor tit I mødes, skal bekræftes.',
      en: 'We found only that police and municipality take part. What the plus means, and how often you meet, is to be confirmed.',
    },
    standing: [lastMinutes, trends],
  },
  kredsraad: {
    name: { da: 'Kredsråd', en: 'Kredsråd' },
    mandate: {
      da: 'Politidirektøren og borgmestrene i politikredsen drøfter politiets indsats og samarbejdet med kommunerne og laver samarbejdsplanen. Enkelte sager hører ikke hjemme her.',
      en: 'The police director and the mayors of the district talk over the work of the police and the cooperation with the municipalities, and make the cooperation plan. Single cases have no place here.',
    },
    unsure: null,
    standing: [lastMinutes, { da: 'Samarbejdsplanen', en: 'The cooperation plan' }, anyOther],
  },
  'ssp-kreds': {
    name: { da: 'SSP Kreds Syd- og Sønderjylland', en: 'SSP Kreds Syd- og Sønderjylland' },
    mandate: {
      da: 'SSP-konsulenter fra kommunerne i kredsen deler viden og idéer. Kredsen går på tværs af kommuner, så der tales aldrig om enkelte unge.',
      en: 'SSP consultants of the municipalities in the district share knowledge and ideas. The Kreds spans municipalities, so individual young people are never talked about.',
    },
    unsure: {
      da: 'Vi har ikke fundet, hvor tit kredsen mødes. Fire gange om året er vores gæt.',
      en: 'We have not found how often the Kreds meets. Four times a year is our guess.',
    },
    standing: [lastMinutes, { da: 'Nyt fra kommunerne', en: 'News from the municipalities' }, anyOther],
  },
  lederforum: {
    name: { da: 'SSP Kreds Syd- og Sønderjylland, Lederforum', en: 'SSP Kreds Syd- og Sønderjylland, Lederforum' },
    mandate: {
      da: 'SSP-ledere i kredsen drøfter retning, bemanding og fælles projekter. Der tales aldrig om enkelte unge.',
      en: 'SSP leaders of the district talk over direction, staffing and joint projects. Individual young people are never talked about.',
    },
    unsure: {
      da: 'Vi har ikke fundet, hvor tit lederne mødes. To gange om året er vores gæt.',
      en: 'We have not found how often the leaders meet. Twice a year is our guess.',
    },
    standing: [lastMinutes, anyOther],
  },
  fagudvalg: {
    name: {
      da: 'Fagudvalg under SSP-Samrådet (Digital dannelse)',
      en: 'Fagudvalg under SSP-Samrådet (Digital dannelse)',
    },
    mandate: {
      da: 'Fagfolk fra hele landet arbejder med børn og unges liv på nettet: materialer, kurser og holdninger. Der tales aldrig om enkelte unge.',
      en: 'Professionals from the whole country work on the digital life of children and young people: materials, courses, positions. Individual young people are never talked about.',
    },
    unsure: {
      da: 'Vi har ikke fundet, hvor tit udvalget mødes.',
      en: 'We have not found how often the committee meets.',
    },
    standing: [lastMinutes, anyOther],
  },
}
