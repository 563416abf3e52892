import { Card, Day, Prose, Tag, useView } from '../../../platform/ui/index.ts'
import type { SharedItem } from '../actions/open-exchange.ts'
import { previewMessages } from '../preview-messages.ts'
import { className } from './spoken-law.ts'

/** What is shared, exactly as its receiver sees it: whom it is about first. */
export function SharedItems({ items }: { items: readonly SharedItem[] }) {
  const { language } = useView()
  const words = previewMessages(language)
  const subject = items.find(({ kind }) => kind === 'subject')
  return (
    <>
      {subject && (
        <p>
          {words.about}: <strong>{subject.body}</strong>
        </p>
      )}
      {items.map((item, index) => item.kind !== 'subject' && <Item key={`${item.kind}-${index + 1}`} item={item} />)}
    </>
  )
}

function Item({ item }: { item: SharedItem }) {
  const { language } = useView()
  const words = previewMessages(language)
  if (item.kind === 'subject') return null
  return (
    <Card title={words.kinds[item.kind]} level={3}>
      <Prose text={item.body} level={3} />
      <p>
        {item.happenedOn && (
          <>
            <Day date={item.happenedOn} />
            {' · '}
          </>
        )}
        {item.source !== '' && <>{words.source(item.source)} · </>}
        <Tag>{className(item.dataClass, language)}</Tag>
      </p>
    </Card>
  )
}
