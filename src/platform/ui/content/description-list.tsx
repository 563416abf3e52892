import type { ComponentChildren } from 'preact'

export type Fact = {
  readonly term: string
  readonly value: ComponentChildren
  readonly action?: { readonly href: string; readonly label: string } | undefined
  /** A small quiet `Button` in place of `action`, where the way to change it is a form. */
  readonly button?: ComponentChildren
}

/** Facts by name. `action` is a way to change that one; its label is read out with the name. */
export function DescriptionList({ facts, label }: { facts: readonly Fact[]; label?: string | undefined }) {
  return (
    <dl class="ms-facts" aria-label={label}>
      {facts.map((fact) => (
        <div class="ms-fact" key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>{fact.value}</dd>
          {fact.button !== undefined && <dd class="ms-fact-action">{fact.button}</dd>}
          {fact.action && (
            <dd class="ms-fact-action">
              <a href={fact.action.href}>
                {fact.action.label}
                <span class="sr-only"> {fact.term}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
