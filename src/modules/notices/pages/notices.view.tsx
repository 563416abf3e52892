import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import {
  EmptyState,
  FilterChips,
  Pagination,
  Row,
  RowList,
  StaffPage,
  Tag,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import { type ListedNotice, type NoticeList, type NoticeShelf, shelves } from '../actions/list-notices.ts'
import { noticeMessages } from '../messages.ts'
import { listAddress, pageCount, shelfPaths } from './notice-addresses.ts'
import { receiptTones } from './notice-clocks.view.tsx'

const here = '/underretninger'

/** The notifications on one shelf, and how many lie on the others. */
export function NoticesView({ list, shelf }: { list: NoticeList; shelf: NoticeShelf }) {
  const words = noticeMessages(useView().language).list
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      action={{ href: `${here}/ny`, label: words.begin, icon: 'plus' }}
    >
      <FilterChips
        label={words.shelf}
        chips={shelves.map((each) => ({
          href: listAddress(here, shelfPaths[each]),
          label: words.withCount(words.shelves[each], list.counts[each]),
          current: each === shelf,
        }))}
      />
      {list.items.length === 0 ? (
        <EmptyState
          title={words.empty[shelf]}
          body={words.emptyBody[shelf]}
          action={shelf === 'draft' ? { href: `${here}/ny`, label: words.begin } : undefined}
        />
      ) : (
        <RowList label={words.shelves[shelf]}>
          {list.items.map((notice) => (
            <NoticeLine key={notice.id} notice={notice} />
          ))}
        </RowList>
      )}
      <Pagination
        page={list.page}
        pages={pageCount(list)}
        hrefFor={(page) => listAddress(here, shelfPaths[shelf], page)}
      />
      <p>
        {words.meetingsText} <a href="/underretningssamtaler">{words.meetings}</a>
      </p>
    </StaffPage>
  )
}

function NoticeLine({ notice }: { notice: ListedNotice }) {
  const words = noticeMessages(useView().language)
  const unnamed = notice.sentAt === null && notice.droppedAt === null ? words.noName : words.nameErased
  return (
    <Row
      href={`${here}/${notice.id}`}
      icon="document"
      title={notice.childName === null ? unnamed : words.childRead(notice.childName)}
      meta={`${notice.own ? words.list.mine : notice.authorName} · ${words.list.to(notice.receiverName)}`}
      tags={<NoticeTags notice={notice} />}
      trailing={<Time at={notice.sentAt ?? notice.droppedAt ?? notice.begunAt} />}
    />
  )
}

function NoticeTags({ notice }: { notice: ListedNotice }) {
  const { language, now } = useView()
  const words = noticeMessages(language)
  if (notice.droppedAt) return <Tag>{words.states.dropped}</Tag>
  if (notice.receipt) {
    const { state, due } = notice.receipt
    const said =
      state === 'waiting' ? words.receipt.waiting(sayDate(due, copenhagenDate(now), language)) : words.receipt[state]
    return <Tag tone={receiptTones[state]}>{said}</Tag>
  }
  if (notice.feedbackAt) return <Tag tone="calm">{words.feedbackCame}</Tag>
  return notice.receiptAt ? <Tag tone="calm">{words.states.answered}</Tag> : <Tag>{words.states.draft}</Tag>
}
