import { ExplainedList, Prose } from '../../../platform/ui/index.ts'
import { type PublicContent, textAt } from '../actions/public-content.ts'
import type { TextKey } from '../domain/text-pages.ts'
import { textPieces } from '../domain/text-pieces.ts'

/** A public text: paragraphs and lists as they stand, and lists of `Name: what it is` as names with explanations. */
export function TextBlock({ text, level = 2 }: { text: string; level?: 2 | 3 | undefined }) {
  return (
    <>
      {textPieces(text).map((piece, index) =>
        piece.kind === 'prose' ? (
          <Prose key={`${index + 1}`} text={piece.text} level={level} />
        ) : (
          <ExplainedList key={`${index + 1}`} items={piece.items} />
        ),
      )}
    </>
  )
}

/** Several public texts below one another, each a section of the page. */
export function TextSections({ content, keys }: { content: PublicContent; keys: readonly TextKey[] }) {
  return (
    <>
      {keys.map((key) => (
        <section key={key}>
          <TextBlock text={textAt(content, key)} />
        </section>
      ))}
    </>
  )
}
