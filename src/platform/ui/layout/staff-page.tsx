import type { ComponentChildren } from 'preact'
import { ButtonLink } from '../form/button.tsx'
import type { IconName } from '../icon-names.ts'
import { classes } from '../use-words.ts'
import { useView } from '../view-context.tsx'
import { BackLink } from './back-link.tsx'
import { DocumentShell } from './document-shell.tsx'
import { SessionWarning } from './session-warning.tsx'
import { StaffRail } from './staff-rail.tsx'
import { StaffTabs } from './staff-tabs.tsx'
import { StaffTop } from './staff-top.tsx'

export type StaffPageProps = {
  /** The heading of the page. A name of a person belongs in `identity`, never here: the title is seen in tabs. */
  readonly title: string
  readonly subtitle?: ComponentChildren
  readonly back?: { readonly href: string; readonly label: string } | undefined
  /** The one thing most often done here. */
  readonly action?: { readonly href: string; readonly label: string; readonly icon?: IconName | undefined } | undefined
  /** "What now", to the right on a wide screen and below the heading on a phone. */
  readonly aside?: ComponentChildren
  /** On a phone the aside stands below the content: the content is what one came for. */
  readonly asideLast?: boolean | undefined
  /** An `IdentityBar`, fixed on top. */
  readonly identity?: ComponentChildren
  readonly children: ComponentChildren
  /** Boards and wide tables; the normal width is for lists and forms. */
  readonly wide?: boolean | undefined
  /** A style and a script built for this page alone. */
  readonly bundle?: string | undefined
}

/** A page of the workplace: rooms to the left, a heading, one action, then the list. Throws for a visitor. */
export function StaffPage(props: StaffPageProps) {
  const { staff } = useView()
  if (!staff) throw new Error('A staff page was rendered for someone who is not signed in')
  return (
    <DocumentShell title={props.title} side="workplace" findable={false} className="ms-workplace" bundle={props.bundle}>
      <StaffTop staff={staff} />
      <div class="ms-house">
        <StaffRail rail={staff.rail} />
        <Work {...props} />
      </div>
      <StaffTabs rail={staff.rail} />
      <SessionWarning ends={staff.sessionEnds} />
    </DocumentShell>
  )
}

function Work(props: StaffPageProps) {
  return (
    <main class={classes('ms-work', props.wide && 'ms-work--wide')} id="main" tabIndex={-1}>
      {props.identity}
      {props.back && <BackLink href={props.back.href} label={props.back.label} />}
      <div class="ms-work-head">
        <div>
          <h1>{props.title}</h1>
          {props.subtitle !== undefined && <p class="ms-subtitle">{props.subtitle}</p>}
        </div>
        {props.action && (
          <ButtonLink href={props.action.href} icon={props.action.icon ?? 'plus'}>
            {props.action.label}
          </ButtonLink>
        )}
      </div>
      {props.aside === undefined ? (
        props.children
      ) : (
        <div class={classes('ms-work-columns', props.asideLast && 'ms-work-columns--aside-last')}>
          <div class="ms-work-list">{props.children}</div>
          <aside class="ms-work-aside">{props.aside}</aside>
        </div>
      )}
    </main>
  )
}
