/** What is done with visits and the street log, as the log calls it. */
export const danishVisitNames = {
  'outreach.choose-wording': 'Valgte mellem to udgaver af et besøg',
  'outreach.decide-held-entry': 'Afgjorde et tilbageholdt notat',
  'outreach.hand-in-entries': 'Afleverede notater fra en telefon',
  'outreach.hold-entries': 'Tilbageholdt notater fra en telefon',
  'outreach.list-held-entries': 'Så de tilbageholdte notater',
  'outreach.list-visits': 'Så besøgene',
  'outreach.open-phone-state': 'Åbnede gadeloggen på en telefon',
  'outreach.open-visit': 'Så et besøg',
  'outreach.open-visit-form': 'Åbnede formularen til et besøg',
  'outreach.promote-visit': 'Gjorde et besøg til en bekymring',
  'outreach.record-visit': 'Skrev et besøg',
  'outreach.register-device': 'Tog en telefon i brug',
  'outreach.store-entry': 'Gemte et notat fra gaden',
  'outreach.take-back-visit': 'Trak et besøg tilbage eller satte det tilbage',
} as const

export const englishVisitNames = {
  'outreach.choose-wording': 'Chose between two wordings of a visit',
  'outreach.decide-held-entry': 'Decided about a held entry',
  'outreach.hand-in-entries': 'Handed in entries from a phone',
  'outreach.hold-entries': 'Held entries from a phone',
  'outreach.list-held-entries': 'Saw the held entries',
  'outreach.list-visits': 'Saw the visits',
  'outreach.open-phone-state': 'Opened the street log on a phone',
  'outreach.open-visit': 'Saw a visit',
  'outreach.open-visit-form': 'Opened the form for a visit',
  'outreach.promote-visit': 'Made a concern of a visit',
  'outreach.record-visit': 'Wrote down a visit',
  'outreach.register-device': 'Took a phone into use',
  'outreach.store-entry': 'Stored an entry from the street',
  'outreach.take-back-visit': 'Took a visit back or put it back',
} satisfies Record<keyof typeof danishVisitNames, string>
