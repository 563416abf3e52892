import type { Source } from '../domain/rule.ts'
import { citation } from '../domain/source-line.ts'

/** A source as it is cited: in Danish, whatever the language of the page, and as a link where the text has one. */
export function Citation({ source, linked = false }: { source: Source; linked?: boolean }) {
  const words = <span lang="da">{citation(source)}</span>
  return source.link !== null && linked ? <a href={source.link}>{words}</a> : words
}
