import { Card, CardGrid, useLink, useView } from '../../../platform/ui/index.ts'
import { textPages } from '../domain/text-pages.ts'
import { publicMessages } from '../public-messages.ts'

type Readable = 'about' | 'work' | 'law' | 'privacy' | 'exit'

/** Ways on to pages one may like to read next. */
export function ReadMore({ pages, heading }: { pages: readonly Readable[]; heading?: string | undefined }) {
  const words = publicMessages(useView().language)
  const link = useLink()
  return (
    <section>
      <h2>{heading ?? words.front.more}</h2>
      <CardGrid>
        {pages.map((page) => (
          <Card key={page} title={words.read[page]} href={link(textPages[page].path)} level={3}>
            <p>{words.read[`${page}Body`]}</p>
          </Card>
        ))}
      </CardGrid>
    </section>
  )
}
