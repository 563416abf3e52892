import type { ComponentChildren } from 'preact'
import { isPlainDate } from '../../../kernel/dates.ts'
import { Alert, Checkbox, Choices, Details, Select, useView } from '../../../platform/ui/index.ts'
import { typedDay } from '../../../platform/web/typed-day.ts'
import type { OfferForm } from '../actions/open-offer-form.ts'
import { releases } from '../domain/facts-of-exchange.ts'
import type { BasisFit } from '../domain/fitting-bases.ts'
import { offerMessages } from '../offer-messages.ts'
import type { OfferState } from './offer.form.ts'
import { purposeField } from './offer.form.ts'
import { basisName, basisUnder, purposeName, said } from './spoken-law.ts'

type Props = { readonly facts: OfferForm; readonly person: OfferForm['person']; readonly form: OfferState }

/** The bases that can carry it between these two; below, those that cannot, each with the rule that says why. */
export function BasisChoice(props: Props) {
  const { language } = useView()
  const words = offerMessages(language).why
  const { fits } = props.facts
  const fitting = fits.filter(({ purposes }) => purposes.length > 0)
  const closed = fits.filter(({ purposes }) => purposes.length === 0)
  return (
    <>
      {fitting.length === 0 ? (
        <Alert tone="warning" title={words.noBasis} />
      ) : (
        <Choices
          form={props.form}
          name="basis"
          label={words.basis}
          hint={words.basisHint}
          choices={fitting.map((fit) => ({
            value: fit.basis,
            label: basisName(fit.basis, language),
            hint: basisUnder(fit.basis, language),
            content: contentOf(fit, props),
          }))}
        />
      )}
      {closed.length > 0 && <Closed fits={closed} />}
    </>
  )
}

function Closed({ fits }: { fits: readonly BasisFit[] }) {
  const { language } = useView()
  const words = offerMessages(language).why
  return (
    <Details summary={words.closed(fits.length)}>
      <ul>
        {fits.map(({ basis, against }) => {
          const rule = against?.rules.find(({ outcome }) => outcome === 'deny')
          const reason = rule?.reason ?? against?.reason
          return (
            <li key={basis}>
              <strong>{basisName(basis, language)}</strong>: {reason && said(reason.say, language)}{' '}
              {rule && <a href={`/regler/${rule.id}`}>{rule.id}</a>}
            </li>
          )
        })}
      </ul>
    </Details>
  )
}

/** What a basis asks besides: its purpose where it has several, and what makes it fit. */
function contentOf(fit: BasisFit, { facts, person, form }: Props): ComponentChildren {
  const purpose = <PurposeChoice fit={fit} form={form} />
  if (fit.basis === 'psp') return [purpose, <Exposed key="exposed" form={form} />]
  if (fit.basis === 'ksp') return [purpose, <Released key="released" form={form} />]
  if (fit.basis === 'consent')
    return [purpose, <Consent key="consent" field="consentId" {...{ facts, person, form }} />]
  if (fit.basis === 'exit') return <Consent field="exitConsentId" {...{ facts, person, form }} />
  return fit.purposes.length > 1 ? purpose : undefined
}

function PurposeChoice({ fit, form }: { fit: BasisFit; form: OfferState }) {
  const { language } = useView()
  const field = purposeField(fit.basis)
  if (field === 'basis') return null
  const options = fit.purposes.map((value) => ({ value, label: purposeName(value, language) }))
  return <Select form={form} name={field} label={offerMessages(language).why.purpose} options={options} empty={false} />
}

function Exposed({ form }: { form: OfferState }) {
  return <Checkbox form={form} name="exposed" label={offerMessages(useView().language).why.exposed} />
}

function Released({ form }: { form: OfferState }) {
  const words = offerMessages(useView().language).why
  const places = releases.flatMap((value) => (value === 'no' ? [] : [{ value, label: words.releases[value] }]))
  return (
    <>
      <Select form={form} name="released" label={words.released} options={places} />
      <Checkbox form={form} name="radicalised" label={words.radicalised} />
    </>
  )
}

function Consent({ facts, person, form, field }: Props & { field: 'consentId' | 'exitConsentId' }) {
  const { language } = useView()
  const words = offerMessages(language).why
  if (facts.consents.length === 0) {
    return (
      <p>
        {words.noConsent} {person && <a href={`/personer/${person.id}/samtykker`}>{words.askConsent}</a>}
      </p>
    )
  }
  const options = facts.consents.map(({ id, scope, givenOn }) => ({
    value: id,
    label: words.consentLabel(scope, isPlainDate(givenOn) ? typedDay(givenOn) : givenOn),
  }))
  return <Select form={form} name={field} label={words.consent} options={options} />
}
