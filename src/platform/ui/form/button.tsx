import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-names.ts'
import { classes } from '../use-words.ts'

/** `primary` once per page, `secondary` beside it, `quiet` for what few need, `danger` for what cannot be undone. */
export type ButtonTone = 'primary' | 'secondary' | 'quiet' | 'danger'

const dkfdsVariant = {
  primary: 'button-primary',
  secondary: 'button-secondary',
  quiet: 'button-tertiary',
  danger: 'button-warning',
} as const satisfies Record<ButtonTone, string>

type Look = {
  readonly tone?: ButtonTone | undefined
  readonly icon?: IconName | undefined
  /** The icon stands after the words: for going on. */
  readonly iconAfter?: boolean | undefined
  readonly small?: boolean | undefined
  /** As wide as the column on a phone. */
  readonly wide?: boolean | undefined
  readonly children: ComponentChildren
}

export type ButtonProps = Look & {
  readonly type?: 'submit' | 'button' | undefined
  /** Which of several buttons was pressed: goes with the form. */
  readonly name?: string | undefined
  readonly value?: string | undefined
  /** Sends the form somewhere else than its own address. */
  readonly formAction?: string | undefined
  readonly disabled?: boolean | undefined
}

/** A button that does something. A link that looks like one is `ButtonLink`. */
export function Button(props: ButtonProps) {
  return (
    <button
      class={buttonClass(props)}
      type={props.type ?? 'submit'}
      name={props.name}
      value={props.value}
      formAction={props.formAction}
      disabled={props.disabled}
    >
      <ButtonFace {...props} />
    </button>
  )
}

export type ButtonLinkProps = Look & { readonly href: string; readonly rel?: string | undefined }

/** A link in the look of a button: for the one way on from a page. */
export function ButtonLink(props: ButtonLinkProps) {
  return (
    <a class={buttonClass(props)} href={props.href} rel={props.rel}>
      <ButtonFace {...props} />
    </a>
  )
}

/** Buttons side by side, the most likely one first; under one another on a phone. */
export function ButtonRow({ children }: { children: ComponentChildren }) {
  return <div class="button-group ms-button-row">{children}</div>
}

function buttonClass({ tone = 'primary', small, wide }: Look): string {
  return classes('button', dkfdsVariant[tone], small && 'ms-button--small', wide && 'xs-full-width')
}

function ButtonFace({ icon, iconAfter, children }: Look) {
  return (
    <>
      {icon && !iconAfter && <Icon name={icon} />}
      <span>{children}</span>
      {icon && iconAfter && <Icon name={icon} />}
    </>
  )
}
