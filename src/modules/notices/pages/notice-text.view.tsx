import { Day, DescriptionList, type Fact, Prose, useView } from '../../../platform/ui/index.ts'
import type { ShownContent } from '../actions/open-notice.ts'
import { noticePageMessages } from '../notice-page-messages.ts'
import { writingMessages } from '../writing-messages.ts'

const sections = ['concern', 'tried', 'parentsReaction'] as const

/** What a notification says, as far as it is written. */
export function NoticeText({ content, level }: { content: ShownContent; level: 3 | 4 }) {
  const { language } = useView()
  const words = noticePageMessages(language)
  const Heading = level === 3 ? 'h3' : 'h4'
  return (
    <>
      <DescriptionList facts={factsOf(content, language)} label={words.text} />
      {sections
        .filter((section) => content[section] !== '')
        .map((section) => (
          <section key={section}>
            <Heading>{words.sections[section]}</Heading>
            <Prose text={content[section]} level={3} />
          </section>
        ))}
    </>
  )
}

function factsOf(content: ShownContent, language: ReturnType<typeof useView>['language']): Fact[] {
  const { facts } = noticePageMessages(language)
  const notifier = [content.notifierName, content.notifierTitle, content.workplace, content.workplaceAddress]
  const told: readonly (readonly [string, string | null])[] = [
    [facts.child, content.childName],
    [facts.cpr, content.maskedCpr],
    [facts.school, content.school],
    [facts.parents, joined([content.firstParent, content.secondParent])],
    [facts.interpreter, interpreterWords(content, language)],
    [facts.relation, content.relation],
    [facts.notifier, joined([...notifier, content.workplacePhone])],
  ]
  const shown: Fact[] = told.flatMap(([term, value]) => (value ? [{ term, value }] : []))
  const { birthDate } = content
  return birthDate === null
    ? shown
    : [...shown.slice(0, 1), { term: facts.birthDate, value: <Day date={birthDate} full /> }, ...shown.slice(1)]
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ')
}

function interpreterWords(content: ShownContent, language: ReturnType<typeof useView>['language']): string {
  if (content.interpreter === 'unknown') return ''
  const answer = writingMessages(language).interpreterAnswers[content.interpreter]
  return content.interpreter === 'yes' ? joined([answer, content.interpreterLanguage]) : answer
}
