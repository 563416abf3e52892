import type { ComponentChildren } from 'preact'
import { classes } from '../use-words.ts'
import { useView } from '../view-context.tsx'
import { DraftStatus } from './draft-status.tsx'

/**
 * A form that posts without script. Brings the CSRF token of a signed-in person, switches the browser's own checks
 * off (the server says what is wrong, in one place and in the reader's words), and is sent once however often the
 * button is pressed.
 *
 * `multipart` where a file goes along. `draft` names a draft: what is typed is kept on the server as it is typed.
 */
export function Form({
  action,
  method = 'post',
  multipart = false,
  draft,
  label,
  compact = false,
  inline = false,
  download = false,
  children,
}: {
  action: string
  method?: 'post' | 'get' | undefined
  multipart?: boolean | undefined
  draft?: string | undefined
  /** Names the form for a screen reader where the page has several. */
  label?: string | undefined
  /** A form of one line: no air around it. */
  compact?: boolean | undefined
  /** One field and its button side by side: to search or choose in a list. */
  inline?: boolean | undefined
  /** Answers with a file, so the page stays: may be sent again. */
  download?: boolean | undefined
  children: ComponentChildren
}) {
  const { csrfToken } = useView()
  return (
    <form
      class={classes('ms-form', compact && 'ms-form--compact', inline && 'ms-form--inline')}
      action={action}
      method={method}
      enctype={multipart ? 'multipart/form-data' : undefined}
      noValidate
      aria-label={label}
      data-submit-once={download ? undefined : ''}
      data-draft={draft}
    >
      {method === 'post' && csrfToken && <input type="hidden" name="csrf" value={csrfToken} />}
      {draft && <input type="hidden" name="draft" value={draft} />}
      {children}
      {draft && <DraftStatus />}
    </form>
  )
}
