import { type PublicTexts, prose } from '../public-text.ts'

/** The second and third tier on `/det-goer-vi`. */
export const tierTexts = {
  'work-tier2': {
    kind: 'lead',
    da: 'For unge, hvor vi kan se, at noget er på vej. Vi går ind tidligt og sammen med dem, det handler om.',
    en: 'For young people where we can see something coming. We step in early, together with those it is about.',
  },
  'work-tier2-work': {
    kind: 'text',
    da: prose`
      - Betalt praktik efter skole: et par timer om ugen på en arbejdsplads, med løn og en voksen, der følger med
      - Fritidsjob: vi hjælper med at finde et job eller en praktikplads, nogle gange med en jobdusør eller fritidsdusør
      - Når nogen ringer: vi tager fat, når forældre, skole, politi eller andre kontakter os
      - Sparring på tværs: andre faggrupper kalder os ind, når de skal se på noget sammen
      - Forældresamarbejde: vi arbejder med familien, og nogle gange samles alle forældre i en gruppe til forældrerådslagning
      - Markfræs og fritid: gamle biler, værksted og andre ting at gå til i Ungdomsskolen og i fritiden
      - Hjælp til skolerne: vi kommer og tænker med, når noget er svært i en klasse
      - Sommerlejr: nogle dage væk hjemmefra med voksne, der har tid
      - Opsøgende arbejde: vi tager ud til de grupper, vi er bekymrede for`,
    en: prose`
      - Paid work placement after school: a few hours a week at a workplace, with pay and an adult who follows along
      - Jobs after school: we help find a job or a placement, sometimes with a bonus for the job or for a leisure activity
      - When someone calls: we act when parents, a school, the police or others contact us
      - Thinking across professions: others call us in when they need to look at something together
      - Work with parents: we work with the family, and sometimes all parents of a group meet in a parents’ council
      - Field cars and leisure: old cars, a workshop and other things to do in the youth school and after school
      - Help for schools: we come and think along when something is difficult in a class
      - Summer camp: some days away from home with adults who have time
      - Outreach: we go out to the groups we worry about`,
  },
  'work-tier3': {
    kind: 'lead',
    da: 'For den enkelte unge, når noget er sket. Vi er med som en, du kender.',
    en: 'For one young person, when something has happened. We come along as someone you know.',
  },
  'work-tier3-work': {
    kind: 'text',
    da: prose`
      - Bekymringssamtaler: politiet inviterer dig og dine forældre til at tale om det, der er sket, og hvad der skal ske nu
      - Underretningssamtaler: Børn og Unge inviterer til en samtale, når nogen har sagt, at de er bekymrede for dig`,
    en: prose`
      - Concern talks: the police invite you and your parents to talk about what happened, and what should happen now
      - Talks after a notification: the children and family unit invites you when someone has said they worry about you`,
  },
} as const satisfies PublicTexts
