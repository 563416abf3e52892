import { proseBlocks } from '../ui/content/prose-blocks.ts'
import type { DocumentTemplate } from './document-template.ts'

/** A letter, a copy, a record: what most documents of the house are. */
export type Letter = {
  readonly heading: string
  /** Terms beside their values; a value may have several lines. */
  readonly facts: readonly { readonly term: string; readonly value: string }[]
  /** Texts in our small format (see `proseBlocks`), each under its heading, or under none where it is empty. */
  readonly sections: readonly { readonly heading: string; readonly text: string }[]
  /** Stands at the foot of every page: purpose, basis, what the paper may not be used for. May be empty. */
  readonly footer: string
}

export const letterDocument: DocumentTemplate<Letter> = {
  name: 'letter',
  source: `
#show: house.with(foot: data.footer)
= #data.heading
#if data.facts.len() > 0 { fact-list(data.facts) }
#for section in data.sections {
  let is-headed = section.heading != ""
  if is-headed { heading(level: 2, section.heading) }
  prose(section.blocks, if is-headed { 3 } else { 2 })
}
`,
  prepare: ({ heading, facts, sections, footer }) => ({
    heading,
    footer,
    facts: facts.map(({ term, value }) => ({ term, lines: value.split(/\r?\n/) })),
    sections: sections.map((section) => ({ heading: section.heading, blocks: proseBlocks(section.text) })),
  }),
}
