import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import { Checkbox, Choices, Select, TextArea, TextField, useView } from '../../../platform/ui/index.ts'
import type { ChosenBasis } from '../../law/index.ts'
import { parentsSaid } from '../actions/item-gate-early.ts'
import { itemGateMessages } from '../item-gate-messages.ts'
import { type BasisProps, newConcern } from './item-gate.form.ts'

/** What one basis asks beside the rest. */
export function BasisContent({ basis, facts, form }: BasisProps & { basis: ChosenBasis }) {
  const words = itemGateMessages(useView().language)
  if (basis === 'psp') return <Checkbox form={form} name="exposed" label={words.exposed} />
  if (basis === 'ksp') return <Release facts={facts} form={form} />
  if (!facts.isAboutPerson) return <p>{words.noPerson}</p>
  if (basis === 'consent') return <Consent facts={facts} form={form} name="consentId" />
  if (basis === 'exit') return <Consent facts={facts} form={form} name="exitConsentId" />
  return basis === 'early-exchange' ? <Early facts={facts} form={form} /> : null
}

function Release({ form }: BasisProps) {
  const words = itemGateMessages(useView().language)
  const from = ['prison-service', 'outside-prison-service-under-18', 'custody'] as const
  return (
    <>
      <Choices
        form={form}
        name="released"
        label={words.released}
        choices={from.map((value) => ({ value, label: words.releasedFrom[value] }))}
      />
      <Checkbox form={form} name="radicalised" label={words.radicalised} />
    </>
  )
}

/** By day and bodies only: what was agreed to is not for the wall. */
function Consent({ facts, form, name }: BasisProps & { name: 'consentId' | 'exitConsentId' | 'earlyConsentId' }) {
  const { language, now } = useView()
  const words = itemGateMessages(language)
  if (facts.consents.length === 0 && name !== 'earlyConsentId') return <p>{words.noConsents}</p>
  const options = facts.consents.map(({ id, givenOn, receivers }) => {
    const bodies = new Intl.ListFormat(language).format(receivers.map((receiver) => receiver.name))
    return { value: id, label: words.consentOption(sayDate(givenOn, copenhagenDate(now), language), bodies) }
  })
  const early = name === 'earlyConsentId'
  return (
    <Select
      form={form}
      name={name}
      label={early ? words.early.consent : words.consent}
      options={options}
      empty={early ? words.early.withoutConsent : undefined}
    />
  )
}

/** The concern by day and count only, for the same reason. */
function Early({ facts, form }: BasisProps) {
  const { language, now } = useView()
  const words = itemGateMessages(language).early
  const isFirst = facts.matters.length === 0
  const fresh = (
    <>
      <TextField form={form} name="concern" label={words.concern} hint={words.concernHint} maxLength={300} />
      {!isFirst && <TextArea form={form} name="whyNew" label={words.whyNew} rows={2} maxLength={1000} />}
    </>
  )
  const known = facts.matters.map(({ id, begunAt, meetingsHeld }) => ({
    value: id,
    label: words.known(sayDate(copenhagenDate(begunAt), copenhagenDate(now), language), meetingsHeld),
  }))
  return (
    <>
      <Choices
        form={form}
        name="matter"
        label={words.matter}
        hint={words.matterHint}
        choices={[...known, { value: newConcern, label: words.fresh, content: fresh }]}
      />
      <Choices
        form={form}
        name="parents"
        label={words.parents}
        choices={parentsSaid.map((value) => ({ value, label: words.said[value] }))}
      />
      <Checkbox form={form} name="violence" label={words.violence} hint={words.violenceHint} />
      <Consent facts={facts} form={form} name="earlyConsentId" />
    </>
  )
}
