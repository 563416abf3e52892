import { type HelpLine, HelpLines } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import type { LocalNumbers } from '../actions/open-inquiry-form.ts'
import { type SenderWords, senderMessages } from '../sender-messages.ts'

/** Whom to call when writing is too slow: before the first field, and wherever something of ours has failed. */
export function UrgentHelp({ numbers, level = 2 }: { numbers: LocalNumbers; level?: 2 | 3 }) {
  const { language } = useView()
  const { urgent } = senderMessages(language)
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <>
      <Heading>{urgent.title}</Heading>
      <HelpLines lines={linesOf(urgent, numbers)} />
    </>
  )
}

/** Without a duty line of its own, a municipality's children are helped by way of the police. */
function linesOf({ lines }: SenderWords['urgent'], { duty }: LocalNumbers): readonly HelpLine[] {
  const hasDuty = duty.phone !== ''
  return [
    { ...lines.alarm, phone: '112', urgent: true },
    { ...lines.children, phone: '116 111' },
    ...(hasDuty ? [{ ...lines.duty, phone: duty.phone, hours: duty.hours }] : []),
    { ...lines.police, phone: '114', text: hasDuty ? lines.police.text : `${lines.police.text} ${lines.dutyByPolice}` },
  ]
}
