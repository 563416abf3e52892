import { Details, Row, RowList, StaffPage, Tag, useView } from '../../../platform/ui/index.ts'
import type { ListedText } from '../actions/list-public-texts.ts'
import { standardText, type TextPage, textPages } from '../domain/text-pages.ts'
import { textMessages } from '../text-messages.ts'

type PageOfTexts = { readonly page: TextPage; readonly texts: readonly ListedText[] }

/** Every text of the public site, under the page it stands on, as it reads today. */
export function PublicTextsView({ pages }: { pages: readonly PageOfTexts[] }) {
  const words = textMessages(useView().language)
  return (
    <StaffPage title={words.title} subtitle={words.subtitle}>
      {pages.map(({ page, texts }) => (
        <Details key={page} summary={words.pageSummary(words.pages[page], texts.length)}>
          <p>
            <a href={textPages[page].path}>{words.seePage}</a>
          </p>
          <RowList label={words.pages[page]}>
            {texts.map((text) => (
              <TextRow key={text.key} text={text} />
            ))}
          </RowList>
        </Details>
      ))}
    </StaffPage>
  )
}

function TextRow({ text }: { text: ListedText }) {
  const { language } = useView()
  const words = textMessages(language)
  return (
    <Row
      href={`/tekster/${text.key}`}
      title={beginning(text[language])}
      meta={words.kinds[standardText(text.key).kind]}
      icon="document"
      tags={<OwnTag own={text.own} />}
    />
  )
}

function OwnTag({ own }: { own: ListedText['own'] }) {
  const words = textMessages(useView().language)
  if (own.da && own.en) return <Tag tone="calm">{words.own}</Tag>
  if (own.da) return <Tag tone="amber">{words.ownDanishOnly}</Tag>
  return own.en ? <Tag tone="amber">{words.ownEnglishOnly}</Tag> : null
}

/** The first words of a text, without its marks: how its writer knows it again. */
function beginning(text: string): string {
  const line = text.replace(/^(?:## |- )/, '').split('\n')[0] ?? ''
  return line.length > 90 ? `${line.slice(0, 90).trimEnd()} …` : line
}
