import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Alert,
  Button,
  ButtonRow,
  Card,
  Day,
  EmptyState,
  Form,
  Pagination,
  StaffPage,
  Tag,
  useView,
  VisuallyHidden,
} from '../../../platform/ui/index.ts'
import { actionPointMessages } from '../action-point-messages.ts'
import type { OwnActionPoints } from '../actions/list-own-action-points.ts'

/** What the reader owes, the most urgent first, each with how it can end. */
export function OwnActionPointsView({ list, ended }: { list: OwnActionPoints; ended: boolean }) {
  const words = actionPointMessages(useView().language)
  const pages = Math.max(1, Math.ceil(list.total / list.pageSize))
  return (
    <StaffPage title={words.title} subtitle={words.lead} back={{ href: '/moeder', label: words.back }}>
      {ended && (
        <Alert tone="success" announce>
          <p>{words.ended}</p>
        </Alert>
      )}
      {list.total === 0 ? (
        <EmptyState title={words.empty} body={words.emptyBody} />
      ) : (
        <>
          <p>{words.total(list.total)}</p>
          {list.items.map((point) => (
            <Task key={point.id} point={point} />
          ))}
        </>
      )}
      {pages > 1 && <Pagination page={list.page} pages={pages} hrefFor={(page) => `/moeder/opgaver?side=${page}`} />}
    </StaffPage>
  )
}

function Task({ point }: { point: OwnActionPoints['items'][number] }) {
  const { language, now } = useView()
  const words = actionPointMessages(language)
  const isLate = point.dueOn < copenhagenDate(now)
  return (
    <Card title={point.what}>
      <p>
        {words.due} <Day date={point.dueOn} /> {isLate && <Tag tone="amber">{words.late}</Tag>}
        {point.seriesName && point.meetingId && (
          <>
            {' '}
            <a href={`/moeder/${point.meetingId}`}>{words.from(point.seriesName)}</a>
          </>
        )}
      </p>
      <Form action={`/moeder/opgaver/${point.id}`} compact>
        <ButtonRow>
          <Button name="outcome" value="done" tone="secondary" small>
            {words.markDone}
            <VisuallyHidden>: {point.what}</VisuallyHidden>
          </Button>
          <Button name="outcome" value="not-needed" tone="quiet" small>
            {words.markNotNeeded}
            <VisuallyHidden>: {point.what}</VisuallyHidden>
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
