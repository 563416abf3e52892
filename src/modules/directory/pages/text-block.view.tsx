import { DescriptionList, Prose } from '../../../platform/ui/index.ts'
import { textPieces } from '../domain/text-pieces.ts'

/** A public text: paragraphs and lists as they stand, and lists of `Name: what it is` as names with explanations. */
export function TextBlock({ text, level = 2 }: { text: string; level?: 2 | 3 | undefined }) {
  return (
    <>
      {textPieces(text).map((piece, index) =>
        piece.kind === 'prose' ? (
          <Prose key={`${index + 1}`} text={piece.text} level={level} />
        ) : (
          <DescriptionList
            key={`${index + 1}`}
            facts={piece.items.map(({ name, explanation }) => ({ term: name, value: explanation }))}
          />
        ),
      )}
    </>
  )
}
