import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { sayDate } from '../../../kernel/danish-time.ts'
import { compareDates } from '../../../kernel/dates.ts'
import { Button, ButtonRow, Card, Form, type FormState, TextField, useView } from '../../../platform/ui/index.ts'
import type { PersonIdentity } from '../actions/identify-persons.ts'
import type { ReviewTask } from '../actions/list-consents.ts'
import { consentMessages } from '../consent-messages.ts'
import type { ReviewFields } from './review.form.ts'

/** The one of the tasks whose form came back, with what was typed. */
export type Reviewing = { readonly taskId: string; readonly form: FormState<ReviewFields> }

/** What somebody should look at, with why, and a button for having done it. */
export function ConsentReviews({
  person,
  reviews,
  reviewing,
}: {
  person: PersonIdentity
  reviews: readonly ReviewTask[]
  reviewing: Reviewing | null
}) {
  const words = consentMessages(useView().language).reviews
  if (reviews.length === 0) return null
  return (
    <section>
      <h2>{words.title}</h2>
      {reviews.map((task) => (
        <Review
          key={task.id}
          person={person}
          task={task}
          form={reviewing?.taskId === task.id ? reviewing.form : undefined}
        />
      ))}
    </section>
  )
}

function Review({
  person,
  task,
  form,
}: {
  person: PersonIdentity
  task: ReviewTask
  form: FormState<ReviewFields> | undefined
}) {
  const { language, now } = useView()
  const words = consentMessages(language).reviews
  const here = `/personer/${person.id}/samtykker`
  const today = copenhagenDate(now)
  const isLate = compareDates(task.dueOn, today) < 0
  const sentence = words[isLate ? (`${task.kind}-late` as const) : task.kind]
  return (
    <Card title={sentence(sayDate(task.dueOn, today, language))} level={3} icon="notifications">
      <p>{words[`${task.kind}-why`]}</p>
      {task.consentId && (
        <p>
          <a href={`${here}/${task.consentId}`}>{words.open}</a>
        </p>
      )}
      <Form action={`${here}/opgaver/${task.id}`} label={sentence('')}>
        <TextField
          {...(form && { form })}
          {...(form ? {} : { id: `field-remark-${task.id}` })}
          name="remark"
          label={words.remark}
          maxLength={500}
          optional
        />
        <ButtonRow>
          <Button tone="secondary" icon="check" small>
            {words.done}
          </Button>
        </ButtonRow>
      </Form>
    </Card>
  )
}
