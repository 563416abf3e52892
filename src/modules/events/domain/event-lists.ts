/** The events the unit stands at each year; `other` for what comes once. */
export const eventTemplates = ['sidste-skoledag', 'blaa-mandag', 'byfest', 'j-dag', 'nytaar', 'other'] as const
export type EventTemplate = (typeof eventTemplates)[number]

/** Evaluated and cancelled are where an event comes to rest; a cancelled one may be taken up again. */
export const eventStatuses = ['planned', 'held', 'evaluated', 'cancelled'] as const
export type EventStatus = (typeof eventStatuses)[number]

/** Whom one calls that night. */
export const contactParts = ['police', 'organiser', 'venue', 'transport', 'duty-line', 'other'] as const
export type ContactPart = (typeof contactParts)[number]

/** What may happen, by kind; never who. */
export const incidentKinds = [
  'fight',
  'alcohol',
  'drugs',
  'injury',
  'vandalism',
  'lost',
  'traffic',
  'fireworks',
  'harassment',
  'good',
  'other',
] as const
export type IncidentKind = (typeof incidentKinds)[number]

/** What was done about it. */
export const incidentActions = [
  'talked',
  'separated',
  'first-aid',
  'walked-home',
  'parents-called',
  'police-called',
  'ambulance-called',
  'none',
] as const
export type IncidentAction = (typeof incidentActions)[number]

/** How long ago it happened, as one can say it with a thumb: minutes. */
export const minutesAgoChoices = [0, 5, 15, 30, 60, 120] as const

export const incidentBands = ['0', '1-5', '6-15', '16+', 'unknown'] as const
export type IncidentBand = (typeof incidentBands)[number]
