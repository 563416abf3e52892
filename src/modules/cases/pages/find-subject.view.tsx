import {
  Button,
  ButtonRow,
  Card,
  CardGrid,
  DateField,
  ErrorSummary,
  Form,
  type FormState,
  StaffPage,
  TextField,
  useView,
} from '../../../platform/ui/index.ts'
import { openingMessages } from '../opening-messages.ts'
import type { FindSubjectFields } from './find-subject.form.ts'

/** First the search, so that nobody is registered twice; then the ways for those who have no name to search by. */
export function FindSubjectView({ form }: { form: FormState<FindSubjectFields> }) {
  const { title, back, find: words } = openingMessages(useView().language)
  return (
    <StaffPage title={title} subtitle={words.lead} back={{ href: '/sager', label: back }}>
      <ErrorSummary errors={form.errors} />
      <Form action="/sager/ny">
        <TextField form={form} name="words" label={words.words} hint={words.wordsHint} maxLength={200} />
        <DateField form={form} name="birthDate" label={words.birthDate} hint={words.birthDateHint} optional />
        <ButtonRow>
          <Button icon="search">{words.submit}</Button>
        </ButtonRow>
      </Form>
      <h2>{words.otherwise}</h2>
      <CardGrid>
        <Card title={words.nameless} href="/personer/ny?uden-navn=1" icon="person" level={3}>
          <p>{words.namelessText}</p>
        </Card>
        <Card title={words.group} href="/sager/ny/gruppe" icon="groups" level={3}>
          <p>{words.groupText}</p>
        </Card>
        <Card title={words.nobody} href="/sager/ny/ingen" icon="flag" level={3}>
          <p>{words.nobodyText}</p>
        </Card>
      </CardGrid>
    </StaffPage>
  )
}
