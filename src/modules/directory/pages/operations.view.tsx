import {
  Alert,
  Button,
  DescriptionList,
  EmptyState,
  Form,
  HiddenFields,
  StaffPage,
  Table,
  Time,
  useView,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import type { FailedJob, OperationsFacts } from '../actions/open-operations.ts'
import { operationsMessages } from '../operations-messages.ts'

type OperationsProps = {
  readonly facts: OperationsFacts
  readonly jobs: readonly FailedJob[]
  readonly retried: boolean
}

/** Facts on top, failed tasks below. */
export function OperationsView({ facts, jobs, retried }: OperationsProps) {
  const words = operationsMessages(useView().language)
  return (
    <StaffPage title={words.title} subtitle={words.subtitle}>
      {retried && (
        <Alert tone="success" announce>
          <p>{words.retried}</p>
        </Alert>
      )}
      <h2>{words.facts}</h2>
      <HouseFacts facts={facts} />
      <h2>{words.jobs}</h2>
      <FailedJobs jobs={jobs} />
    </StaffPage>
  )
}

function HouseFacts({ facts: { version, database, keys, seal, mail } }: { facts: OperationsFacts }) {
  const { language } = useView()
  const words = operationsMessages(language)
  return (
    <DescriptionList
      label={words.facts}
      facts={[
        { term: words.version, value: version },
        { term: words.database, value: words.databaseAnswers(database.version, sizeOf(database.bytes, language)) },
        { term: words.keys, value: words.keysText(keys.current, keys.older.length) },
        { term: words.seal, value: seal ? <Time at={seal.at} ago /> : words.sealNone },
        { term: words.mail, value: mailText(mail, words) },
      ]}
    />
  )
}

/** Whether mail goes out; what did not; what did. */
function mailText(mail: OperationsFacts['mail'], words: ReturnType<typeof operationsMessages>): string {
  const { serverIsThere, waiting, failing, sent, skipped, givenUp } = mail
  return [
    ...(serverIsThere ? [] : [words.mailNoServer]),
    ...(waiting > 0 ? [words.mailWaiting(waiting, failing)] : []),
    ...(givenUp > 0 ? [words.mailGivenUp(givenUp)] : []),
    ...(skipped > 0 ? [words.mailSkipped(skipped)] : []),
    words.mailSent(sent),
  ].join(' ')
}

function FailedJobs({ jobs }: { jobs: readonly FailedJob[] }) {
  const words = operationsMessages(useView().language)
  if (jobs.length === 0) return <EmptyState title={words.noJobs} body={words.noJobsBody} />
  return (
    <>
      <p>{words.jobsText}</p>
      <Table
        caption={words.jobs}
        captionHidden
        columns={[
          { header: words.task, cell: (job: FailedJob) => job.task, rowHeading: true },
          { header: words.attempts, cell: (job: FailedJob) => job.attempts, numeric: true },
          { header: words.error, cell: (job: FailedJob) => job.lastError },
          { header: words.next, cell: (job: FailedJob) => <Time at={job.nextTryAt} /> },
          { header: words.retry, cell: (job: FailedJob) => <Retry job={job} /> },
        ]}
        rows={jobs}
        rowKey={(job) => `${job.id}`}
      />
    </>
  )
}

function Retry({ job }: { job: FailedJob }) {
  const words = operationsMessages(useView().language)
  return (
    <Form action="/drift/proev-igen" compact>
      <HiddenFields values={{ job: `${job.id}` }} />
      <Button tone="secondary" small>
        {words.retry}
        <VisuallyHidden> {job.task}</VisuallyHidden>
      </Button>
    </Form>
  )
}

function sizeOf(bytes: number, language: 'da' | 'en'): string {
  const megabytes = bytes / (1024 * 1024)
  return `${new Intl.NumberFormat(language === 'da' ? 'da-DK' : 'en-GB', { maximumFractionDigits: 0 }).format(megabytes)} MB`
}
