import type { StoryCase } from './story-case.ts'
import { daysLater, officeHoursAgo, weeksAgo, workdaysOn, workingDaysFromToday } from './story-moments.ts'
import { told } from './told.ts'

/** The third tier: young people for whom several work together. */
export const casesOfIntervention: readonly StoryCase[] = [
  {
    key: 'victor',
    events: [
      { at: workdaysOn(0, '12:20'), letsIn: 'peter', by: 'maja', part: 'SSP-kontaktlærer' },
      { at: workdaysOn(0, '12:25'), adds: 'Malthe Ravnsborg', by: 'maja', part: 'Far' },
      {
        at: workdaysOn(0, '14:10'),
        writes: 'maja',
        kind: 'own-words',
        body: told`”Jeg skylder tolv hundrede. Hvis jeg siger det videre, bliver det bare til mere.” Sagt, mens hans
          far holdt ham om skulderen.`,
      },
      {
        at: workdaysOn(1, '09:30'),
        writes: 'maja',
        kind: 'fact',
        source: 'Peter Skov, kontaktlærer',
        daysBack: 2,
        key: 'absence',
        body: 'Elleve dages fravær i perioden. Var før en af de stærkeste i dansk.',
      },
      {
        at: workdaysOn(4, '10:00'),
        writes: 'maja',
        kind: 'agreement',
        daysBack: 1,
        body: told`Bekymringssamtale hjemme med Victor, hans far, lokalpolitiet og mig. Victor går selv med til at
          tale om gælden. Far betaler ikke, men følger ham. Peter er den, han kan gå til på skolen.`,
      },
      {
        at: workdaysOn(1, '08:50'),
        writes: 'maja',
        kind: 'fact',
        source: 'Peter Skov, kontaktlærer',
        corrects: 'absence',
        body: 'Otte dages fravær i perioden; tre af de elleve var sygdom. Var før en af de stærkeste i dansk.',
      },
      {
        at: workdaysOn(0, '09:00'),
        promises: 'maja',
        what: 'Ring til Victors far, når politiet har talt med de andre',
        due: daysLater(9),
        key: 'father',
      },
      {
        at: workdaysOn(7, '16:10'),
        ends: 'father',
        by: 'maja',
        outcome: 'done',
        remark: 'Ingen har opsøgt ham siden.',
      },
      {
        at: weeksAgo(19, 4, '12:30'),
        writes: 'maja',
        kind: 'own-words',
        body: '”Jeg ryger ikke om morgenen mere. Om aftenen er sværere. Men jeg afleverer mine stile nu.”',
      },
      {
        at: weeksAgo(9, 2, '13:20'),
        writes: 'maja',
        kind: 'assessment',
        body: told`Gælden er væk, og skolen går fremad. Aftenerne er det svage punkt, især når far arbejder sent. Et
          fritidsjob eller holdet på Lyset ville hjælpe mere end flere samtaler.`,
      },
      { at: weeksAgo(2, 4, '15:10'), reads: 'peter' },
      {
        at: weeksAgo(1, 2, '10:00'),
        promises: 'maja',
        what: 'Opfølgning med Victor, hans far og Peter på skolen',
        due: workingDaysFromToday(0),
      },
      { at: weeksAgo(1, 2, '10:15'), reads: 'maja' },
      {
        at: officeHoursAgo(7),
        writes: 'samira',
        kind: 'fact',
        source: 'Egen iagttagelse',
        daysBack: 1,
        body: told`Mødte Victor på stationen kl. 19.30. Var alene og på vej hjem fra en vagt i biografens kiosk. Glad
          for jobbet.`,
      },
    ],
  },
  {
    key: 'william',
    events: [
      { at: workdaysOn(0, '13:30'), adds: 'Ella Kowalskov', by: 'jonas', part: 'Mor' },
      {
        at: workdaysOn(3, '14:30'),
        writes: 'jonas',
        kind: 'own-words',
        daysBack: 1,
        body: '”Jeg gik ud af skolen, og så gik dagene bare. Cyklerne var mest for at se, om vi turde.”',
      },
      {
        at: workdaysOn(1, '10:10'),
        writes: 'jonas',
        kind: 'agreement',
        body: told`Besøg på FGU sammen med Vejledning Lindå. William vælger værksted. Mor vækker ham de første to
          uger, derefter klarer han det.`,
      },
      {
        at: weeksAgo(26, 4, '11:00'),
        writes: 'jonas',
        kind: 'fact',
        source: 'FGU Lindå',
        body: 'Mødt 17 af 20 dage. Træ og metal. Læreren kalder ham omhyggelig.',
      },
      {
        at: weeksAgo(16, 2, '10:20'),
        writes: 'jonas',
        kind: 'fact',
        source: 'Lokalpolitiet, overleveringsmøde',
        daysBack: 1,
        body: told`Truffet igen sammen med de samme to, denne gang ved et værksted, hvor der var brudt ind. Sigtet
          for medvirken.`,
      },
      {
        at: workdaysOn(0, '11:00'),
        movesTo: 'intervening',
        by: 'jonas',
        reason: told`Anden gang og nu indbrud. FGU, Børn & unge, lokalpolitiet og vi skal trække samme vej, og det
          kræver aftaler for ham alene.`,
      },
      {
        at: workdaysOn(4, '13:00'),
        writes: 'jonas',
        kind: 'agreement',
        body: told`Møde med William, mor, FGU og Børn & unge. Han bliver på FGU, møder sin kontaktperson hver mandag
          og tager ikke toget til byen med de to andre. Vi holder fri for skældud.`,
      },
      {
        at: weeksAgo(10, 3, '15:00'),
        writes: 'jonas',
        kind: 'own-words',
        body: told`”Jeg har et bord, jeg er ved at lave. Det skal stå hos min mor. Det er det eneste, jeg har gjort
          færdigt.”`,
      },
      {
        at: weeksAgo(4, 1, '10:40'),
        writes: 'jonas',
        kind: 'assessment',
        body: told`Han holder fast i værkstedet og i sin mor. De to andre fylder stadig om aftenen. Vi mangler en
          voksen, han møder uden for FGU, og Jobcenter Ung er ikke med endnu.`,
      },
      {
        at: weeksAgo(2, 1, '11:00'),
        promises: 'jonas',
        what: 'Få en kontaktperson fra Jobcenter Ung med til næste møde',
        due: workingDaysFromToday(-3),
      },
      { at: officeHoursAgo(24), reads: 'jonas' },
      {
        at: officeHoursAgo(20),
        promises: 'birgit',
        what: 'Sparring med Jonas om Williams sag: hvem skal med nu?',
        due: workingDaysFromToday(0),
      },
    ],
  },
]
