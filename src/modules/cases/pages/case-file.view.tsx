import {
  Alert,
  ButtonLink,
  EmptyState,
  FilterChips,
  Pagination,
  SinceStrip,
  StaffPage,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedCaseFile } from '../actions/open-case-file.ts'
import type { Chronology } from '../actions/read-chronology.ts'
import { casePageMessages } from '../case-page-messages.ts'
import {
  type ChronologyKind,
  type ChronologyPeriod,
  chronologyKinds,
  chronologyPeriods,
} from '../domain/chronology-filter.ts'
import { caseMessages } from '../messages.ts'
import { CaseIdentity } from './case-identity.tsx'
import { CaseNow } from './case-now.tsx'
import { CaseTimeline } from './case-timeline.tsx'
import { addressOf, pagesOf } from './page-numbers.ts'

export type ChronologyShown = { readonly kind: ChronologyKind; readonly period: ChronologyPeriod }

/** Filters by their Danish names, as addresses have them. */
export const kindPaths = {
  all: 'alt',
  notes: 'notater',
  'own-words': 'egne-ord',
  fact: 'fakta',
  assessment: 'vurderinger',
  agreement: 'aftaler',
  events: 'haendelser',
} as const satisfies Record<ChronologyKind, string>
export const periodPaths = {
  all: 'alt',
  month: '30-dage',
  'half-year': 'halvt-aar',
  year: 'aar',
} as const satisfies Record<ChronologyPeriod, string>

type Props = {
  readonly caseFile: OpenedCaseFile
  readonly chronology: Chronology
  readonly shown: ChronologyShown
  /** Which of the fixed notices to show after something was done, if any. */
  readonly saved: string | null
}

/** One case: whose, what has come since, everything that happened, and what now. */
export function CaseFileView({ caseFile, chronology, shown, saved }: Props) {
  const { language } = useView()
  const words = casePageMessages(language)
  const changeable = caseFile.workable && caseFile.status === 'open'
  const notices: Readonly<Record<string, string>> = words.saved
  const notice = saved === null ? undefined : notices[saved]
  return (
    <StaffPage
      title={caseMessages(language).caseNumber(caseFile.number)}
      subtitle={caseFile.purpose}
      back={{ href: '/sager', label: words.back }}
      identity={<CaseIdentity caseFile={caseFile} />}
      action={changeable ? { href: `/sager/${caseFile.id}/notat`, label: words.newNote, icon: 'edit' } : undefined}
      aside={<CaseNow caseFile={caseFile} changeable={changeable} />}
    >
      {notice && (
        <Alert tone="success" announce>
          <p>{notice}</p>
        </Alert>
      )}
      {caseFile.closing && <Closing caseFile={caseFile} />}
      <Since caseFile={caseFile} />
      <ChronologyPart caseFile={caseFile} chronology={chronology} shown={shown} correctable={changeable} />
    </StaffPage>
  )
}

function Closing({ caseFile }: { caseFile: OpenedCaseFile }) {
  const { language } = useView()
  const words = casePageMessages(language)
  const { closing } = caseFile
  if (!closing) return null
  const outcome = closing.outcome === null ? '' : caseMessages(language).outcomes[closing.outcome]
  return (
    <Alert tone="info" title={words.closedTitle(outcome)}>
      <p>{closing.reason}</p>
      <p>
        {words.closedBy(closing.byName)} <Time at={closing.at} />
      </p>
      {caseFile.workable && (
        <ButtonLink href={`/sager/${caseFile.id}/genaabn`} tone="secondary" small>
          {words.reopen}
        </ButtonLink>
      )}
    </Alert>
  )
}

function Since({ caseFile }: { caseFile: OpenedCaseFile }) {
  const words = casePageMessages(useView().language).since
  const { since, lookedAt, shownAt } = caseFile
  const counts = since === null ? [] : (Object.keys(words) as (keyof typeof words)[])
  const changes = counts.flatMap((name) => {
    const count = since?.[name] ?? 0
    return count > 0 ? [{ text: words[name](count) }] : []
  })
  const markRead = addressOf(`/sager/${caseFile.id}/set`, { til: shownAt.toISOString() })
  return <SinceStrip since={lookedAt} changes={changes} markRead={markRead} />
}

function ChronologyPart({ caseFile, chronology, shown, correctable }: Omit<Props, 'saved'> & { correctable: boolean }) {
  const words = casePageMessages(useView().language).chronology
  const here = `/sager/${caseFile.id}`
  return (
    <section aria-label={words.title}>
      <h2>{words.title}</h2>
      <FilterChips
        label={words.kinds}
        chips={chronologyKinds.map((kind) => ({
          href: hrefOf(here, { ...shown, kind }),
          label: words.kind[kind],
          current: shown.kind === kind,
        }))}
      />
      <FilterChips
        label={words.periods}
        chips={chronologyPeriods.map((period) => ({
          href: hrefOf(here, { ...shown, period }),
          label: words.period[period],
          current: shown.period === period,
        }))}
      />
      {chronology.entries.length === 0 ? (
        <EmptyState title={words.empty} body={words.emptyBody} />
      ) : (
        <CaseTimeline caseId={caseFile.id} entries={chronology.entries} correctable={correctable} />
      )}
      <Pagination page={chronology.page} pages={pagesOf(chronology)} hrefFor={(page) => hrefOf(here, shown, page)} />
    </section>
  )
}

function hrefOf(here: string, { kind, period }: ChronologyShown, page = 1): string {
  return addressOf(here, {
    vis: kind === 'all' ? undefined : kindPaths[kind],
    periode: period === 'all' ? undefined : periodPaths[period],
    side: page === 1 ? undefined : page,
  })
}
