import { Notice, useView } from '../../../platform/ui/index.ts'
import type { ChosenBasis } from '../../law/index.ts'
import type { SharedItem } from '../actions/open-exchange.ts'
import { previewMessages } from '../preview-messages.ts'
import { basisUnder } from './spoken-law.ts'

export type Gate = {
  readonly items: readonly SharedItem[]
  /** Whom it is about: "A (14)", or null where nobody can be recognised. */
  readonly about: string | null
  readonly receiver: { readonly name: string; readonly organisation: string }
  readonly basis: ChosenBasis
  readonly necessity: string
}

/** The gate as one sentence: what, about whom, with whom, under which provision, why, and what it may never be used for. */
export function GateSentence({ gate }: { gate: Gate }) {
  const { language } = useView()
  const words = previewMessages(language).gate
  const { receiver, about } = gate
  return (
    <Notice icon="forward">
      <p>
        {words.sharing} <strong>{countedItems(gate.items, words)}</strong>
        {about === null ? `, ${words.nobody}, ` : ` ${words.about} `}
        {about !== null && <strong>{about}</strong>} {words.with}{' '}
        <strong>
          {receiver.name}, {receiver.organisation}
        </strong>
        , {words.under} <strong>{basisUnder(gate.basis, language)}</strong>, {words.because} {endless(gate.necessity)}.{' '}
        <strong>{words.ban}</strong>
      </p>
    </Notice>
  )
}

type GateWords = ReturnType<typeof previewMessages>['gate']

/** "to notater, én oplysning og én vurdering". */
export function countedItems(items: readonly SharedItem[], words: GateWords): string {
  const parts = (['note', 'fact', 'sentence'] as const).flatMap((kind) => {
    const count = items.filter((item) => item.kind === kind).length
    return count === 0 ? [] : [words[kind](count)]
  })
  const last = parts.at(-1) ?? ''
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${words.and} ${last}`
}

/** A sentence that goes on: without the stop somebody typed at its end. */
function endless(text: string): string {
  return text.trim().replace(/[.!]+$/u, '')
}
