import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import {
  Alert,
  Button,
  ButtonLink,
  ButtonRow,
  Day,
  DescriptionList,
  type Fact,
  Form,
  Notice,
  Prose,
  StaffPage,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedExchange } from '../actions/open-exchange.ts'
import { isLive } from '../domain/exchange-state.ts'
import { exchangeMessages } from '../exchange-messages.ts'
import { disclosureMessages } from '../messages.ts'
import { exchangeHref } from './exchange-addresses.ts'
import { ExchangeGiven } from './exchange-given.view.tsx'
import { SavedNotice, StateTag } from './exchanges.view.tsx'
import { SharedItems } from './shared-items.view.tsx'
import { basisName, basisUnder, purposeAlone } from './spoken-law.ts'

/** One exchange: its frame, and what the reader may see and do. */
export function ExchangeView({ opened, saved }: { opened: OpenedExchange; saved: string | null }) {
  const { language } = useView()
  const { exchange, items, as } = opened
  const words = exchangeMessages(language)
  const isRequest = exchange.direction === 'request' && exchange.decision === null
  return (
    <StaffPage
      title={isRequest ? words.titles.request : words.titles.offer}
      back={{ href: '/udvekslinger', label: disclosureMessages(language).back }}
      aside={<Frame opened={opened} />}
      asideLast={items.length > 0}
    >
      <SavedNotice saved={saved} />
      {exchange.direction === 'request' && <Wanted opened={opened} />}
      {as === 'receiver' ? <Receiving opened={opened} /> : <ExchangeGiven opened={opened} />}
    </StaffPage>
  )
}

function Frame({ opened: { exchange, items, as } }: { opened: OpenedExchange }) {
  const { language } = useView()
  const words = exchangeMessages(language)
  const { holder, receiver, decision, ending, state } = exchange
  const { basis, purpose, necessity } = decision?.choice === 'share' ? decision : exchange
  const count = as === 'colleague' ? items.filter(({ kind }) => kind !== 'subject').length : exchange.itemCount
  const facts: (Fact | null)[] = [
    { term: words.state, value: <StateTag state={state} /> },
    ending && ending.reason !== '' && as !== 'receiver' ? { term: words.endedBecause, value: ending.reason } : null,
    { term: words.from, value: `${holder.name}, ${holder.organisation}` },
    { term: words.to, value: `${receiver.name}, ${receiver.organisation}` },
    { term: words.basis, value: `${basisName(basis, language)}, ${basisUnder(basis, language)}` },
    { term: words.purpose, value: purposeAlone(purpose, language) },
    necessity === '' ? null : { term: words.necessity, value: necessity },
    decision?.choice === 'share' ? { term: words.items, value: disclosureMessages(language).list.items(count) } : null,
    decision ? { term: words.shared, value: <Time at={decision.at} /> } : null,
    decision?.validUntil ? { term: words.until, value: <Day date={copenhagenDate(decision.validUntil)} /> } : null,
  ]
  return (
    <>
      <h2>{words.facts}</h2>
      <DescriptionList label={words.facts} facts={facts.filter((fact) => fact !== null)} />
      <p>
        <strong>{disclosureMessages(language).ban}</strong>
      </p>
    </>
  )
}

function Wanted({ opened: { exchange } }: { opened: OpenedExchange }) {
  const words = exchangeMessages(useView().language)
  return (
    <Notice title={words.wanted} icon="help">
      <Prose text={exchange.wanted} level={3} />
      {exchange.answerBy && (
        <p>
          {words.answerBy} <Day date={exchange.answerBy} />
        </p>
      )}
    </Notice>
  )
}

/** What the receiver may do: take it or not; then read it, put it on paper, give it back. */
function Receiving({ opened: { exchange, items } }: { opened: OpenedExchange }) {
  const { language } = useView()
  const words = exchangeMessages(language)
  const { id, state } = exchange
  if (state === 'asked') return <TakeBack id={id} />
  if (state === 'kept') return <p>{words.kept}</p>
  if (state === 'offered') return <Answer id={id} />
  if (!isLive(state) || items.length === 0) return <p>{words.gone}</p>
  return (
    <>
      <h2>{words.content}</h2>
      <Alert tone="warning">
        <p>
          <strong>{disclosureMessages(language).ban}</strong> {words.contentRule}
        </p>
      </Alert>
      <SharedItems items={items} />
      <ButtonRow>
        <ButtonLink href={exchangeHref(id, '/kopi')} tone="secondary" icon="download">
          {words.copy}
        </ButtonLink>
        <ButtonLink href={exchangeHref(id, '/giv-tilbage')} tone="quiet">
          {words.giveBack}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}

function TakeBack({ id }: { id: string }) {
  const words = exchangeMessages(useView().language)
  return (
    <>
      <p>{words.waits}</p>
      <Form action={exchangeHref(id, '/fortryd')} compact>
        <ButtonRow>
          <Button tone="secondary">{words.takeBack}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Answer({ id }: { id: string }) {
  const words = exchangeMessages(useView().language)
  return (
    <>
      <p>{words.notBefore}</p>
      <Form action={exchangeHref(id, '/svar')} compact>
        <ButtonRow>
          <Button name="choice" value="accepted" icon="check">
            {words.accept}
          </Button>
          <Button name="choice" value="declined" tone="secondary">
            {words.decline}
          </Button>
        </ButtonRow>
      </Form>
    </>
  )
}
