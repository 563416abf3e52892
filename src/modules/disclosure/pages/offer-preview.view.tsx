import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { fullDate } from '../../../kernel/danish-time.ts'
import { addDays } from '../../../kernel/dates.ts'
import {
  Alert,
  Button,
  ButtonRow,
  CheckboxGroup,
  HiddenFields,
  TextArea,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { longest } from '../actions/offered-input.ts'
import type { PreparedOffer } from '../actions/prepare-offer.ts'
import { disclosureMessages } from '../messages.ts'
import { previewMessages } from '../preview-messages.ts'
import { GateFinding, OutcomeTag } from './gate-finding.view.tsx'
import { GateSentence } from './gate-sentence.view.tsx'
import type { OfferState } from './offer.form.ts'
import { OfferFrame } from './offer-frame.view.tsx'
import { SharedItems } from './shared-items.view.tsx'

const shown = ['looked', 'blackout', 'moreBlackout', 'seen', 'reason', 'submissionKey']

type Props = {
  readonly offer: PreparedOffer
  readonly form: OfferState
  readonly path: string
  readonly draft: string
  readonly submissionKey: string
}

/** The last page: the gate as a sentence, what the receiver would see, and the choice to share or to keep. */
export function OfferPreviewView({ offer, form, path, draft, submissionKey }: Props) {
  const { language } = useView()
  const words = previewMessages(language)
  const { subject, finding } = offer
  return (
    <OfferFrame
      step={2}
      {...{ form, path, draft, shown }}
      person={subject}
      request={null}
      back={{ href: '/udvekslinger', label: disclosureMessages(language).back }}
      before={<Verdict offer={offer} />}
    >
      <HiddenFields values={{ looked: 'ja', seen: offer.seen, submissionKey }} />
      <h2>{words.seenBy(offer.sides.receiver.name)}</h2>
      <SharedItems items={offer.items} />
      <Blackout offer={offer} form={form} />
      <GateFinding finding={finding} open={finding.outcome !== 'allow'} />
      {finding.outcome === 'ask' && (
        <TextArea
          form={form}
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          rows={3}
          maxLength={longest.reason}
        />
      )}
      <Decide isDenied={finding.outcome === 'deny'} />
    </OfferFrame>
  )
}

function Decide({ isDenied }: { isDenied: boolean }) {
  const words = previewMessages(useView().language)
  return (
    <ButtonRow>
      {!isDenied && (
        <Button name="step" value="share" icon="send">
          {words.share}
        </Button>
      )}
      <Button name="step" value="keep" tone="secondary">
        {words.keep}
      </Button>
      <Button name="step" value="back-to-why" tone="quiet">
        {words.change}
      </Button>
    </ButtonRow>
  )
}

/** The gate in one sentence, whether it is open, and what must be thought of. */
function Verdict({ offer }: { offer: PreparedOffer }) {
  const { language, now } = useView()
  const words = previewMessages(language)
  const { subject, sides, offered, finding, items } = offer
  const about = subject && (subject.age === null ? subject.name : `${subject.name} (${subject.age})`)
  const receiver = { name: sides.receiver.name, organisation: sides.receiver.organisation.name }
  const lastDay = addDays(copenhagenDate(now), offered.days)
  return (
    <>
      <GateSentence gate={{ items, about, receiver, basis: offered.basis, necessity: offered.necessity }} />
      <p>
        {words.rulesSay} <OutcomeTag outcome={finding.outcome} />
      </p>
      {finding.outcome === 'deny' ? <Instead offer={offer} /> : <p>{words.until(fullDate(lastDay, language))}</p>}
      {offered.circumstances.notificationDuty && (
        <Alert tone="warning" title={words.duty}>
          <p>{words.dutyBody}</p>
          <p>
            <a href={notificationHref(offer)}>{words.dutyLink}</a>
          </p>
        </Alert>
      )}
      {subject?.addressProtected && (
        <Alert tone="warning">
          <p>{words.protected}</p>
        </Alert>
      )}
    </>
  )
}

/** A notification begins from where the offer did. */
function notificationHref({ caseId, subject }: PreparedOffer): string {
  if (caseId !== null) return `/underretninger/ny?sag=${caseId}`
  return subject?.personId ? `/underretninger/ny?person=${subject.personId}` : '/underretninger'
}

/** Denied: what can be done instead. Which rule says so stands below, opened. */
function Instead({ offer }: { offer: PreparedOffer }) {
  const words = previewMessages(useView().language)
  const person = offer.subject?.personId
  return (
    <Alert tone="error" title={words.denied}>
      <p>{words.instead}:</p>
      <ul>
        <li>{person ? <a href={`/personer/${person}/samtykker`}>{words.askConsent}</a> : words.askConsent}</li>
        <li>{words.anonymous}</li>
        <li>
          <a href={notificationHref(offer)}>{words.notify}</a>
        </li>
      </ul>
    </Alert>
  )
}

function Blackout({ offer, form }: { offer: PreparedOffer; form: OfferState }) {
  const words = previewMessages(useView().language)
  const { suggestions, blackout, mentions } = offer
  const named = mentions.map(({ describedAs }) => describedAs.toLocaleLowerCase('da'))
  const left = suggestions.filter(
    ({ words: name, likely }) =>
      likely && !blackout.includes(name) && !named.some((mention) => mention.includes(name.toLocaleLowerCase('da'))),
  )
  const values = suggestions.map(({ words: name }) => name).filter((name) => blackout.includes(name))
  return (
    <>
      <h2>{words.blackout}</h2>
      {left.length > 0 && (
        <Alert tone="warning">
          <p>{words.left(left.map(({ words: name }) => name).join(', '))}</p>
        </Alert>
      )}
      {suggestions.length === 0 ? (
        <p>{words.noSuggestions}</p>
      ) : (
        <CheckboxGroup
          name="blackout"
          label={words.suggested}
          hint={words.suggestedHint}
          values={values}
          choices={suggestions.map(({ words: name }) => ({ value: name, label: name }))}
          inline
        />
      )}
      <TextField form={form} name="moreBlackout" label={words.more} hint={words.moreHint} optional />
      <ButtonRow>
        <Button name="step" value="look" tone="secondary" small>
          {words.look}
        </Button>
      </ButtonRow>
    </>
  )
}
