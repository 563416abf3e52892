import { ButtonLink, ButtonRow, PublicPage, sitePaths, useLink, useView } from '../../../platform/ui/index.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import type { TextOf } from '../domain/text-pages.ts'
import { publicMessages } from '../public-messages.ts'
import { ReadMore } from './read-more.view.tsx'
import { TextSections } from './text-block.view.tsx'

const blocks = [
  'about-names',
  'about-purpose',
  'about-way',
  'about-police',
  'about-partners',
] as const satisfies readonly TextOf<'about'>[]

/** What SSP is: its letters, its purpose, how it works here and with whom. */
export function AboutView({ content }: { content: PublicContent }) {
  const words = publicMessages(useView().language)
  const link = useLink()
  return (
    <PublicPage title={textOf(content, 'about', 'about-title')} lead={textOf(content, 'about', 'about-lead')} narrow>
      <TextSections content={content} keys={blocks} />
      <ButtonRow>
        <ButtonLink href={link(sitePaths.public.consultants)} tone="secondary" icon="location">
          {words.front.findTitle}
        </ButtonLink>
      </ButtonRow>
      <ReadMore pages={['work', 'law', 'privacy']} />
    </PublicPage>
  )
}
