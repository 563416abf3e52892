import type { StaffActor } from '../kernel/actor.ts'
import { newId } from '../kernel/ids.ts'
import { type ExchangeFacts, partyOf } from '../modules/law/index.ts'
import { lawfulExchange } from './given-law.ts'
import { testMunicipality } from './test-house.ts'

type Party = ExchangeFacts['sender']

type ExchangeChanges = Partial<Omit<ExchangeFacts, 'subject' | 'content'>> & {
  subject?: Partial<ExchangeFacts['subject']>
  content?: Partial<ExchangeFacts['content']>
}
export type ToldFinding = {
  about?: string
  by?: StaffActor
  outcome?: string
  basis?: string
  wish?: string
  identified?: boolean
  purpose?: string
  facts?: ExchangeChanges
  asOf?: string
}
export type ToldDecision = {
  exchange?: string
  by?: StaffActor
  choice?: string
  until?: string
  reason?: string
  person?: string | null
  case?: string | null
  consent?: string
}

/** What the directory's plainest bodies are in law. */
export const [ssp, police, school] = (['ssp-unit', 'police', 'school'] as const).map((kind) =>
  partyOf({ kind, standing: 'authority', drawnIn: false }),
) as [Party, Party, Party]

const quoted = (text: string | null | undefined) => (text === null || text === undefined ? 'null' : `'${text}'`)

type Item = { position?: number; kind?: string; dataClass?: string; note?: string }

/**
 * Statements about one request that waits for `holder`, as the app writes them, each of them text to send in one
 * transaction: to try what the database lets stand where they differ from that.
 */
export function exchangeStatements(request: string, holder: StaffActor) {
  /** A finding about an exchange, as `law.record-finding` writes it; by the id given. */
  function findingOf(id: string, told: ToldFinding = {}): string {
    const { about = request, by = holder, outcome = 'allow', asOf = 'current_date', facts = {} } = told
    const { basis = 'ssp', wish = 'share', identified = true, purpose = 'crime-prevention' } = told
    const { subject, content, ...changes } = facts
    const whole = lawfulExchange({ setting: 'direct', sender: ssp, receiver: police })
    const said = JSON.stringify({
      ...whole,
      ...{ basis, wish, purpose, ...changes },
      subject: { ...whole.subject, identified, ...subject },
      content: { ...whole.content, ...content },
    })
    return `insert into law.findings (municipality_id, id, topic, about_kind, about_id, as_of, facts, outcome, made_by)
    values (${testMunicipality}, '${id}', 'exchange', 'exchange', '${about}', ${asOf}, '${said}', '${outcome}', '${by.account}');`
  }

  function decisionOn(finding: string, told: ToldDecision = {}): string {
    const { exchange = request, by = holder, choice = 'share', reason = '', person = null, consent } = told
    const until = told.until ?? (choice === 'share' ? `now() + interval '30 days'` : 'null')
    return `insert into disclosure.decisions (municipality_id, exchange_id, choice, basis, purpose, necessity, reason, person_id, case_id, consent_id, finding_id, valid_until, decided_by)
    values (${testMunicipality}, '${exchange}', '${choice}', 'ssp', 'crime-prevention', 'x', '${reason}', ${quoted(person)}, ${quoted(told.case)}, ${quoted(consent)}, '${finding}', ${until}, '${by.account}');`
  }

  const itemOf = (exchange: string, { position = 0, kind = 'sentence', dataClass = 'ordinary', note }: Item = {}) =>
    `insert into disclosure.items (municipality_id, exchange_id, position, kind, data_class, body, note_id) values (${testMunicipality}, '${exchange}', ${position}, '${kind}', '${dataClass}', 'x', ${quoted(note)});`
  const mentionOf = (exchange: string, position: number) =>
    `insert into disclosure.mentions (municipality_id, exchange_id, position, described_as, necessity) values (${testMunicipality}, '${exchange}', ${position}, 'x', 'x');`
  const grantTo = (account: string, exchange = request, days = 30, relation = 'disclosed') =>
    `insert into access.grants (municipality_id, id, account_id, object_kind, object_id, relation, given_by, valid_until)
     values (${testMunicipality}, '${newId()}', '${account}', 'exchange', '${exchange}', '${relation}', '${holder.account}', now() + interval '${days} days');`
  const endingOf = (exchange: string, kind: string, by: StaffActor) =>
    `insert into disclosure.endings (municipality_id, exchange_id, kind, ended_by) values (${testMunicipality}, '${exchange}', '${kind}', '${by.account}');`
  return { findingOf, decisionOn, itemOf, mentionOf, grantTo, endingOf }
}
