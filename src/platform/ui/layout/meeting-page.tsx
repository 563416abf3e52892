import type { ComponentChildren } from 'preact'
import { BlankScreen } from '../content/blank-screen.tsx'
import { useView } from '../view-context.tsx'
import { BackLink } from './back-link.tsx'
import { DocumentShell } from './document-shell.tsx'
import { SessionWarning } from './session-warning.tsx'

/**
 * A page for the wall of a meeting room: the room on top, the agenda to the left, one thing at a time, in type that is
 * read from the other end of the table, and nothing of the workplace around it. It can be blanked at once. `title` is
 * neutral, as every title. Throws for a visitor.
 */
export function MeetingPage({
  title,
  subtitle,
  back,
  blank,
  room,
  agenda,
  children,
}: {
  title: string
  subtitle?: ComponentChildren
  back: { readonly href: string; readonly label: string }
  /** Where the empty page is, for a browser without script. */
  blank: string
  room?: ComponentChildren
  agenda: ComponentChildren
  children: ComponentChildren
}) {
  const { staff } = useView()
  if (!staff) throw new Error('A meeting page was rendered for someone who is not signed in')
  return (
    <DocumentShell title={title} side="workplace" findable={false} className="ms-workplace ms-wall">
      <header class="ms-wall-top">
        <div>
          <BackLink href={back.href} label={back.label} />
          <h1>{title}</h1>
          {subtitle !== undefined && <p class="ms-wall-subtitle">{subtitle}</p>}
        </div>
        <BlankScreen href={blank} />
      </header>
      {room}
      <div class="ms-wall-columns">
        {agenda}
        <main class="ms-wall-main" id="main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <SessionWarning ends={staff.sessionEnds} />
    </DocumentShell>
  )
}
