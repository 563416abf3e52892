import { ButtonLink, PublicPage, sitePaths, useLink, useView } from '../../../platform/ui/index.ts'
import { type PublicContent, textOf } from '../actions/public-content.ts'
import { publicMessages } from '../public-messages.ts'
import { TextBlock } from './text-block.view.tsx'

/** What the quick exit does, said before it is needed, with what it cannot do. */
export function LeavingView({ content }: { content: PublicContent }) {
  const words = publicMessages(useView().language)
  const link = useLink()
  return (
    <PublicPage
      title={textOf(content, 'exit', 'exit-title')}
      lead={textOf(content, 'exit', 'exit-lead')}
      back={{ href: link(sitePaths.public.front), label: words.toFront }}
      narrow
      actions={
        <ButtonLink href={sitePaths.house.leave} tone="secondary" rel="nofollow noreferrer">
          {words.tryExit}
        </ButtonLink>
      }
    >
      <TextBlock text={textOf(content, 'exit', 'exit-body')} />
    </PublicPage>
  )
}
