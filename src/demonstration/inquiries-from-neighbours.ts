import { facts, type StoryInquiry } from './story-inquiry.ts'
import { pastHalfItsTime, weeksAgo, workdaysOn } from './story-moments.ts'
import { told } from './told.ts'

/** What people who live or keep a shop near something wrote on the site. */
export const inquiriesFromNeighbours: readonly StoryInquiry[] = [
  {
    key: 'station-square',
    at: weeksAgo(24, 3, '20:15'),
    arrives: {
      by: 'neighbour',
      concerns: 'group',
      place: 'Stationspladsen i Lindå',
      sender: { name: 'Øjvind Nordkjær', phone: '00 66 77 88', workplace: 'Kiosken på Stationspladsen' },
      answerBy: 'phone',
      message: told`Jeg har kiosken på Stationspladsen. De sidste tre fredage har der stået 10-15 drenge foran
        butikken, fra klokken 19 til vi lukker. De er ikke onde, men de råber efter folk, og kunderne går udenom. I
        fredags gik en rude i cykelskuret. Jeg har ikke lyst til at ringe til politiet hver gang. Kan I komme forbi
        og tale med dem? Kaffen er på kanden.`,
    },
    events: [
      { at: workdaysOn(1, '08:30'), takes: 'maja' },
      {
        at: workdaysOn(0, '10:05'),
        answers: 'maja',
        text: told`Hej Øjvind. Tak for snakken og for den måde, du ser dem på. Jeg er på pladsen fredag fra kl. 19 og
          kigger ind efter kaffen. Politiet kører forbi en gang i løbet af aftenen, men holder sig i baggrunden.`,
      },
      {
        at: workdaysOn(3, '09:45'),
        opensCase: 'maja',
        facts: facts({ crimePreventive: 'yes' }),
        reason: told`Kiosken og en nabo ser det samme: en gruppe unge uden noget at give sig til. Gruppen er sagen,
          ingen enkelte. Vi begynder med at være til stede og spørge dem selv.`,
        opening: {
          key: 'station-square',
          tier: 'anticipatory',
          purpose: 'Tryghed på Stationspladsen og noget bedre at samles om for de unge, der står der.',
          about: { group: 'Drengene på Stationspladsen' },
          carried: ['De er ikke onde, men de råber efter folk, og kunderne går udenom.'],
        },
      },
    ],
  },
  {
    key: 'bottles',
    at: weeksAgo(24, 4, '07:12'),
    arrives: {
      by: 'neighbour',
      concerns: 'place',
      place: 'Stationspladsen',
      message: told`Der er igen flasker over det hele på Stationspladsen. Jeg tør ikke gå ned med hunden om aftenen,
        når de står der. Nogen må gøre noget.`,
    },
    events: [
      {
        at: workdaysOn(0, '10:20'),
        merges: 'maja',
        into: 'station-square',
        reason: 'Samme plads og samme aftener som kioskens henvendelse.',
      },
    ],
  },
  {
    key: 'football',
    at: weeksAgo(1, 2, '21:55'),
    arrives: {
      by: 'neighbour',
      concerns: 'place',
      organisation: 'soendermark',
      place: 'Boldbanen ved Søndermarksskolen',
      message: told`Nu er den gal igen med fodbold på skolens bane efter klokken 21. Man kan ikke høre sit eget
        fjernsyn. Hvem holder øje med de unge mennesker?`,
    },
    events: [
      {
        at: workdaysOn(1, '09:10'),
        answers: 'maja',
        text: told`Hej. Tak, fordi du skriver. Banen er åben for alle, til lyset går ud kl. 21.30. Vi har været
          forbi: Det er seks-syv unge, der spiller fodbold. Kommunens kontor for grønne områder kan fortælle dig om
          reglerne for banen.`,
      },
      {
        at: workdaysOn(0, '09:20'),
        decides: 'maja',
        facts: facts(),
        routes: ['nothing-more'],
        reason: told`Unge, der spiller fodbold på en åben bane inden for tiden. Ingen bekymring for nogen. Borgeren
          er vist videre til kontoret for grønne områder.`,
      },
    ],
  },
  {
    key: 'dark-path',
    at: pastHalfItsTime,
    arrives: {
      by: 'neighbour',
      concerns: 'group',
      organisation: 'moellerup',
      place: 'Stien bag skolen i Møllerup',
      message: told`På stien bag skolen i Møllerup kører der knallerter uden lys hver aften. Forleden var det lige
        ved at gå galt med en dreng på cykel. Jeg ved ikke, hvem de er, men de er ikke ret gamle. Kan I få fat i dem,
        før der sker noget?`,
    },
  },
]
