import {
  ConfirmPanel,
  DateField,
  ErrorSummary,
  type FormState,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedConsent, Resting } from '../actions/open-consent.ts'
import { endingDraft, longestEndingRemark } from '../actions/withdraw-consent.ts'
import { consentPageMessages } from '../consent-page-messages.ts'
import type { WithdrawFields } from './withdraw-consent.form.ts'

/** Taking a yes back: exactly what stops, who said so, and one button. */
export function WithdrawPanel({ opened, form }: { opened: OpenedConsent; form: FormState<WithdrawFields> }) {
  const words = consentPageMessages(useView().language).withdraw
  const { person, consent } = opened
  const list = `/personer/${person.id}/samtykker`
  return (
    <>
      <ErrorSummary errors={form.errors} />
      <ConfirmPanel
        title={words.title}
        action={`${list}/${consent.id}`}
        draft={endingDraft(consent.id)}
        button={words.submit}
        tone="danger"
        cancel={{ href: list, label: words.keep }}
      >
        <WhatStops opened={opened} />
        <TextField form={form} name="toldBy" label={words.toldBy} hint={words.toldByHint} maxLength={200} />
        <DateField form={form} name="on" label={words.on} />
        <TextArea form={form} name="remark" label={words.remark} rows={2} maxLength={longestEndingRemark} optional />
      </ConfirmPanel>
    </>
  )
}

function WhatStops({ opened: { consent, resting } }: { opened: OpenedConsent }) {
  const words = consentPageMessages(useView().language).withdraw
  return (
    <>
      {resting.length > 0 ? (
        <>
          <p>{words.stops}</p>
          <RestingList resting={resting} />
          <p>{words.stopsTold}</p>
        </>
      ) : (
        <p>{consent.kind === 'share' ? words.stopsNothing : words.stopsTaking}</p>
      )}
      <p>{words.stays}</p>
    </>
  )
}

/** How many exchanges, body by body. */
export function RestingList({ resting }: { resting: readonly Resting[] }) {
  const words = consentPageMessages(useView().language)
  return (
    <ul>
      {resting.map(({ organisation, exchanges }) => (
        <li key={organisation}>{words.restingWith(organisation, exchanges)}</li>
      ))}
    </ul>
  )
}
