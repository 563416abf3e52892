import { Choices, TextField } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import { answerWays } from '../domain/circumstances.ts'
import { answerLimits } from '../domain/sender-answers.ts'
import type { PublicRole } from '../domain/sender-entries.ts'
import { senderMessages } from '../sender-messages.ts'
import type { SendForm } from './send-inquiry.form.ts'

/** Who writes, for those who choose to say it, and how they may be answered. A workplace, never a home address. */
export function SenderReach({ role, form }: { role: PublicRole; form: SendForm }) {
  const { language } = useView()
  const words = senderMessages(language).reach
  const isAtWork = role === 'professional'
  return (
    <>
      <TextField form={form} name="name" label={words.name} autocomplete="name" width="l" />
      {isAtWork && (
        <TextField form={form} name="workplace" label={words.workplace} hint={words.workplaceHint} width="l" />
      )}
      <TextField
        form={form}
        name="phone"
        label={words.phone}
        type="tel"
        inputMode="tel"
        autocomplete="tel"
        maxLength={answerLimits.phone}
        optional={!isAtWork}
        width="m"
      />
      <TextField
        form={form}
        name="email"
        label={words.email}
        type="email"
        inputMode="email"
        autocomplete="email"
        optional
        width="l"
      />
      <Choices
        form={form}
        name="answerBy"
        label={words.answerBy}
        value="code"
        choices={answerWays.map((way) => ({
          value: way,
          label: words.ways[way],
          hint: way === 'email' ? words.emailHint : undefined,
        }))}
      />
    </>
  )
}
