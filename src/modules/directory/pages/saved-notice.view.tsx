import { Alert, useView } from '../../../platform/ui/index.ts'
import { directoryMessages } from '../messages.ts'

/** One line after something was kept; nothing where nothing was. */
export function SavedNotice({ saved, body }: { saved: boolean; body?: string | undefined }) {
  const words = directoryMessages(useView().language)
  if (!saved) return null
  return (
    <Alert tone="success" title={words.saved} announce>
      {body && <p>{body}</p>}
    </Alert>
  )
}
