import { useView } from '../view-context.tsx'
import { layoutMessages } from './messages.ts'

/** The words around a page in the reader's language. */
export function useLayoutWords(): ReturnType<typeof layoutMessages> {
  return layoutMessages(useView().language)
}
