/** A text written over several lines and told as one: line breaks are spaces, a blank line begins a new paragraph. */
export function told(text: TemplateStringsArray): string {
  return text
    .join('')
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim().replace(/\s+/g, ' '))
    .join('\n\n')
}
