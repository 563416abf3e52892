/** What a public text may leave open in braces, to be filled in when it is shown. */
export const placeholders = ['kommune', 'svartid', 'åbningstid'] as const
export type Placeholder = (typeof placeholders)[number]

const braces = /\{([^{}]*)\}/g

/** The text with its open places filled. Braces that name nothing we know stay as they stand; nothing is evaluated. */
export function fillPlaceholders(text: string, values: Readonly<Record<Placeholder, string>>): string {
  return text.replaceAll(braces, (whole, name: string) => (isPlaceholder(name) ? values[name] : whole))
}

/** The names in braces that we cannot fill, for telling the writer. */
export function unknownPlaceholders(text: string): readonly string[] {
  const names = [...text.matchAll(braces)].map((match) => match[1] ?? '')
  return [...new Set(names.filter((name) => !isPlaceholder(name)))]
}

function isPlaceholder(name: string): name is Placeholder {
  return placeholders.some((known) => known === name)
}
