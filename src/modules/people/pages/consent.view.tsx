import {
  Alert,
  ButtonLink,
  Day,
  DescriptionList,
  Details,
  type Fact,
  type FormState,
  Prose,
  StaffPage,
  Time,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedConsent } from '../actions/open-consent.ts'
import { consentMessages } from '../consent-messages.ts'
import { consentPageMessages } from '../consent-page-messages.ts'
import { ConsentIdentity } from './consent-identity.tsx'
import { RulesOfConsent } from './consent-rules.view.tsx'
import { ConsentTag, joined } from './consent-words.tsx'
import type { WithdrawFields } from './withdraw-consent.form.ts'
import { RestingList, WithdrawPanel } from './withdraw-consent.view.tsx'

type Props = {
  readonly opened: OpenedConsent
  readonly form: FormState<WithdrawFields>
  readonly saved: string | null
}

/** One consent: all that must be known of it, what the rules said, and how it is taken back. */
export function ConsentView({ opened, form, saved }: Props) {
  const { language } = useView()
  const words = consentPageMessages(language)
  const { consent, person } = opened
  const list = `/personer/${person.id}/samtykker`
  return (
    <StaffPage
      title={words.title}
      subtitle={<ConsentTag state={consent.state} />}
      back={{ href: list, label: consentMessages(language).backToList }}
      identity={<ConsentIdentity person={person} />}
    >
      {saved === 'taget-tilbage' && consent.ending && (
        <Alert tone="success" announce>
          <p>{consentMessages(language).saved['taget-tilbage']}</p>
        </Alert>
      )}
      {consent.state === 'outgrown' && (
        <Alert tone="warning">
          <p>{words.outgrown}</p>
        </Alert>
      )}
      <Ended opened={opened} />
      <DescriptionList facts={useFacts(opened)} label={words.facts} />
      <Details summary={words.rules}>
        <RulesOfConsent finding={opened.finding} />
      </Details>
      {consent.ending === null && (
        <>
          <p>
            <ButtonLink href={`${list}/${consent.id}/forny`} tone="secondary" icon="edit">
              {words.replace}
            </ButtonLink>
          </p>
          <WithdrawPanel opened={opened} form={form} />
        </>
      )}
    </StaffPage>
  )
}

function Ended({ opened }: { opened: OpenedConsent }) {
  const words = consentPageMessages(useView().language)
  const { ending, kind } = opened.consent
  if (ending === null) return null
  return (
    <Alert tone="info" title={words.ended[ending.kind]}>
      <p>
        {words.ended.on} <Day date={ending.on} full />. {words.ended.told} {ending.toldBy}. {words.recorded}{' '}
        {words.by(ending.byName)} <Time at={ending.at} />.
      </p>
      {ending.remark && (
        <p>
          {words.ended.remark}: {ending.remark}
        </p>
      )}
      {opened.stopped.length > 0 ? (
        <>
          <p>{words.stopped}:</p>
          <RestingList resting={opened.stopped} />
          <p>{words.stoppedTold}</p>
        </>
      ) : (
        kind === 'share' && <p>{words.stoppedNone}</p>
      )}
    </Alert>
  )
}

function useFacts({ consent }: OpenedConsent): Fact[] {
  const { language } = useView()
  const words = consentPageMessages(language)
  const { kinds, ways, parts } = consentMessages(language)
  const givers = consent.givers.map(({ name, part }) => `${name} (${parts[part]})`)
  const receivers = consent.receivers.map(({ name }) => name)
  const known: (Fact | null)[] = [
    { term: words.kind, value: kinds[consent.kind] },
    { term: words.scope, value: <Prose text={consent.scope} level={3} /> },
    { term: words.purpose, value: <Prose text={consent.purpose} level={3} /> },
    receivers.length > 0 ? { term: words.receivers, value: joined(receivers, language) } : null,
    { term: words.givers, value: joined(givers, language) },
    { term: words.how, value: ways[consent.how] },
    { term: words.givenOn, value: <Day date={consent.givenOn} full /> },
    { term: words.reviewOn, value: <Day date={consent.reviewOn} full /> },
    consent.judgement ? { term: words.judgement, value: <Prose text={consent.judgement} level={3} /> } : null,
    {
      term: words.recorded,
      value: (
        <>
          <Time at={consent.recordedAt} /> {words.by(consent.recordedBy)}
        </>
      ),
    },
    consent.ending ? null : { term: words.takeBack, value: words.takeBackHow },
  ]
  return known.filter((fact) => fact !== null)
}
