import {
  Button,
  EmptyState,
  Form,
  HiddenFields,
  Timeline,
  type TimelineItem,
  useView,
} from '../../../platform/ui/index.ts'
import type { OpenedText } from '../actions/open-public-text.ts'
import { textMessages } from '../text-messages.ts'
import { TextBlock } from './text-block.view.tsx'

/** Everything a text has been, newest first, each with a way to bring it back. */
export function TextHistory({ text }: { text: OpenedText }) {
  const words = textMessages(useView().language)
  return (
    <section>
      <h2>{words.history}</h2>
      {text.history.length === 0 ? (
        <EmptyState title={words.historyNone} body={words.historyNoneBody} />
      ) : (
        <Timeline level={3} label={words.history} items={text.history.map((wording) => itemOf(text, wording, words))} />
      )}
    </section>
  )
}

function itemOf(
  text: OpenedText,
  wording: OpenedText['history'][number],
  words: ReturnType<typeof textMessages>,
): TimelineItem {
  const body = wording.body
  const isShown = text.own[wording.language] === body
  return {
    id: wording.id,
    at: wording.writtenAt,
    icon: 'edit',
    kind: { label: words.languages[wording.language] },
    author: words.by(wording.writtenBy ?? ''),
    body: body === '' ? words.standardBack : <TextBlock text={body} level={3} />,
    actions: isShown ? undefined : (
      <Form action={`/tekster/${text.key}/gendan`} compact>
        <HiddenFields values={{ wording: wording.id }} />
        <Button tone="quiet" small>
          {words.restore}
        </Button>
      </Form>
    ),
  }
}
