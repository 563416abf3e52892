import { copenhagenDate } from '../../../kernel/copenhagen-clock.ts'
import { Day, DescriptionList, type Fact, PublicPage, sitePaths, useLink, useView } from '../../../platform/ui/index.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import { type LegalBasis, legalBasesOn } from '../domain/legal-basis.ts'
import type { TextOf } from '../domain/text-pages.ts'
import { publicMessages } from '../public-messages.ts'
import { ReadMore } from './read-more.view.tsx'
import { TextSections } from './text-block.view.tsx'

const blocks = ['law-sharing', 'law-early', 'law-silence', 'law-for-me'] as const satisfies readonly TextOf<'law'>[]

/** The legal basis in plain words, then where it is written, with dates: the law as it stands on the day of reading. */
export function LawView({ content }: { content: PublicContent }) {
  const { language, now } = useView()
  const words = publicMessages(language)
  const link = useLink()
  const { inForce, former } = legalBasesOn(copenhagenDate(now))
  return (
    <PublicPage
      title={textOf(content, 'law', 'law-title')}
      lead={textOf(content, 'law', 'law-lead')}
      back={{ href: link(sitePaths.public.about), label: words.toAbout }}
      narrow
    >
      <TextSections content={content} keys={blocks} />
      <References title={words.law.list} bases={inForce} />
      {former.length > 0 && <References title={words.law.former} bases={former} />}
      <ReadMore pages={['privacy', 'work']} />
    </PublicPage>
  )
}

function References({ title, bases }: { title: string; bases: readonly LegalBasis[] }) {
  const { language } = useView()
  const { law } = publicMessages(language)
  const facts = bases.map(
    (basis): Fact => ({
      term: `${basis.act[language]}, ${basis.paragraph?.replace(' ', '\u00a0') ?? law.unnumbered}`,
      value: <Reference basis={basis} />,
    }),
  )
  return (
    <section>
      <h2>{title}</h2>
      <DescriptionList facts={facts} label={title} />
    </section>
  )
}

function Reference({ basis }: { basis: LegalBasis }) {
  const { language } = useView()
  const { law } = publicMessages(language)
  return (
    <>
      {basis.about[language]}
      {basis.from && !basis.until && (
        <>
          {' '}
          {law.since} <Day date={basis.from} />.
        </>
      )}
      {basis.until && (
        <>
          {' '}
          {law.until} <Day date={basis.until} />.
        </>
      )}
      {!basis.confirmed && ` ${law.toConfirm}.`}
    </>
  )
}
