import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import { useWords } from '../use-words.ts'
import { Tag } from './tag.tsx'
import { TierTag } from './tier-tag.tsx'

/**
 * Whose case this is, fixed on top while the page scrolls. `flags` are short words (`Adressebeskyttelse`);
 * `restricted` is the word shown with a lock where few may see the case. `name` may be what we call someone whose name
 * we do not know.
 */
export function IdentityBar({
  name,
  age,
  tier,
  worker,
  flags = [],
  restricted,
  children,
}: {
  name: string
  age?: number | undefined
  tier?: 1 | 2 | 3 | undefined
  worker?: string | undefined
  flags?: readonly string[] | undefined
  restricted?: string | undefined
  /** One more fact or a link, at the end. */
  children?: ComponentChildren
}) {
  const words = useWords()
  return (
    <div class="ms-identity">
      <p class="ms-identity-who">
        <strong class="ms-identity-name">{name}</strong>
        {age !== undefined && <span class="ms-identity-age">{words.age(age)}</span>}
      </p>
      <p class="ms-identity-marks">
        {tier && <TierTag tier={tier} />}
        {restricted && (
          <span class="ms-identity-restricted">
            <Icon name="lock" />
            {restricted}
          </span>
        )}
        {flags.map((flag) => (
          <Tag key={flag} tone="amber">
            {flag}
          </Tag>
        ))}
      </p>
      {worker && (
        <p class="ms-identity-worker">
          <span class="ms-quiet">{words.worker}</span> {worker}
        </p>
      )}
      {children !== undefined && <div class="ms-identity-more">{children}</div>}
    </div>
  )
}
