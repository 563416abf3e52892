/** What is done with the plan, as the log calls it. */
export const danishPlanNames = {
  'outreach.accept-suggestions': 'Satte foreslåede besøg i planen',
  'outreach.cancel-planned-visit': 'Aflyste et planlagt besøg',
  'outreach.move-planned-visit': 'Flyttede et planlagt besøg',
  'outreach.open-plan': 'Så planen',
  'outreach.open-plan-form': 'Åbnede formularen til et planlagt besøg',
  'outreach.open-planned-visit': 'Så et planlagt besøg',
  'outreach.plan-visit': 'Planlagde et besøg',
  'outreach.restore-planned-visit': 'Satte et aflyst besøg i planen igen',
  'outreach.suggest-visits': 'Fik forslag til besøg',
  'outreach.undo-accepted-visits': 'Fortrød foreslåede besøg',
} as const

/** What is done with the plan, as the log calls it, in English. */
export const englishPlanNames = {
  'outreach.accept-suggestions': 'Put suggested visits in the plan',
  'outreach.cancel-planned-visit': 'Cancelled a planned visit',
  'outreach.move-planned-visit': 'Moved a planned visit',
  'outreach.open-plan': 'Saw the plan',
  'outreach.open-plan-form': 'Opened the form for a planned visit',
  'outreach.open-planned-visit': 'Saw a planned visit',
  'outreach.plan-visit': 'Planned a visit',
  'outreach.restore-planned-visit': 'Put a cancelled visit back in the plan',
  'outreach.suggest-visits': 'Got suggestions for visits',
  'outreach.undo-accepted-visits': 'Took suggested visits back',
} satisfies Record<keyof typeof danishPlanNames, string>
