import type { Basis, DataClass, PartyKind, Purpose, Setting } from './exchange-facts.ts'
import type { RuleOutcome, Spoken } from './rule.ts'

/** What a basis is called, and how it is cited in the sentence of the gate: "under …". */
export type BasisWords = { readonly name: Spoken; readonly under: Spoken }

export const basisWords: Readonly<Record<Basis, BasisWords>> = {
  ssp: {
    name: { da: 'SSP-samarbejdet', en: 'The SSP cooperation' },
    under: { da: 'retsplejelovens § 115, stk. 1, nr. 1', en: 'retsplejeloven § 115(1) no. 1' },
  },
  psp: {
    name: {
      da: 'PSP-samarbejdet (politi, sociale myndigheder, psykiatri)',
      en: 'The PSP cooperation (police, social authorities, psychiatry)',
    },
    under: { da: 'retsplejelovens § 115, stk. 1 (PSP)', en: 'retsplejeloven § 115(1) (PSP)' },
  },
  ksp: {
    name: {
      da: 'KSP-samarbejdet (Kriminalforsorg, sociale myndigheder, politi)',
      en: 'The KSP cooperation (prison service, social authorities, police)',
    },
    under: { da: 'retsplejelovens § 115, stk. 1 (KSP)', en: 'retsplejeloven § 115(1) (KSP)' },
  },
  'info-house': {
    name: { da: 'Infohuset mod ekstremisme', en: 'The info house against extremism' },
    under: {
      da: 'retsplejelovens § 115, stk. 1, nr. 1 (infohuset)',
      en: 'retsplejeloven § 115(1) no. 1 (the info house)',
    },
  },
  exit: {
    name: { da: 'Exit fra banden', en: 'Exit from the gang' },
    under: { da: 'personens skriftlige samtykke til exit', en: 'the person’s written consent to exit' },
  },
  'early-exchange': {
    name: { da: 'Tidlig udveksling (SSD)', en: 'Early exchange (SSD)' },
    under: {
      da: 'barnets lovs regel om tidlig udveksling (tidligere servicelovens § 49 a); nummeret skal bekræftes',
      en: 'the rule on early exchange in barnets lov (formerly serviceloven § 49 a); its number is to be confirmed',
    },
  },
  consent: {
    name: { da: 'Samtykke', en: 'Consent' },
    under: { da: 'samtykke, jf. forvaltningslovens § 28', en: 'consent, cf. forvaltningsloven § 28' },
  },
  administrative: {
    name: { da: 'Videregivelse mellem myndigheder', en: 'Disclosure between authorities' },
    under: { da: 'forvaltningslovens § 28', en: 'forvaltningsloven § 28' },
  },
  none: {
    name: { da: 'Intet grundlag valgt', en: 'No basis chosen' },
    under: { da: 'intet grundlag', en: 'no basis' },
  },
}

/** Purposes, to stand after "for" ("til at …" in Danish is in the words). */
export const purposeWords: Readonly<Record<Purpose, Spoken>> = {
  'crime-prevention': { da: 'at forebygge kriminalitet', en: 'to prevent crime' },
  'early-help': { da: 'at hjælpe et udsat barn tidligt', en: 'to help a vulnerable child early' },
  'exposed-person': { da: 'at hjælpe en socialt udsat person', en: 'to help a socially exposed person' },
  release: { da: 'at forberede en løsladelse', en: 'to prepare a release' },
  'extremism-prevention': { da: 'at forebygge ekstremisme', en: 'to prevent extremism' },
  'leaving-gang': { da: 'at hjælpe nogen ud af en bande', en: 'to help somebody leave a gang' },
  wellbeing: { da: 'trivsel', en: 'wellbeing' },
  'own-task': { da: 'at løse modtagerens egen opgave', en: 'the receiver’s own task' },
  investigation: { da: 'at efterforske en straffesag', en: 'to investigate a criminal case' },
}

export const partyWords: Readonly<Record<PartyKind, Spoken>> = {
  police: { da: 'Politiet', en: 'The police' },
  'prison-service': { da: 'Kriminalforsorgen', en: 'The prison service (Kriminalforsorgen)' },
  'social-services': { da: 'De sociale myndigheder', en: 'Social services' },
  psychiatry: { da: 'Social- eller behandlingspsykiatrien', en: 'Social or treatment psychiatry' },
  school: { da: 'Skole', en: 'School' },
  'after-school-care': { da: 'SFO', en: 'After-school care (SFO)' },
  'day-care': { da: 'Dagtilbud eller fritidshjem', en: 'Day care or fritidshjem' },
  'municipal-health': { da: 'Kommunens sundhedstjeneste', en: 'Municipal health service' },
  'ssp-unit': { da: 'SSP', en: 'SSP' },
  'youth-school': { da: 'Ungdomsskole', en: 'Youth school' },
  'youth-club': { da: 'Ungdomsklub', en: 'Youth club' },
  'youth-guidance': { da: 'Ungevejledning (UU)', en: 'Youth guidance (UU)' },
  'job-centre': { da: 'Jobcenter', en: 'Job centre' },
  integration: { da: 'Integration', en: 'Integration' },
  'youth-education': { da: 'Ungdomsuddannelse eller FGU', en: 'Youth education or FGU' },
  'other-authority': { da: 'En anden myndighed', en: 'Another authority' },
  politician: { da: 'Politiker', en: 'Politician' },
  association: { da: 'Forening, for eksempel en sportsklub', en: 'Association, such as a sports club' },
  company: { da: 'Firma', en: 'Company' },
  'private-person': { da: 'Privatperson, for eksempel en forælder', en: 'Private person, such as a parent' },
}

export const settingWords: Readonly<Record<Setting, Spoken>> = {
  direct: { da: 'Direkte, uden for et møde', en: 'Directly, outside a meeting' },
  'handover-meeting': { da: 'Overleveringsmøde', en: 'Handover meeting' },
  'local-group': { da: 'Lokalgruppe', en: 'Local group' },
  'case-meeting': { da: 'Møde om en sag', en: 'Meeting about a case' },
  'early-exchange-meeting': { da: 'SSD-møde', en: 'SSD meeting' },
  'local-council': { da: 'Lokalråd', en: 'Lokalråd' },
  'local-council-plus': { da: 'Lokalråd+', en: 'Lokalråd+' },
  'district-council': { da: 'Kredsråd', en: 'Kredsråd' },
  'ssp-kreds': { da: 'SSP Kreds', en: 'SSP Kreds' },
  'leaders-forum': { da: 'Lederforum', en: 'Lederforum' },
  'professional-committee': { da: 'Fagudvalg', en: 'Fagudvalg' },
}

export const dataClassWords: Readonly<Record<DataClass, Spoken>> = {
  ordinary: { da: 'Almindelige oplysninger', en: 'Ordinary data' },
  cpr: { da: 'CPR-nummer', en: 'CPR number' },
  'confidential-social': { da: 'Fortrolige sociale forhold', en: 'Confidential social matters' },
  special: { da: 'Følsomme oplysninger, for eksempel helbred', en: 'Special data, such as health' },
  criminal: { da: 'Strafbare forhold', en: 'Criminal offences' },
}

export const outcomeWords: Readonly<Record<RuleOutcome, Spoken>> = {
  allow: { da: 'Må gerne', en: 'Allowed' },
  ask: { da: 'Kræver en grund', en: 'Needs a reason' },
  deny: { da: 'Må ikke', en: 'Not allowed' },
}
