import { type ExchangeChanges, footballClub } from './exchange-base.ts'
import type { Vector } from './vector.ts'

/** Every row of the domain reference, 2.3, that decides an exchange. From `administrativeBase`. */
export const disclosureVectors: readonly Vector<ExchangeChanges>[] = [
  {
    id: 'T28-1',
    says: 'Der er ikke valgt noget, og så gælder tavshedspligten.',
    facts: { basis: 'none' },
    outcome: 'deny',
    by: ['R115-02', 'RFVL-27'],
  },
  {
    id: 'T28-2',
    says: 'Skolen giver de sociale myndigheder noget, der har væsentlig betydning for deres arbejde.',
    facts: {},
    outcome: 'allow',
    by: ['RFVL-28b'],
  },
  {
    id: 'T28-3',
    says: 'Den unge har sagt ja til, at netop klubben får netop dette.',
    facts: { basis: 'consent', purpose: 'wellbeing', receiver: footballClub, subject: { consent: 'given' } },
    outcome: 'allow',
    by: ['RFVL-28c'],
  },
  {
    id: 'T28-4',
    says: 'Samtykket er trukket tilbage.',
    facts: { basis: 'consent', receiver: footballClub, subject: { consent: 'withdrawn' } },
    outcome: 'deny',
    by: ['RFVL-28c'],
  },
  {
    id: 'T29-1',
    says: 'I en ansøgningssag bliver skolen spurgt om familiens forhold uden samtykke.',
    facts: { asked: { made: true, applicationCase: true, extraBurden: false } },
    outcome: 'ask',
    by: ['RFVL-29'],
  },
  {
    id: 'T31-1',
    says: 'De sociale myndigheder har bedt om det til deres eget arbejde.',
    facts: { asked: { made: true, applicationCase: false, extraBurden: false } },
    outcome: 'allow',
    by: ['RFVL-28b'],
  },
  {
    id: 'T32-1',
    says: 'Der står ikke, hvad modtageren skal bruge det til.',
    facts: { necessity: 'empty' },
    outcome: 'deny',
    by: ['RFVL-32'],
  },
  {
    id: 'T8-1',
    says: 'Et strafbart forhold, som ikke er nødvendigt for opgaven.',
    facts: { content: { classes: ['criminal'], offenceGround: 'not-necessary' } },
    outcome: 'deny',
    by: ['R8-01'],
  },
  {
    id: 'T8-2',
    says: 'Et strafbart forhold, og personen har udtrykkeligt sagt ja.',
    facts: {
      basis: 'consent',
      receiver: footballClub,
      subject: { age: 19, consent: 'given' },
      content: { classes: ['criminal'], offenceGround: 'explicit-consent' },
    },
    outcome: 'allow',
    by: ['RFVL-28c', 'R8-02'],
  },
  {
    id: 'T8-3',
    says: 'Et strafbart forhold på grund af interesser, der klart går forud for hemmeligholdelse.',
    facts: { content: { classes: ['criminal'], offenceGround: 'outweighing-interest' } },
    outcome: 'ask',
    by: ['R8-03'],
  },
  {
    id: 'T8-4',
    says: 'Et strafbart forhold, der er nødvendigt for en afgørelse hos modtageren.',
    facts: { content: { classes: ['criminal'], offenceGround: 'authority-task' } },
    outcome: 'allow',
    by: ['RFVL-28b', 'R8-04'],
  },
  {
    id: 'T8-5',
    says: 'Et strafbart forhold, der er nødvendigt for en opgave for det offentlige.',
    facts: { content: { classes: ['criminal'], offenceGround: 'public-task' } },
    outcome: 'allow',
    by: ['RFVL-28b', 'R8-05'],
  },
  {
    id: 'T8-6',
    says: 'En forening får et strafbart forhold at vide, uden at det bygger på andet end et almindeligt ja.',
    facts: {
      basis: 'consent',
      receiver: footballClub,
      subject: { consent: 'given' },
      content: { classes: ['criminal'], offenceGround: 'public-task' },
    },
    outcome: 'deny',
    by: ['R8-05', 'R8-06'],
  },
]
