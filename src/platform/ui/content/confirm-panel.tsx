import type { ComponentChildren } from 'preact'
import { Button, ButtonLink, ButtonRow, type ButtonTone } from '../form/button.tsx'
import { Form } from '../form/form.tsx'
import { useWords } from '../use-words.ts'

/**
 * One act that is not easily undone, said as a sentence with what follows from it, with one button and a way back.
 * `children` are the facts and fields it needs, inside the form.
 */
export function ConfirmPanel({
  title,
  action,
  button,
  tone = 'primary',
  cancel,
  draft,
  children,
}: {
  title: string
  action: string
  button: string
  tone?: ButtonTone | undefined
  cancel: { readonly href: string; readonly label?: string | undefined }
  /** Names a draft, where something is typed. */
  draft?: string | undefined
  children?: ComponentChildren
}) {
  const words = useWords()
  return (
    <section class="ms-confirm" aria-labelledby="confirm-title">
      <h2 class="ms-confirm-title" id="confirm-title">
        {title}
      </h2>
      <Form action={action} draft={draft}>
        {children}
        <ButtonRow>
          <Button tone={tone}>{button}</Button>
          <ButtonLink href={cancel.href} tone="quiet">
            {cancel.label ?? words.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </section>
  )
}
