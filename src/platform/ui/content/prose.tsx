import { useWords } from '../use-words.ts'
import { type ProseBlock, proseBlocks } from './prose-blocks.ts'

/**
 * A text somebody wrote, in our small format (see `proseBlocks`): paragraphs, lists and headings, and nothing that
 * could be a link or a script. `level` is the level of its headings on the page. Full blocks (`█████`) are drawn, since
 * few fonts have them, and read out as what they are.
 */
export function Prose({ text, level = 2 }: { text: string; level?: 2 | 3 | undefined }) {
  const blocks = proseBlocks(text)
  return (
    <div class={blocks[0]?.kind === 'heading' ? 'ms-prose ms-prose--headed' : 'ms-prose'}>
      {blocks.map((block, index) => (
        <Block key={`${index + 1}`} block={block} level={level} />
      ))}
    </div>
  )
}

function Block({ block, level }: { block: ProseBlock; level: 2 | 3 }) {
  if (block.kind === 'heading') return level === 2 ? <h2>{block.text}</h2> : <h3>{block.text}</h3>
  if (block.kind === 'list') {
    return (
      <ul>
        {block.items.map((item, index) => (
          <li key={`${index + 1}`}>
            <Words text={item} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <p>
      {block.lines.map((line, index) => (
        <>
          {index > 0 && <br />}
          <Words text={line} />
        </>
      ))}
    </p>
  )
}

function Words({ text }: { text: string }) {
  const words = useWords()
  return (
    <>
      {text.split(/(█+)/).map((part) =>
        part.startsWith('█') ? (
          <span class="ms-blackout" role="img" aria-label={words.blackedOut}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  )
}
