import { sayTime } from '../../../kernel/danish-time.ts'
import {
  Alert,
  ButtonLink,
  ErrorSummary,
  type FormState,
  IdentityBar,
  StaffPage,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedNotice } from '../actions/open-notice.ts'
import { noticeMessages } from '../messages.ts'
import { noticePageMessages } from '../notice-page-messages.ts'
import type { DayFields } from './notice-day.form.ts'
import { NoticeFinding } from './notice-finding.view.tsx'
import { NoticeHistory } from './notice-history.view.tsx'
import { DraftNow, NoticeLinks, SentNow } from './notice-now.view.tsx'
import { NoticeText } from './notice-text.view.tsx'

type Props = {
  readonly notice: OpenedNotice
  /** What was typed in the form of a day, and what is wrong with it. */
  readonly form: FormState<DayFields>
  readonly saved: string | null
}

/** One notification. The rules stand first while it can still be written; afterwards what it says and what came. */
export function NoticeView({ notice, form, saved }: Props) {
  const { language } = useView()
  const words = noticePageMessages(language)
  const general = noticeMessages(language)
  const notices: Readonly<Record<string, string>> = words.saved
  const said = saved === null ? undefined : notices[saved]
  return (
    <StaffPage
      title={general.notice}
      subtitle={words.subtitle(general.states[notice.state], notice.receiver.name)}
      back={{ href: '/underretninger', label: words.back }}
      identity={
        <IdentityBar
          name={notice.child?.name ?? (notice.erasedAt ? general.nameErased : general.noName)}
          age={notice.child?.age ?? undefined}
        >
          {words.author}: {notice.author.name}
        </IdentityBar>
      }
      aside={notice.state === 'draft' ? undefined : <Awaited notice={notice} form={form} />}
    >
      <ErrorSummary errors={form.errors} />
      {said && (
        <Alert tone="success" announce>
          <p>{said}</p>
        </Alert>
      )}
      {notice.state === 'draft' && <NoticeFinding notice={notice} />}
      <DraftNow notice={notice} form={form} />
      <Text notice={notice} />
      <NoticeHistory notice={notice} />
      {notice.state === 'draft' && <NoticeLinks notice={notice} />}
    </StaffPage>
  )
}

function Awaited({ notice, form }: Pick<Props, 'notice' | 'form'>) {
  return (
    <>
      <SentNow notice={notice} form={form} />
      <NoticeLinks notice={notice} />
    </>
  )
}

function Text({ notice }: { notice: OpenedNotice }) {
  const { language, now } = useView()
  const words = noticePageMessages(language)
  if (notice.content === null) {
    const time = notice.erasedAt ? sayTime(notice.erasedAt, now, language) : ''
    return (
      <Alert tone="info" title={words.erased}>
        <p>{notice.state === 'dropped' ? words.droppedBody(time) : words.erasedBody(time)}</p>
      </Alert>
    )
  }
  return (
    <section>
      <h2>{words.text}</h2>
      <NoticeText content={notice.content} level={3} />
      {notice.own && notice.state === 'draft' && (
        <p>
          <ButtonLink href={`/underretninger/${notice.id}/skriv`} tone="secondary" icon="edit" small>
            {words.write}
          </ButtonLink>
        </p>
      )}
    </section>
  )
}
