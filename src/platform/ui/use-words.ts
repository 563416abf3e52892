import { uiMessages } from './messages.ts'
import { useView } from './view-context.tsx'

/** The components' own words in the reader's language. */
export function useWords(): ReturnType<typeof uiMessages> {
  return uiMessages(useView().language)
}

/** Class names joined; what is false or undefined falls out. */
export function classes(...names: readonly (string | false | undefined | null)[]): string {
  return names.filter(Boolean).join(' ')
}
