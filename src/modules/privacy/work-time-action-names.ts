/** What is done with working hours, absences and rounds, as the log calls it. */
export const danishWorkTimeNames = {
  'outreach.add-absence': 'Skrev fravær',
  'outreach.change-plan-settings': 'Ændrede hvad planen regner med',
  'outreach.cover-visits': 'Flyttede besøg til kolleger ved fravær',
  'outreach.list-absences': 'Så fravær',
  'outreach.open-cover': 'Så hvem der kan dække et fravær',
  'outreach.open-plan-settings': 'Så hvad planen regner med',
  'outreach.open-round': 'Så sin runde',
  'outreach.open-working-hours': 'Så arbejdstid',
  'outreach.remove-absence': 'Slettede fravær',
  'outreach.set-working-hours': 'Ændrede arbejdstid',
} as const

/** What is done with working hours, absences and rounds, as the log calls it, in English. */
export const englishWorkTimeNames = {
  'outreach.add-absence': 'Wrote down an absence',
  'outreach.change-plan-settings': 'Changed what the plan reckons with',
  'outreach.cover-visits': 'Moved visits to colleagues to cover an absence',
  'outreach.list-absences': 'Saw absences',
  'outreach.open-cover': 'Saw who can cover an absence',
  'outreach.open-plan-settings': 'Saw what the plan reckons with',
  'outreach.open-round': 'Saw their round',
  'outreach.open-working-hours': 'Saw working hours',
  'outreach.remove-absence': 'Deleted an absence',
  'outreach.set-working-hours': 'Changed working hours',
} satisfies Record<keyof typeof danishWorkTimeNames, string>
