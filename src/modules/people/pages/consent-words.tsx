import type { Language } from '../../../kernel/language.ts'
import { Tag, type TagTone, useView } from '../../../platform/ui/index.ts'
import { consentMessages } from '../consent-messages.ts'
import type { Consent } from '../domain/consent-kinds.ts'
import type { ConsentState } from '../domain/consent-state.ts'

const tones = {
  live: 'calm',
  'review-soon': 'neutral',
  'review-late': 'amber',
  outgrown: 'amber',
  withdrawn: 'neutral',
  replaced: 'neutral',
} as const satisfies Record<ConsentState, TagTone>

/** Where a consent stands, in a word. */
export function ConsentTag({ state }: { state: ConsentState }) {
  return <Tag tone={tones[state]}>{consentMessages(useView().language).states[state]}</Tag>
}

/** What a yes is to, in one line: "Ja til at dele med Søndermarksskolen og 2 andre". */
export function headlineOf({ kind, receivers }: Consent, language: Language): string {
  const words = consentMessages(language)
  const [first, ...more] = receivers
  if (kind !== 'share' || !first) return words.kinds[kind]
  return words.shareWith(more.length === 0 ? first.name : words.andMore(first.name, more.length))
}

/** Names as people list them: "Anna Holm og Per Holm". */
export function joined(names: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(names)
}

const mostShown = 140

/** The beginning of a long text, cut between words. */
export function beginningOf(text: string): string {
  if (text.length <= mostShown) return text
  const cut = text.slice(0, mostShown)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), mostShown / 2))} …`
}
