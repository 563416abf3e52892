import { type IconName, Timeline, type TimelineItem, useView } from '../../../platform/ui/index.ts'
import type { OpenedNotice } from '../actions/open-notice.ts'
import { daySteps, type StepKind } from '../domain/notice-steps.ts'
import { noticeMessages } from '../messages.ts'
import { noticePageMessages } from '../notice-page-messages.ts'

const icons: Readonly<Record<StepKind, IconName>> = {
  sent: 'send',
  receipt: 'check',
  feedback: 'reply',
  'parents-told': 'chat',
  'danger-called': 'warning',
  dropped: 'delete',
}

/** What has happened, newest first: that and when, and nothing of what the authority thought of it (rule RU-10). */
export function NoticeHistory({ notice }: { notice: OpenedNotice }) {
  const { language } = useView()
  const words = noticePageMessages(language)
  const { channels } = noticeMessages(language)
  const steps = notice.steps.map(
    ({ id, kind, happenedAt, channel, byName }): TimelineItem => ({
      id,
      at: happenedAt,
      dayOnly: daySteps.some((day) => day === kind),
      icon: icons[kind],
      kind: { label: words.steps[kind] },
      author: byName,
      body: channel && <p>{words.by(channels[channel])}</p>,
    }),
  )
  const begun: TimelineItem = {
    id: 'begun',
    at: notice.begunAt,
    icon: 'edit',
    kind: { label: words.begun },
    author: notice.author.name,
  }
  const items = [begun, ...steps].toSorted((a, b) => b.at.getTime() - a.at.getTime())
  return (
    <section>
      <h2>{words.history}</h2>
      <Timeline label={words.history} items={items} level={3} />
    </section>
  )
}
