import { catalogue } from '../../platform/i18n/catalogue.ts'

/** The words of the operations page. */
export const operationsMessages = catalogue({
  da: {
    title: 'Drift',
    subtitle: 'Her ser du, om alt kører, som det skal.',
    facts: 'Systemet',
    version: 'Medspil',
    database: 'Database',
    databaseAnswers: (version: string, size: string) => `PostgreSQL ${version} svarer. Den fylder ${size}.`,
    keys: 'Nøgler',
    keysText: (current: string, older: number) =>
      older === 0 ? `${current} er i brug` : `${current} er i brug, og ${older} ældre kan stadig åbne`,
    seal: 'Loggen er sidst forseglet',
    sealNone: 'Ikke endnu. Det sker hvert minut, når baggrundsopgaverne kører.',
    mail: 'Mails',
    mailNoServer: 'Der er ingen mailserver. Mails venter et døgn og opgives så.',
    mailWaiting: (waiting: number, failing: number) =>
      failing === 0 ? `${waiting} venter.` : `${waiting} venter, og ${failing} af dem er ikke kommet frem endnu.`,
    mailGivenUp: (count: number) => `${count} er opgivet.`,
    mailSkipped: (count: number) => `${count} havde ingen, de kunne sendes til.`,
    mailSent: (count: number) => `${count} er sendt i de sidste 30 dage.`,
    jobs: 'Opgaver, der er fejlet',
    jobsText:
      'Baggrundsopgaver prøver selv igen med længere og længere pause. Her står dem, der ikke er lykkedes endnu.',
    noJobs: 'Ingen opgaver er fejlet',
    noJobsBody: 'Alt, hvad Medspil gør i baggrunden, er lykkedes.',
    task: 'Opgave',
    attempts: 'Forsøg',
    error: 'Fejl',
    next: 'Prøver igen',
    retry: 'Prøv nu',
    retried: 'Opgaven prøver igen nu.',
  },
  en: {
    title: 'Operations',
    subtitle: 'Whether everything runs as it should.',
    facts: 'The system',
    version: 'Medspil',
    database: 'Database',
    databaseAnswers: (version, size) => `PostgreSQL ${version} answers. It takes ${size}.`,
    keys: 'Keys',
    keysText: (current, older) =>
      older === 0 ? `${current} is in use` : `${current} is in use, and ${older} older can still open`,
    seal: 'The trail was last sealed',
    sealNone: 'Not yet. It happens every minute while the background tasks run.',
    mail: 'Mail',
    mailNoServer: 'There is no mail server. Mail waits for a day and is then given up.',
    mailWaiting: (waiting, failing) =>
      failing === 0 ? `${waiting} waiting.` : `${waiting} waiting, and ${failing} of them not delivered yet.`,
    mailGivenUp: (count) => `${count} given up.`,
    mailSkipped: (count) => `${count} had nobody to go to.`,
    mailSent: (count) => `${count} sent in the last 30 days.`,
    jobs: 'Tasks that failed',
    jobsText:
      'Background tasks try again by themselves with longer and longer pauses. Here are those that have not succeeded yet.',
    noJobs: 'No task has failed',
    noJobsBody: 'Everything Medspil does in the background has succeeded.',
    task: 'Task',
    attempts: 'Attempts',
    error: 'Error',
    next: 'Tries again',
    retry: 'Try now',
    retried: 'The task is trying again now.',
  },
})
