/** A sentence the server wrote, with `{count}` or `{time}` filled in. */
export function say(sentence: string | undefined, facts: Readonly<Record<string, string | number>> = {}): string {
  return Object.entries(facts).reduce((text, [name, fact]) => text.replace(`{${name}}`, String(fact)), sentence ?? '')
}
