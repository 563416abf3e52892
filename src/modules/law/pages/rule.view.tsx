import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import { Alert, ErrorSummary, StaffPage, Tag, useView } from '../../../platform/ui/index.ts'
import type { OpenedRule } from '../actions/open-rule.ts'
import type { ListedVersion } from '../domain/listed-rules.ts'
import { citation } from '../domain/source-line.ts'
import { lawMessages } from '../messages.ts'
import { ruleMessages } from '../rule-messages.ts'
import { Citation } from './citation.view.tsx'
import type { RuleForms } from './rule.form.ts'
import { RuleChoice } from './rule-choice.view.tsx'
import { ConfirmationHistory, ConfirmVersion } from './rule-confirmation.view.tsx'
import { RuleExamples } from './rule-examples.view.tsx'
import { StatusTag } from './rule-status.view.tsx'
import { RuleUses } from './rule-uses.view.tsx'

type Props = { readonly opened: OpenedRule; readonly forms: RuleForms; readonly saved: boolean }

/** One rule, its newest version first. */
export function RuleView({ opened, forms, saved }: Props) {
  const { language } = useView()
  const words = ruleMessages(language)
  const { rule } = opened
  const errors = [...forms.confirm.errors, ...forms.withdraw.errors, ...forms.choice.errors]
  return (
    <StaffPage
      title={rule.newest.title[language]}
      subtitle={`${rule.id} · ${lawMessages(language).groups[rule.group]}`}
      back={{ href: '/regler', label: lawMessages(language).back }}
    >
      {saved && <Alert tone="success" title={words.saved} announce />}
      <ErrorSummary errors={errors} />
      {rule.versions.map((version) => (
        <VersionSection key={version.version} opened={opened} version={version} forms={forms} />
      ))}
      <RuleChoice opened={opened} form={forms.choice} />
      <ConfirmationHistory opened={opened} />
      <RuleUses opened={opened} />
    </StaffPage>
  )
}

function VersionSection({ opened, version, forms }: Omit<Props, 'saved'> & { version: ListedVersion }) {
  const { language, now } = useView()
  const words = ruleMessages(language)
  const confirmation = opened.standing.get(version.version)
  const day = confirmation && sayDate(confirmation.confirmedOn, copenhagenDate(now), language)
  return (
    <section>
      <h2>{lawMessages(language).version(version.version)}</h2>
      <p>
        <StatusTag status={confirmation ? 'confirmed' : version.mark} /> {version.statute && <Tag>{words.statute}</Tag>}
      </p>
      <p>
        <Validity version={version} />
        {confirmation && day && ` ${lawMessages(language).confirmedBy(confirmation.jurist, day).replace(/\.$/, '')}.`}
      </p>
      <h3>{words.question}</h3>
      {version.questions.map((question) => (
        <p key={question.da}>{question[language]}</p>
      ))}
      {version === opened.rule.newest && <RuleExamples ruleId={opened.rule.id} />}
      <h3>{words.sources}</h3>
      <ul>
        {version.sources.map((source) => (
          <li key={citation(source)}>
            <Citation source={source} linked />
          </li>
        ))}
      </ul>
      {opened.mayConfirm && version === opened.rule.newest && (
        <ConfirmVersion opened={opened} version={version.version} forms={forms} />
      )}
    </section>
  )
}

function Validity({ version: { validFrom, validTo } }: { version: ListedVersion }) {
  const { language, now } = useView()
  const words = lawMessages(language)
  const from = sayDate(validFrom, copenhagenDate(now), language)
  return (
    <>
      {validTo === null ? words.validFrom(from) : words.valid(from, sayDate(validTo, copenhagenDate(now), language))}.
    </>
  )
}
