import {
  Alert,
  Button,
  Checkbox,
  type Choice,
  Choices,
  type FormState,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import type { PersonIdentity } from '../../people/index.ts'
import { inquiryCaseMessages } from '../inquiry-case-messages.ts'
import { inquiryHref } from './inbox-addresses.ts'
import type { CaseFields } from './triage.form.ts'

/** Whom the case is about: first a search, then one of those found, somebody new, a group, or nobody. */
export function CaseSubject({
  inquiryId,
  form,
  hits,
}: {
  inquiryId: string
  form: FormState<CaseFields>
  hits: readonly PersonIdentity[] | null
}) {
  const words = inquiryCaseMessages(useView().language).caseFile
  const found: Choice[] = (hits ?? []).map((person) => ({
    value: person.id,
    label: person.name,
    hint: [person.age === null ? person.ageBand : words.years(person.age), person.schoolName]
      .filter(Boolean)
      .join(' · '),
  }))
  return (
    <>
      <h2>{words.who}</h2>
      <TextField form={form} name="words" label={words.search} hint={words.searchHint} optional />
      <Button tone="secondary" icon="search" formAction={inquiryHref(inquiryId, '/afgoer/sag/find')}>
        {words.find}
      </Button>
      {hits && (
        <Alert tone="info" announce>
          {words.hits(hits.length)}
        </Alert>
      )}
      <Choices form={form} name="subject" label={words.subject} choices={[...found, ...otherSubjects(form, words)]} />
      {form.errors.some(({ field }) => field === 'subject') && hits && hits.length > 0 && (
        <Checkbox form={form} name="anyway" value="ja" label={words.anyway} />
      )}
    </>
  )
}

type Words = ReturnType<typeof inquiryCaseMessages>['caseFile']

function otherSubjects(form: FormState<CaseFields>, words: Words): Choice[] {
  const name = (
    <>
      <TextField form={form} name="givenName" label={words.givenName} maxLength={100} />
      <TextField form={form} name="familyName" label={words.familyName} maxLength={100} optional />
    </>
  )
  const description = <TextField form={form} name="describedAs" label={words.describedAs} maxLength={200} />
  const group = <TextField form={form} name="groupName" label={words.groupName} maxLength={200} />
  return [
    { value: 'ny', label: words.fresh, content: name },
    { value: 'uden-navn', label: words.described, content: description },
    { value: 'gruppe', label: words.group, content: group },
    { value: 'ingen', label: words.nobody },
  ]
}
