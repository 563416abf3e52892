import { type FieldError, Notice, Prose, StaffPage, useView } from '../../../platform/ui/index.ts'
import { noticePageMessages } from '../notice-page-messages.ts'
import { writingMessages } from '../writing-messages.ts'

const sections = ['concern', 'tried', 'parentsReaction'] as const

/** The draft was sent or thrown away from another tab: why nothing was saved, and the words that were typed. */
export function NoticeEndedView({
  noticeId,
  typed,
  errors,
}: {
  noticeId: string
  typed: Readonly<Record<(typeof sections)[number], string>>
  errors: readonly FieldError[]
}) {
  const { language } = useView()
  const words = writingMessages(language)
  const heads = noticePageMessages(language).sections
  return (
    <StaffPage
      title={words.notSavedTitle}
      subtitle={errors.map(({ message }) => message).join(' ')}
      back={{ href: `/underretninger/${noticeId}`, label: words.back }}
    >
      <Notice title={words.notSaved} icon="document">
        {sections
          .filter((section) => typed[section] !== '')
          .map((section) => (
            <section key={section}>
              <h3>{heads[section]}</h3>
              <Prose text={typed[section]} level={3} />
            </section>
          ))}
      </Notice>
    </StaffPage>
  )
}
