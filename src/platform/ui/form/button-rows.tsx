import type { ComponentChildren } from 'preact'

/**
 * Several answers of one form, each a button as wide as its row: choosing sends. For picking one of a few people or
 * things. Filled with `ButtonLine`; stands in a `Form`.
 */
export function ButtonRows({ children }: { children: ComponentChildren }) {
  return <div class="ms-button-rows">{children}</div>
}

/** One of them. A screen reader hears the title and the quiet line as one name. */
export function ButtonLine({ name, value, title, meta }: { name: string; value: string; title: string; meta: string }) {
  return (
    <button class="ms-button-line" type="submit" name={name} value={value}>
      <strong>{title}</strong> <span class="ms-quiet">{meta}</span>
    </button>
  )
}
