import { type PublicTexts, prose } from '../public-text.ts'

/** If it is urgent: `/hvis-det-haster`. The national numbers stand in `help-numbers.ts`, the duty line in a setting. */
export const urgentTexts = {
  'urgent-title': { kind: 'title', da: 'Hvis det haster', en: 'If it is urgent' },
  'urgent-lead': {
    kind: 'lead',
    da: 'Ring. Du skal ikke skrive til os først.',
    en: 'Call. Do not write to us first.',
  },
  'urgent-no-duty-line': {
    kind: 'text',
    da: 'Er kommunen lukket, og har et barn brug for hjælp nu, så ring til politiet på 114. De får fat i den, der har vagt.',
    en: 'If the municipality is closed and a child needs help now, call the police on 114. They will reach whoever is on duty.',
  },
  'urgent-not-here': {
    kind: 'text',
    da: prose`Vi læser ikke beskeder om natten og i weekenden. {åbningstid} {svartid}`,
    en: prose`We do not read messages at night and at weekends. {åbningstid} {svartid}`,
  },
} as const satisfies PublicTexts
