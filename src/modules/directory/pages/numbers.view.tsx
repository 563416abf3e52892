import { type HelpLine, HelpLines, useView } from '../../../platform/ui/index.ts'
import type { Settings } from '../actions/setting-schemas.ts'
import { type HelpNumber, helpNumbers } from '../domain/help-numbers.ts'
import { publicMessages } from '../public-messages.ts'

/** Numbers to call, in this order. `duty` is the municipality's own line; it is left out where there is none. */
export function Numbers({
  which,
  settings,
}: {
  which: readonly (HelpNumber | 'duty')[]
  settings: Pick<Settings, 'duty-line'>
}) {
  const words = publicMessages(useView().language)
  const { phone, hours } = settings['duty-line']
  const lines = which.flatMap((number): HelpLine[] => {
    if (number !== 'duty') {
      return [{ ...words.numbers[number], phone: helpNumbers[number], urgent: number === 'emergency' }]
    }
    return phone === '' ? [] : [{ ...words.numbers.duty, phone, ...(hours === '' ? {} : { hours }) }]
  })
  return <HelpLines lines={lines} label={words.urgent.numbers} />
}
