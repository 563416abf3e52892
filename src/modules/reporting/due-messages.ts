import { catalogue } from '../../platform/i18n/catalogue.ts'

/** Today's words for what waits in the other rooms. Nothing here says whom it is about. */
export const dueMessages = catalogue({
  da: {
    late: 'Over tid',
    headings: {
      meetings: 'Møder',
      exchanges: 'Udvekslinger',
      tasks: 'Opgaver fra møder',
      notices: 'Underretninger',
      consents: 'Samtykker og fødselsdage',
    },
    kinds: {
      meeting: { title: 'Møde', meta: '' },
      'notice-meeting': { title: 'Underretningssamtale', meta: 'Indkaldt af Børn & unge' },
      'action-point': { title: 'Aftalt på et møde', meta: '' },
      'notice-task': { title: 'Din opgave fra en underretningssamtale', meta: '' },
      'exchange-to-decide': { title: 'Nogen beder dig om oplysninger', meta: 'Du bestemmer, om du vil dele' },
      'exchange-to-receive': { title: 'Nogen vil dele noget med dig', meta: 'Se, hvad det drejer sig om, og svar' },
      'notice-draft': { title: 'En underretning er ikke sendt endnu', meta: 'Pligten er din egen' },
      'notice-receipt': {
        title: 'En underretning mangler sin kvittering',
        meta: 'Kvitteringen bør komme inden for 6 hverdage',
      },
      'consent-review': { title: 'Et samtykke skal ses igennem igen', meta: '' },
      'turns-15': { title: 'En ung fylder 15', meta: 'Fra nu af siger den unge selv ja eller nej' },
      'turns-18': { title: 'En ung fylder 18', meta: 'Forældrene har ikke længere adgang' },
    },
  },
  en: {
    late: 'Late',
    headings: {
      meetings: 'Meetings',
      exchanges: 'Exchanges',
      tasks: 'Tasks from meetings',
      notices: 'Notifications',
      consents: 'Consents and birthdays',
    },
    kinds: {
      meeting: { title: 'Meeting', meta: '' },
      'notice-meeting': { title: 'Notification meeting', meta: 'Called by the family unit' },
      'action-point': { title: 'Agreed at a meeting', meta: '' },
      'notice-task': { title: 'Your task from a notification meeting', meta: '' },
      'exchange-to-decide': { title: 'Somebody asks you for information', meta: 'You decide whether to share' },
      'exchange-to-receive': {
        title: 'Somebody wants to share something with you',
        meta: 'See what it is about, and answer',
      },
      'notice-draft': { title: 'A notification has not been sent yet', meta: 'The duty is your own' },
      'notice-receipt': { title: 'A notification lacks its receipt', meta: 'It should come within 6 weekdays' },
      'consent-review': { title: 'A consent is to be looked at again', meta: '' },
      'turns-15': { title: 'A young person turns 15', meta: 'From now on the young person says yes or no' },
      'turns-18': { title: 'A young person turns 18', meta: 'The parents no longer have access' },
    },
  },
})
