import {
  ConfirmPanel,
  ErrorSummary,
  type FormState,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { exchangeMessages } from '../exchange-messages.ts'
import { exchangeHref } from './exchange-addresses.ts'
import type { RevokeFields } from './exchange-step.form.ts'

/** Takes back what was shared, with what follows from it. */
export function RevokeView({ id, form }: { id: string; form: FormState<RevokeFields> }) {
  const words = exchangeMessages(useView().language)
  return (
    <StaffPage title={words.revoke} back={{ href: exchangeHref(id), label: words.titles.offer }}>
      <ErrorSummary errors={form.errors} />
      <ConfirmPanel
        title={words.revokeTitle}
        action={exchangeHref(id, '/traek-tilbage')}
        button={words.revoke}
        tone="danger"
        cancel={{ href: exchangeHref(id) }}
      >
        <p>{words.revokeBody}</p>
        <TextField form={form} name="reason" label={words.revokeReason} maxLength={500} optional />
      </ConfirmPanel>
    </StaffPage>
  )
}

/** Gives back what was received. */
export function GiveBackView({ id }: { id: string }) {
  const words = exchangeMessages(useView().language)
  return (
    <StaffPage title={words.giveBack} back={{ href: exchangeHref(id), label: words.titles.offer }}>
      <ConfirmPanel
        title={words.giveBackTitle}
        action={exchangeHref(id, '/giv-tilbage')}
        button={words.giveBack}
        cancel={{ href: exchangeHref(id) }}
      >
        <p>{words.giveBackBody}</p>
      </ConfirmPanel>
    </StaffPage>
  )
}
