import type { ComponentChildren } from 'preact'
import { classes } from '../use-words.ts'
import { BackLink } from './back-link.tsx'
import { DocumentShell } from './document-shell.tsx'
import { PublicFooter } from './public-footer.tsx'
import { PublicHeader } from './public-header.tsx'

export type PublicPageProps = {
  /** The heading, and with " · Medspil" the title. Never anything about anybody. */
  readonly title: string
  /** One or two sentences below the heading. */
  readonly lead?: string | undefined
  readonly children: ComponentChildren
  /** A column for reading and for forms; the full width is for pages made of cards. */
  readonly narrow?: boolean | undefined
  /** The way on that most take, right below the lead: one or two `ButtonLink`. */
  readonly actions?: ComponentChildren
  /** One of our line drawings, beside the heading. */
  readonly illustration?: ComponentChildren
  /** Leaves out "Would you like to talk to a human?" above the footer: where the page itself is the way to one. */
  readonly hideContact?: boolean | undefined
  readonly back?: { readonly href: string; readonly label?: string | undefined } | undefined
  /** Keeps the page out of search engines: receipts, dialogues, errors. */
  readonly hidden?: boolean | undefined
}

/** A page of the public site: warm, calm, one thing at a time, and the way out always in sight. */
export function PublicPage(props: PublicPageProps) {
  return (
    <DocumentShell title={props.title} side="public" findable={!props.hidden} className="ms-public">
      <PublicHeader />
      <main class={classes('ms-main', props.narrow && 'ms-main--narrow')} id="main" tabIndex={-1}>
        <Opening {...props} />
        {props.children}
      </main>
      <PublicFooter contact={!props.hideContact} />
    </DocumentShell>
  )
}

function Opening({ title, lead, actions, illustration, back }: PublicPageProps) {
  return (
    <div class={classes('ms-opening', illustration !== undefined && 'ms-opening--drawn')}>
      <div class="ms-opening-words">
        {back && <BackLink href={back.href} label={back.label} />}
        <h1>{title}</h1>
        {lead && <p class="font-lead ms-lead">{lead}</p>}
        {actions !== undefined && <div class="ms-opening-actions">{actions}</div>}
      </div>
      {illustration !== undefined && <div class="ms-opening-drawing">{illustration}</div>}
    </div>
  )
}
