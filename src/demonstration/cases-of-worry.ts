import type { StoryCase } from './story-case.ts'
import { daysLater, officeHoursAgo, weeksAgo, workdaysOn, workingDaysFromToday } from './story-moments.ts'
import { told } from './told.ts'

/** The second tier: a group in a square, and a boy who stays at home. */
export const casesOfWorry: readonly StoryCase[] = [
  {
    key: 'station-square',
    events: [
      { at: workdaysOn(0, '10:10'), adds: 'Øjvind Nordkjær', by: 'maja', part: 'Kioskejer, ringer når der er noget' },
      {
        at: workdaysOn(0, '10:20'),
        writes: 'maja',
        kind: 'fact',
        source: 'Egen iagttagelse på pladsen',
        daysBack: 4,
        body: told`12 drenge og tre piger mellem 14 og 17. God stemning til kl. 21, derefter flasker. De to ældste
          bestemmer, hvornår de går. Ingen navne noteret.`,
      },
      {
        at: workdaysOn(0, '10:30'),
        writes: 'maja',
        kind: 'own-words',
        daysBack: 4,
        body: '”Hvor skal vi ellers være? Klubben lukker ni, og hjemme hos mig kan vi ikke være fjorten mand.”',
      },
      {
        at: workdaysOn(4, '13:00'),
        writes: 'maja',
        kind: 'agreement',
        body: told`Klubben holder åbent til kl. 23 om fredagen i et halvt år. De unge passer selv cafeen. Kommunen
          sætter lys op i cykelskuret. Øjvind ringer til mig, før han ringer til politiet.`,
      },
      {
        at: workdaysOn(0, '13:10'),
        promises: 'maja',
        what: 'Spørg til lyset i cykelskuret',
        due: daysLater(21),
        key: 'light',
      },
      { at: workdaysOn(13, '10:20'), ends: 'light', by: 'maja', outcome: 'done', remark: 'Lyset kom op i går.' },
      {
        at: weeksAgo(16, 1, '09:50'),
        writes: 'jonas',
        kind: 'fact',
        source: 'Øjvind Nordkjær, kioskejer',
        daysBack: 3,
        body: 'Tredje fredag i træk uden flasker. To af de store har hjulpet ham med at bære varer ind.',
      },
      {
        at: weeksAgo(7, 4, '11:10'),
        writes: 'maja',
        kind: 'assessment',
        body: told`Gruppen er halveret, og de fleste er i klubben om fredagen. Fire står der stadig. Med dem er det
          ikke stedet, det handler om, og vi taler med dem hver for sig.`,
      },
      {
        at: officeHoursAgo(30),
        promises: 'maja',
        what: 'Aftentur til Stationspladsen sammen med Jonas',
        due: workingDaysFromToday(2),
      },
      { at: officeHoursAgo(29.5), reads: 'maja' },
    ],
  },
  {
    key: 'yusuf',
    events: [
      { at: workdaysOn(0, '10:00'), adds: 'Sara Dybdal', by: 'jonas', part: 'Mor' },
      {
        at: workdaysOn(0, '10:20'),
        writes: 'jonas',
        kind: 'own-words',
        daysBack: 1,
        body: told`”Jeg er ikke doven. Jeg ved bare ikke, hvor jeg skal sætte mig, når jeg kommer ind i klassen.” Han
          vil helst arbejde med noget, der kan repareres.`,
      },
      {
        at: workdaysOn(2, '13:30'),
        writes: 'jonas',
        kind: 'fact',
        source: 'Klasselærer, med Yusufs og mors ja',
        body: told`Ni dage i skole de sidste otte uger. God til matematik. Ingen konflikter, men heller ingen han
          følges med.`,
      },
      {
        at: workdaysOn(3, '16:30'),
        writes: 'jonas',
        kind: 'agreement',
        body: told`Fritidsjob på cykelværkstedet i Stavnsby to eftermiddage om ugen, når han har været i skole mindst
          to timer den dag. Far kører, jeg er med den første gang.`,
      },
      {
        at: workdaysOn(0, '16:40'),
        promises: 'jonas',
        what: 'Med Yusuf på værkstedet den første dag',
        due: daysLater(7),
        key: 'first-day',
      },
      {
        at: workdaysOn(4, '17:15'),
        ends: 'first-day',
        by: 'jonas',
        outcome: 'done',
        remark: 'Blev en time længere, end han skulle.',
      },
      {
        at: weeksAgo(15, 2, '12:30'),
        writes: 'jonas',
        kind: 'assessment',
        body: told`To-tre dage i skole om ugen mod ingen. Han taler med mesteren om alt muligt. Det svære er stadig
          frikvartererne.`,
      },
      { at: weeksAgo(12, 1, '09:40'), handsOver: 'jonas', to: 'samira' },
      {
        at: workdaysOn(1, '10:15'),
        writes: 'samira',
        kind: 'agreement',
        body: told`Jonas, Yusuf og jeg har spist is sammen. Jeg overtager, fordi værkstedet ligger i Stavnsby. Jonas
          er stadig på Ådalsskolen.`,
      },
      {
        at: weeksAgo(4, 3, '15:50'),
        writes: 'samira',
        kind: 'own-words',
        body: '”Der kom en ny ind på værkstedet i går. Mester sagde, at det var mig, der skulle vise ham rundt.”',
      },
      {
        at: weeksAgo(2, 3, '14:10'),
        promises: 'samira',
        what: 'Samtale med Yusuf og skolen om praktik i 9.',
        due: workingDaysFromToday(0),
      },
      { at: workdaysOn(0, '14:20'), reads: 'samira' },
    ],
  },
]
