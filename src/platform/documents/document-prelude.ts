/**
 * What every document of the house begins with, in Typst: the data, the paper, the type, and how a written text is set.
 * Data come as one JSON input and are shown as strings, which Typst never reads as markup; nothing is ever pasted into a
 * template.
 */
export const documentPrelude = `
#let given = json(bytes(sys.inputs.given))
#let data = given.data
#let words = given.words
#let colour(name) = rgb(given.colours.at(name))

// Several lines as one piece of content.
#let lines(parts) = parts.map(part => [#part]).join(linebreak())

// Blocks as the house's small text format gives them; level is that of the headings in the text.
#let prose(blocks, level) = for block in blocks {
  if block.kind == "paragraph" { par(lines(block.lines)) }
  else if block.kind == "heading" { heading(level: level, block.text) }
  else { list(..block.items.map(item => [#item])) }
}

// Terms beside their values: read out as a list of pairs.
#let fact-list(facts) = {
  set par(leading: 0.55em)
  set terms(separator: none, hanging-indent: 4.6cm, tight: false, spacing: 0.9em)
  // A term of several lines hangs from its first.
  let term-box(term) = box(width: 4.6cm, inset: (right: 0.4cm), baseline: 100% - 0.7em, term)
  show strong: set text(fill: colour("ink-quiet"))
  terms(..facts.map(fact => terms.item(term-box(fact.term), lines(fact.lines))))
}

// The foot of each page is decoration to a screen reader, so on the last page the same words stand as text.
#let house(foot: "", body) = {
  let foot-height = calc.ceil(foot.clusters().len() / 100) * 0.42cm
  set document(title: given.title, author: (), date: none)
  set page(
    paper: "a4",
    margin: (top: 2.4cm, x: 2.5cm, bottom: 2.2cm + foot-height),
    footer-descent: 0.5cm,
    footer: context {
      set text(size: 8pt, fill: colour("ink-quiet"))
      set par(leading: 0.5em)
      let page-number = counter(page).get().first()
      let pages = counter(page).final().first()
      block(height: foot-height, spacing: 0.6em, if page-number < pages { foot })
      align(right, [#words.page #page-number #words.of #pages])
    },
  )
  set text(
    font: "IBM Plex Sans", fallback: false, size: 10.5pt, lang: given.language, fill: colour("ink"),
    number-width: "tabular", hyphenate: false,
  )
  set par(leading: 0.7em, spacing: 1.3em)
  set list(indent: 0.3em, body-indent: 0.6em, spacing: 0.7em, marker: text(fill: colour("primary"), "•"))
  show list: set block(above: 1em, below: 1.3em)
  show heading: set text(weight: 600)
  show heading: set block(above: 1.6em, below: 0.8em, sticky: true)
  show heading.where(level: 1): set text(size: 20pt, fill: colour("primary"))
  show heading.where(level: 1): set block(above: 0em, below: 1.2em)
  show heading.where(level: 2): set text(size: 13pt)
  show heading.where(level: 3): set text(size: 11pt)
  show regex("█+"): box(
    fill: colour("ink"), inset: (x: 0.3em), outset: (y: 0.22em),
    text(size: 0.8em, fill: colour("white"), words.blackedOut),
  )
  body
  if foot != "" {
    set text(size: 8pt, fill: colour("ink-quiet"))
    set par(leading: 0.5em)
    v(1fr)
    block(above: 2em, pad(bottom: -foot-height, par(foot)))
  }
}
`
