import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words on a copy of minutes. */
export const minutesCopyMessages = catalogue({
  da: {
    open: 'Hent den åbne del (PDF)',
    closed: 'Hent kopi (PDF)',
    heading: (series: string) => `Referat: ${series}`,
    closedHeading: (title: string) => `Kopi af et lukket punkt: ${title}`,
    fileName: 'referat.pdf',
    madeBy: 'Hentet af',
    tasks: 'Aftaler',
    footerOpen: 'Åben del',
    tooLong: 'Referatet er for langt til én PDF. Print siden i stedet.',
  },
  en: {
    open: 'Fetch the open part (PDF)',
    closed: 'Fetch a copy (PDF)',
    heading: (series) => `Minutes: ${series}`,
    closedHeading: (title) => `Copy of a closed item: ${title}`,
    fileName: 'minutes.pdf',
    madeBy: 'Fetched by',
    tasks: 'Agreements',
    footerOpen: 'Open part',
    tooLong: 'The minutes are too long for one PDF. Print the page instead.',
  },
})
