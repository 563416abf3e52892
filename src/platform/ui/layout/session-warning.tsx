import { Button } from '../form/button.tsx'
import { sitePaths } from '../site-paths.ts'
import { useView } from '../view-context.tsx'
import { useLayoutWords } from './use-layout-words.ts'

/**
 * Warns two minutes before the session ends and offers to stay. Only with script: without it the drafts keep what is
 * written, and the next press leads to the login and back.
 */
export function SessionWarning({ ends }: { ends: Date }) {
  const { csrfToken } = useView()
  const { session } = useLayoutWords()
  return (
    <dialog
      class="ms-dialog"
      aria-labelledby="session-title"
      data-session-ends={ends.toISOString()}
      data-extend={sitePaths.house.extendSession}
      data-csrf={csrfToken ?? undefined}
    >
      <h2 id="session-title">{session.title}</h2>
      <p>{session.body}</p>
      <p role="alert" data-failed={session.failed} />
      <Button type="button">{session.stay}</Button>
    </dialog>
  )
}
