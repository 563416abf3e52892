import { type IconName, Timeline, type TimelineItem, useView } from '../../../platform/ui/index.ts'
import type { HistoryEntry, HistoryKind } from '../domain/inquiry-history.ts'
import { inquiryMessages } from '../inquiry-messages.ts'
import { DecisionBody } from './inquiry-decision.view.tsx'
import { sayRoutes } from './inquiry-words.ts'

const icons: Readonly<Record<HistoryKind, IconName>> = {
  received: 'email',
  'sender-wrote': 'chat',
  answered: 'reply',
  noted: 'document',
  taken: 'person',
  given: 'forward',
  redacted: 'visibility-off',
  decided: 'check',
  merged: 'link',
  separated: 'link',
}

/** Who did what, newest first. What was said stands in the dialogue and nowhere else. */
export function InquiryHistory({ history }: { history: readonly HistoryEntry[] }) {
  const { language } = useView()
  const words = inquiryMessages(language).history
  const items = history.map((entry): TimelineItem => {
    const { sitting } = entry
    return {
      id: entry.id,
      at: entry.at,
      icon: icons[entry.kind],
      kind: { label: words[entry.kind], tone: sitting ? 'calm' : 'neutral' },
      author: entry.author ?? words.sender,
      title: sitting ? sayRoutes(sitting.routes, language) : entry.owner && words.to(entry.owner),
      body: sitting && <DecisionBody sitting={sitting} />,
    }
  })
  return (
    <section>
      <h2>{words.title}</h2>
      <Timeline label={words.title} items={items} />
    </section>
  )
}
