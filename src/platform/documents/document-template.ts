import type { Language } from '../../kernel/language.ts'

/**
 * A kind of document. `source` is Typst, a constant of ours, put after the prelude (document-prelude.ts), where it finds
 * `data` (what `prepare` answers), `words`, and the parts `house`, `prose`, `fact-list` and `lines`. Headings begin at
 * level 1 and skip none. Nothing anybody wrote may come into `source`: in Typst text is code.
 */
export type DocumentTemplate<Data> = {
  readonly name: string
  readonly source: string
  /** The data as the template reads them: plain values that survive JSON. */
  prepare(data: Data): unknown
}

export type DocumentFacts = {
  /** Shown by readers as the window's name and read out first. Shown to whoever finds the file: neutral. */
  readonly title: string
  readonly language: Language
}

/** A document that takes more than this is not made. */
export type DocumentBounds = {
  readonly pages: number
  readonly characters: number
  readonly seconds: number
  readonly megabytes: number
}

/** `too-long`: more pages or letters than a document may have, or so many pieces that they fill the memory it may take. */
export type PdfDocument =
  | { readonly ok: true; readonly bytes: Buffer; readonly pages: number }
  | { readonly ok: false; readonly reason: 'too-long' }

/** What the process that makes documents is handed. `given` is JSON. */
export type CompileOrder = {
  readonly source: string
  readonly given: string
  readonly pages: number
  readonly megabytes: number
}

/** What it answers. A fault is told by its kind alone: the compiler's own words repeat the text it was at. */
export type CompileAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly pages: number }
  | { readonly ok: false; readonly reason: 'too-long' | 'refused-by-compiler' }
