import {
  Button,
  ButtonLink,
  ButtonRow,
  DateField,
  EmptyState,
  FilterChips,
  Form,
  freshForm,
  HiddenFields,
  Pagination,
  Row,
  RowList,
  Select,
  StaffPage,
  Tag,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { VisitList } from '../actions/list-visits.ts'
import { entryMessages } from '../entry-messages.ts'
import { visitMessages } from '../visit-messages.ts'

type Asked = { readonly mine: boolean; readonly place: string; readonly from: string; readonly to: string }

/** Visits, newest first. */
export function VisitsView({ list, asked }: { list: VisitList; asked: Asked }) {
  const words = visitMessages(useView().language).list
  const pages = Math.max(1, Math.ceil(list.total / list.pageSize))
  return (
    <StaffPage
      title={words.title}
      subtitle={words.lead}
      back={{ href: '/opsoegende', label: words.back }}
      action={{ href: '/gadelog/skema', label: words.add }}
    >
      <FilterChips
        label={words.whose}
        chips={[
          { href: address({ ...asked, mine: false }), label: words.all, current: !asked.mine },
          { href: address({ ...asked, mine: true }), label: words.mine, current: asked.mine },
        ]}
      />
      <Narrow list={list} asked={asked} />
      {list.total === 0 ? (
        <EmptyState title={words.empty} body={words.emptyBody} />
      ) : (
        <>
          <p>{list.isMore ? words.more(list.total) : words.total(list.total)}</p>
          <RowList label={words.title}>
            {list.rows.map((visit) => (
              <VisitLine key={visit.id} visit={visit} />
            ))}
          </RowList>
        </>
      )}
      {pages > 1 && <Pagination page={list.page} pages={pages} hrefFor={(page) => address(asked, page)} />}
      {list.mayLead && (
        <ButtonLink href="/gadelog/tilbageholdt" tone="quiet">
          {words.held}
        </ButtonLink>
      )}
    </StaffPage>
  )
}

function Narrow({ list, asked }: { list: VisitList; asked: Asked }) {
  const words = visitMessages(useView().language).list
  const form = freshForm({ sted: asked.place, fra: asked.from, til: asked.to })
  return (
    <Form action="/besoeg" method="get" inline>
      {asked.mine && <HiddenFields values={{ hvis: 'mine' }} />}
      <Select
        form={form}
        name="sted"
        label={words.place}
        empty={words.anyPlace}
        options={list.places.map(({ id, name }) => ({ value: id, label: name }))}
        optional
      />
      <DateField form={form} name="fra" label={words.from} optional />
      <DateField form={form} name="til" label={words.to} optional />
      <ButtonRow>
        <Button tone="secondary">{words.show}</Button>
      </ButtonRow>
    </Form>
  )
}

function VisitLine({ visit }: { visit: VisitList['rows'][number] }) {
  const { language } = useView()
  const words = visitMessages(language)
  const choices = entryMessages(language)
  const { outcome, mood } = visit
  return (
    <Row
      href={`/besoeg/${visit.id}`}
      title={visit.placeName ?? (visit.whereWords || words.list.street)}
      meta={
        <>
          <Time at={visit.happenedAt} /> · {words.visit.minutesOf(visit.minutes)} · {visit.by}
        </>
      }
      tags={
        <>
          {outcome !== 'held' && <Tag tone="neutral">{choices.outcomes[outcome]}</Tag>}
          {(mood === 'tense' || mood === 'unrest') && <Tag tone="amber">{choices.moods[mood]}</Tag>}
        </>
      }
      trailing={choices.heads[visit.headBand]}
    />
  )
}

function address({ mine, place, from, to }: Asked, page = 1): string {
  const given = { hvis: mine ? 'mine' : '', sted: place, fra: from, til: to, side: page > 1 ? String(page) : '' }
  const filled = Object.entries(given).filter(([, value]) => value !== '')
  return filled.length === 0 ? '/besoeg' : `/besoeg?${new URLSearchParams(filled)}`
}
