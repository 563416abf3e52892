import { PublicPage, sitePaths, TierTag, useLink, useView } from '../../../platform/ui/index.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import type { TextOf } from '../domain/text-pages.ts'
import { publicMessages } from '../public-messages.ts'
import { ReadMore } from './read-more.view.tsx'
import { TextBlock } from './text-block.view.tsx'

const tiers = {
  tier1: ['work-tier1', 'work-tier1-outreach', 'work-tier1-general', 'work-tier1-meetings'],
  tier2: ['work-tier2', 'work-tier2-work'],
  tier3: ['work-tier3', 'work-tier3-work'],
} as const satisfies Record<string, readonly TextOf<'work'>[]>

/** What the consultants do: their tasks, then the three tiers with every activity in a sentence. */
export function WorkView({ content }: { content: PublicContent }) {
  const words = publicMessages(useView().language)
  const link = useLink()
  return (
    <PublicPage
      title={textOf(content, 'work', 'work-title')}
      lead={textOf(content, 'work', 'work-lead')}
      back={{ href: link(sitePaths.public.about), label: words.toAbout }}
      narrow
    >
      <section>
        <h2>{words.work.tasks}</h2>
        <TextBlock text={textOf(content, 'work', 'work-tasks')} level={3} />
      </section>
      <Tier tier={1} title={words.work.tier1} texts={tiers.tier1.map((key) => textOf(content, 'work', key))} />
      <Tier tier={2} title={words.work.tier2} texts={tiers.tier2.map((key) => textOf(content, 'work', key))} />
      <Tier tier={3} title={words.work.tier3} texts={tiers.tier3.map((key) => textOf(content, 'work', key))} />
      <ReadMore pages={['about', 'law']} />
    </PublicPage>
  )
}

function Tier({ tier, title, texts }: { tier: 1 | 2 | 3; title: string; texts: readonly string[] }) {
  return (
    <section>
      <h2>{title}</h2>
      <p>
        <TierTag tier={tier} />
      </p>
      {texts.map((text) => (
        <TextBlock key={text} text={text} level={3} />
      ))}
    </section>
  )
}
