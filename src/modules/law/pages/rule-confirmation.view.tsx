import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import {
  Button,
  ButtonRow,
  DateField,
  Details,
  Form,
  HiddenFields,
  TextArea,
  TextField,
  Timeline,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedRule } from '../actions/open-rule.ts'
import { lawMessages } from '../messages.ts'
import { ruleMessages } from '../rule-messages.ts'
import type { RuleForms } from './rule.form.ts'

type Props = { readonly opened: OpenedRule; readonly version: string; readonly forms: RuleForms }

/** For the jurist: stand by a version, or no longer. */
export function ConfirmVersion({ opened, version, forms }: Props) {
  const isStanding = opened.standing.has(version)
  return isStanding ? (
    <Withdraw opened={opened} version={version} forms={forms} />
  ) : (
    <Confirm opened={opened} version={version} forms={forms} />
  )
}

function Confirm({ opened: { rule }, version, forms: { confirm } }: Props) {
  const words = ruleMessages(useView().language)
  return (
    <Details summary={words.confirm} open={confirm.errors.length > 0}>
      <p>{words.confirmLead}</p>
      <Form action={`/regler/${rule.id}/bekraeft`} label={words.confirm}>
        <HiddenFields values={{ version }} />
        <TextField form={confirm} name="jurist" label={words.jurist} width="l" maxLength={200} />
        <DateField form={confirm} name="confirmedOn" label={words.confirmedOn} />
        <TextArea form={confirm} name="remark" label={words.remark} hint={words.remarkHint} rows={3} optional />
        <ButtonRow>
          <Button>{words.confirmButton}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}

function Withdraw({ opened: { rule }, version, forms: { withdraw } }: Props) {
  const words = ruleMessages(useView().language)
  return (
    <Details summary={words.withdraw} open={withdraw.errors.length > 0}>
      <p>{words.withdrawLead}</p>
      <Form action={`/regler/${rule.id}/traek-tilbage`} label={words.withdraw}>
        <HiddenFields values={{ version }} />
        <TextField form={withdraw} name="jurist" label={words.jurist} width="l" maxLength={200} />
        <TextArea form={withdraw} name="remark" label={words.remark} hint={words.remarkHint} rows={3} optional />
        <ButtonRow>
          <Button tone="danger">{words.withdrawButton}</Button>
        </ButtonRow>
      </Form>
    </Details>
  )
}

/** All the jurist said of the rule, newest first. */
export function ConfirmationHistory({ opened: { confirmations } }: Pick<Props, 'opened'>) {
  const { language, now } = useView()
  const words = ruleMessages(language)
  return (
    <section>
      <h2>{words.said}</h2>
      {confirmations.length === 0 && <p>{words.nothingSaid}</p>}
      {confirmations.length > 0 && (
        <Timeline
          label={words.said}
          level={3}
          items={confirmations.map(({ id, kind, jurist, confirmedOn, remark, recordedBy, recordedAt, version }) => ({
            id,
            at: recordedAt,
            icon: kind === 'confirmed' ? ('check' as const) : ('close' as const),
            kind: { label: words[kind], tone: kind === 'confirmed' ? ('calm' as const) : ('neutral' as const) },
            author: jurist,
            title: `${lawMessages(language).version(version)} · ${sayDate(confirmedOn, copenhagenDate(now), language)}`,
            body: (
              <>
                {remark && <p>{remark}</p>}
                {recordedBy !== jurist && <p>{words.recordedBy(recordedBy)}</p>}
              </>
            ),
          }))}
        />
      )}
    </section>
  )
}
