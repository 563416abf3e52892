import type { ComponentChildren } from 'preact'
import {
  Day,
  ErrorSummary,
  Form,
  HiddenFields,
  IdentityBar,
  Notice,
  Prose,
  StaffPage,
  StepProgress,
  useView,
} from '../../../platform/ui/index.ts'
import type { OfferForm } from '../actions/open-offer-form.ts'
import { disclosureMessages } from '../messages.ts'
import { offerMessages } from '../offer-messages.ts'
import { exchangeHref } from './exchange-addresses.ts'
import type { OfferState } from './offer.form.ts'
import { purposeName } from './spoken-law.ts'

export type OfferViewProps = {
  readonly facts: OfferForm
  readonly form: OfferState
  readonly path: string
  readonly draft: string
}

/** What is on every page of an offer: whose, how far, what was asked for, and the form that carries all answers along. */
export function OfferFrame({
  step,
  person,
  request,
  back,
  form,
  path,
  draft,
  shown,
  before,
  children,
}: Pick<OfferViewProps, 'form' | 'path' | 'draft'> & {
  step: 0 | 1 | 2
  person: { readonly name: string; readonly age: number | null } | null
  request: OfferForm['request']
  back: { href: string; label: string }
  /** The fields this page shows: all others go along unseen. */
  shown: readonly string[]
  /** What stands above the form. */
  before?: ComponentChildren
  children: ComponentChildren
}) {
  const { language } = useView()
  const words = offerMessages(language)
  const carried = Object.entries(form.values).filter(([name]) => !shown.includes(name))
  return (
    <StaffPage
      title={request ? words.answerTitle : words.title}
      subtitle={words.lead}
      back={back}
      identity={person ? <IdentityBar name={person.name} age={person.age ?? undefined} /> : undefined}
    >
      <StepProgress step={step + 1} of={words.steps.length} />
      <h2>{words.steps[step]}</h2>
      <ErrorSummary errors={form.errors} />
      {request && <Asked request={request} />}
      {before}
      <Form action={path} draft={draft}>
        <HiddenFields values={Object.fromEntries(carried)} />
        {children}
      </Form>
    </StaffPage>
  )
}

function Asked({ request }: { request: NonNullable<OfferForm['request']> }) {
  const { language } = useView()
  const words = offerMessages(language)
  return (
    <Notice title={words.asked(request.receiver.name, request.receiver.organisation)} icon="help">
      <Prose text={request.wanted} level={3} />
      <p>
        {words.askedFor(purposeName(request.purpose, language))}
        {request.answerBy && (
          <>
            {'. '}
            {words.askedBy} <Day date={request.answerBy} />
          </>
        )}
      </p>
    </Notice>
  )
}

/** Where the way back leads: to the case, the person, the request, or the list. */
export function useOfferBack({ caseFile, person, request }: OfferForm): { href: string; label: string } {
  const { language } = useView()
  const words = disclosureMessages(language)
  if (request) return { href: exchangeHref(request.id), label: words.back }
  if (caseFile) return { href: `/sager/${caseFile.id}`, label: offerMessages(language).what.caseBack(caseFile.number) }
  if (person) return { href: `/personer/${person.id}/udvekslinger`, label: person.name }
  return { href: '/udvekslinger', label: words.back }
}
