import { Button, Form, HiddenFields, useView, VisuallyHidden } from '../../../platform/ui/index.ts'
import { eventMessages } from '../messages.ts'

type Removal = { here: string; what: string; id: string } & ({ name: string } | { label: string })

/** Takes one thing out of an event: a small form of its own. `label` says all; beside a `name` it says "remove". */
export function Remove({ here, what, id, ...said }: Removal) {
  const words = eventMessages(useView().language)
  return (
    <Form action={here} compact>
      <HiddenFields values={{ what, id }} />
      <Button tone="quiet" small>
        {'label' in said ? (
          said.label
        ) : (
          <>
            {words.remove}
            <VisuallyHidden> {said.name}</VisuallyHidden>
          </>
        )}
      </Button>
    </Form>
  )
}
