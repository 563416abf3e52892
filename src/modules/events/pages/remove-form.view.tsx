import { Button, Form, HiddenFields, useView } from '../../../platform/ui/index.ts'
import { eventMessages } from '../messages.ts'

/** Takes one thing out of an event: a small form of its own, named for a screen reader by what goes. */
export function Remove({ here, what, id, name }: { here: string; what: string; id: string; name: string }) {
  const words = eventMessages(useView().language)
  return (
    <Form action={here} compact label={`${words.remove} ${name}`}>
      <HiddenFields values={{ what, id }} />
      <Button tone="quiet" small>
        {words.remove}
      </Button>
    </Form>
  )
}
