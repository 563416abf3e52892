import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Alert,
  ButtonLink,
  ButtonRow,
  Day,
  EmptyState,
  FilterChips,
  Pagination,
  Row,
  RowList,
  StaffPage,
  Tag,
  type TagTone,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import { type ExchangeList, exchangeLists, type ListedExchange } from '../actions/list-exchanges.ts'
import { type ExchangeState, isLive } from '../domain/exchange-state.ts'
import { disclosureMessages } from '../messages.ts'
import { exchangeHref, listHref, pagesOf } from './exchange-addresses.ts'
import { basisName, purposeName } from './spoken-law.ts'

/** One list of exchanges at a time, with the two things one comes here to do. */
export function ExchangesView({ list, saved }: { list: ExchangeList; saved: string | null }) {
  const { language } = useView()
  const words = disclosureMessages(language)
  const { which } = list
  return (
    <StaffPage
      title={words.list.title}
      subtitle={words.list.lead}
      action={{ href: '/udvekslinger/ny', label: words.list.offer, icon: 'send' }}
    >
      <SavedNotice saved={saved} />
      <ButtonRow>
        <ButtonLink href="/udvekslinger/bed-om" tone="secondary" icon="help">
          {words.list.ask}
        </ButtonLink>
      </ButtonRow>
      <FilterChips
        label={words.list.which}
        chips={exchangeLists.map((each) => ({
          href: listHref(each),
          label:
            each === 'waiting' && list.waiting > 0
              ? `${words.list.tabs[each]} (${list.waiting})`
              : words.list.tabs[each],
          current: each === which,
        }))}
      />
      {list.items.length === 0 ? (
        <EmptyState title={words.list.empty[which]} body={words.list.emptyBody[which]} />
      ) : (
        <>
          <p>{words.list.total(list.total)}</p>
          <RowList label={words.list.tabs[which]}>
            {list.items.map((exchange) => (
              <ExchangeRowView key={exchange.id} exchange={exchange} list={list} />
            ))}
          </RowList>
        </>
      )}
      <Pagination page={list.page} pages={pagesOf(list)} hrefFor={(page) => listHref(which, page)} />
    </StaffPage>
  )
}

/** A fixed sentence after something was done; nothing for anything else in the address. */
export function SavedNotice({ saved }: { saved: string | null }) {
  const notices: Readonly<Record<string, string>> = disclosureMessages(useView().language).saved
  const notice = saved !== null && Object.hasOwn(notices, saved) ? notices[saved] : undefined
  if (notice === undefined) return null
  return (
    <Alert tone="success" announce>
      <p>{notice}</p>
    </Alert>
  )
}

function ExchangeRowView({ exchange, list }: { exchange: ListedExchange; list: ExchangeList }) {
  const { language } = useView()
  const { decidedAt, askedAt, answerBy, validUntil, state, itemCount } = exchange
  const words = disclosureMessages(language).list
  const ground = `${basisName(exchange.basis, language)}: ${purposeName(exchange.purpose, language)}`
  const until = isLive(state) && validUntil ? copenhagenDate(validUntil) : null
  return (
    <Row
      href={exchangeHref(exchange.id)}
      title={titleOf(exchange, list, words)}
      meta={
        <>
          {itemCount > 0 && `${words.items(itemCount)} · `}
          {ground}
          {until && (
            <>
              {' · '}
              {words.expires} <Day date={until} />
            </>
          )}
          {state === 'asked' && answerBy && (
            <>
              {' · '}
              {words.answerWanted} <Day date={answerBy} />
            </>
          )}
        </>
      }
      tags={list.which === 'waiting' ? <Tag tone="amber">{words.forYou}</Tag> : <StateTag state={state} />}
      trailing={<Time at={decidedAt ?? askedAt} ago />}
      icon={state === 'asked' ? 'help' : 'send'}
      unread={list.which === 'waiting'}
    />
  )
}

/** Seen from the reader: who asks them, whom it is from, or whom it went to. */
function titleOf(
  { holder, receiver, state }: ListedExchange,
  { which }: ExchangeList,
  words: ReturnType<typeof disclosureMessages>['list'],
): string {
  if (which === 'waiting' && state === 'asked') return words.asks(receiver.name, receiver.organisation)
  if (which === 'asked') return words.askedOf(holder.name, holder.organisation)
  if (which === 'given') return words.to(receiver.name, receiver.organisation)
  return words.from(holder.name, holder.organisation)
}

const tones: Readonly<Record<ExchangeState, TagTone>> = {
  asked: 'amber',
  'taken-back': 'neutral',
  kept: 'neutral',
  offered: 'amber',
  received: 'calm',
  declined: 'neutral',
  expired: 'neutral',
  revoked: 'neutral',
  'given-back': 'neutral',
  'consent-withdrawn': 'neutral',
}

/** Where an exchange stands, in a word. */
export function StateTag({ state }: { state: ExchangeState }) {
  return <Tag tone={tones[state]}>{disclosureMessages(useView().language).states[state]}</Tag>
}
