import { Alert, Button, ButtonLink, ButtonRow, Form, useView } from '../../../platform/ui/index.ts'
import type { OpenedExchange } from '../actions/open-exchange.ts'
import { isLive } from '../domain/exchange-state.ts'
import { exchangeMessages } from '../exchange-messages.ts'
import { exchangeHref } from './exchange-addresses.ts'
import { GateFinding } from './gate-finding.view.tsx'
import { SharedItems } from './shared-items.view.tsx'

/** The side that holds it: to decide a request, or to see what was shared, take it back, put it on paper. */
export function ExchangeGiven({ opened }: { opened: OpenedExchange }) {
  const { exchange, as } = opened
  if (exchange.state === 'asked') return as === 'holder' ? <Decide id={exchange.id} /> : null
  return exchange.decision?.choice === 'share' ? <Given opened={opened} /> : null
}

function Decide({ id }: { id: string }) {
  const words = exchangeMessages(useView().language)
  return (
    <>
      <p>{words.noDuty}</p>
      <Form action={exchangeHref(id, '/behold')} compact>
        <ButtonRow>
          <ButtonLink href={exchangeHref(id, '/afgoer')} icon="arrow-forward" iconAfter>
            {words.decide}
          </ButtonLink>
          <Button tone="secondary">{words.keep}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

function Given({ opened: { exchange, items, mentions, correctedSince, finding } }: { opened: OpenedExchange }) {
  const words = exchangeMessages(useView().language)
  const { id, decision, state } = exchange
  return (
    <>
      <h2>{words.content}</h2>
      {correctedSince.length > 0 && (
        <Alert tone="warning">
          <p>
            {words.corrected} {decision?.caseId && <a href={`/sager/${decision.caseId}`}>{words.seeCase}</a>}
          </p>
        </Alert>
      )}
      <SharedItems items={items} />
      {mentions.length > 0 && (
        <>
          <h3>{words.mentions}</h3>
          <ul>
            {mentions.map(({ describedAs, necessity }) => (
              <li key={describedAs}>
                <strong>{describedAs}</strong>: {necessity}
              </li>
            ))}
          </ul>
        </>
      )}
      {finding && <GateFinding finding={finding} />}
      <ButtonRow>
        {isLive(state) && (
          <ButtonLink href={exchangeHref(id, '/traek-tilbage')} tone="secondary">
            {words.revoke}
          </ButtonLink>
        )}
        <ButtonLink href={exchangeHref(id, '/kopi')} tone="quiet" icon="download">
          {words.copy}
        </ButtonLink>
      </ButtonRow>
    </>
  )
}
