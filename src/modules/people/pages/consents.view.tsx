import {
  Alert,
  Day,
  EmptyState,
  ErrorSummary,
  Notice,
  Pagination,
  Row,
  RowList,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { ConsentList, StandingConsent } from '../actions/list-consents.ts'
import { consentMessages } from '../consent-messages.ts'
import { consentPageMessages } from '../consent-page-messages.ts'
import { ConsentIdentity } from './consent-identity.tsx'
import { ConsentReviews, type Reviewing } from './consent-reviews.view.tsx'
import { beginningOf, ConsentTag, headlineOf, joined } from './consent-words.tsx'

export type { Reviewing } from './consent-reviews.view.tsx'

/** What somebody has said yes to: first what to look at, then what holds, then what did. */
export function ConsentsView({
  list,
  saved,
  reviewing,
}: {
  list: ConsentList
  /** Which of the fixed notices to show after something was done, if any. */
  saved: string | null
  reviewing: Reviewing | null
}) {
  const words = consentMessages(useView().language)
  const here = `/personer/${list.person.id}`
  const notices: Readonly<Record<string, string>> = words.saved
  const notice = saved === null ? undefined : notices[saved]
  const opening = { href: `${here}/samtykker/nyt`, label: words.create }
  return (
    <StaffPage
      title={words.title}
      back={{ href: here, label: words.backToPerson }}
      identity={<ConsentIdentity person={list.person} />}
      action={{ ...opening, icon: 'plus' }}
    >
      {reviewing && <ErrorSummary errors={reviewing.form.errors} />}
      {notice && !reviewing && (
        <Alert tone="success" announce>
          <p>{notice}</p>
        </Alert>
      )}
      <Notice>
        <p>{words.whatItIs}</p>
      </Notice>
      <ConsentReviews person={list.person} reviews={list.reviews} reviewing={reviewing} />
      <h2>{words.live}</h2>
      {list.live.length === 0 ? (
        <EmptyState title={words.liveNone} body={words.liveNoneBody} action={opening} />
      ) : (
        <ConsentRows consents={list.live} label={words.live} />
      )}
      {list.total > 0 && <Ended list={list} />}
    </StaffPage>
  )
}

function Ended({ list }: { list: ConsentList }) {
  const words = consentMessages(useView().language)
  const pages = Math.max(1, Math.ceil(list.total / list.pageSize))
  return (
    <section>
      <h2>{words.ended}</h2>
      <p>{words.endedTotal(list.total)}</p>
      <ConsentRows consents={list.items} label={words.ended} />
      <Pagination
        page={list.page}
        pages={pages}
        hrefFor={(page) => `/personer/${list.person.id}/samtykker${page === 1 ? '' : `?side=${page}`}`}
      />
    </section>
  )
}

function ConsentRows({ consents, label }: { consents: readonly StandingConsent[]; label: string }) {
  const { language } = useView()
  return (
    <RowList label={label}>
      {consents.map((consent) => (
        <Row
          key={consent.id}
          href={`/personer/${consent.personId}/samtykker/${consent.id}`}
          title={headlineOf(consent, language)}
          icon={icons[consent.kind]}
          meta={<Meta consent={consent} />}
          tags={<ConsentTag state={consent.state} />}
        />
      ))}
    </RowList>
  )
}

const icons = { 'take-part': 'groups', share: 'forward', activity: 'flag' } as const

function Meta({ consent }: { consent: StandingConsent }) {
  const { language } = useView()
  const names = joined(
    consent.givers.map(({ name }) => name),
    language,
  )
  return (
    <>
      {beginningOf(consent.scope)}
      <br />
      {consentMessages(language).saidYes(names)} <Day date={consent.givenOn} />
      <br />
      <Until consent={consent} />
    </>
  )
}

/** Until when: the day it ended, or the day it is to be looked at. */
function Until({ consent }: { consent: StandingConsent }) {
  const words = consentPageMessages(useView().language)
  const { ending, reviewOn } = consent
  return (
    <>
      {ending ? words.ended.on : words.reviewOn} <Day date={ending?.on ?? reviewOn} />
    </>
  )
}
