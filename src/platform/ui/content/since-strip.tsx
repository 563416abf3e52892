import { Button } from '../form/button.tsx'
import { Form } from '../form/form.tsx'
import { Icon } from '../icon.tsx'
import { useWords } from '../use-words.ts'
import { Time } from './time.tsx'

/**
 * What has come since the reader last looked, each as a short sentence ("2 notater", "1 opgave over tid").
 * `since` null is the first time. `markRead` is where "mark as seen" posts to.
 */
export function SinceStrip({
  since,
  changes,
  markRead,
}: {
  since: Date | null
  changes: readonly { readonly text: string; readonly href?: string | undefined }[]
  markRead?: string | undefined
}) {
  const words = useWords()
  if (since === null) return <p class="ms-since">{words.since.first}</p>
  return (
    <section class="ms-since" aria-label={words.since.title}>
      <Icon name="notifications" />
      <p class="ms-since-title">
        {words.since.title} <Time at={since} />
      </p>
      {changes.length === 0 ? (
        <p>{words.since.nothing}</p>
      ) : (
        <ul class="ms-since-changes">
          {changes.map((change) => (
            <li key={change.text}>{change.href ? <a href={change.href}>{change.text}</a> : change.text}</li>
          ))}
        </ul>
      )}
      {markRead && changes.length > 0 && (
        <Form action={markRead} compact>
          <Button tone="quiet" small>
            {words.since.markRead}
          </Button>
        </Form>
      )}
    </section>
  )
}
