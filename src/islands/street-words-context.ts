import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { StreetWords } from '../modules/outreach/street-words.wire.ts'

const Context = createContext<StreetWords | null>(null)

export const StreetWordsProvider = Context.Provider

/** What the page says, in the language it came in. */
export function useStreetWords(): StreetWords {
  const words = useContext(Context)
  if (!words) throw new Error('Rendered outside the street log')
  return words
}
