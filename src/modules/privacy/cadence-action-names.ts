/** What is done about how often places are visited, as the log calls it. */
export const danishCadenceNames = {
  'outreach.explain-breach': 'Skrev, hvorfor et besøg kom for sent',
  'outreach.hand-over-place': 'Gav et sted videre til en kollega',
  'outreach.open-board': 'Så, hvor længe siden stederne er besøgt',
  'outreach.open-compliance': 'Så, om aftalerne om besøg er holdt',
  'outreach.open-place-cadence': 'Åbnede et sted og dets besøg',
  'outreach.reckon-due-places': 'Regnede ud, hvornår steder skal besøges',
  'outreach.set-cadence': 'Aftalte, hvor tit et sted besøges',
}

/** The same in English. */
export const englishCadenceNames = {
  'outreach.explain-breach': 'Wrote why a visit was late',
  'outreach.hand-over-place': 'Handed a place over to a colleague',
  'outreach.open-board': 'Saw how long since places were visited',
  'outreach.open-compliance': 'Saw whether the agreements on visits were kept',
  'outreach.open-place-cadence': 'Opened a place and its visits',
  'outreach.reckon-due-places': 'Reckoned when places are to be visited',
  'outreach.set-cadence': 'Agreed how often a place is visited',
}
