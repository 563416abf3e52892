import type { ComponentChildren } from 'preact'
import { Icon } from '../icon.tsx'
import type { IconName } from '../icon-names.ts'
import { useWords } from '../use-words.ts'

export type AlertTone = 'info' | 'success' | 'warning' | 'error' | 'emergency'

const looks = {
  info: { box: 'alert-info', icon: 'info' },
  success: { box: 'alert-success', icon: 'success' },
  warning: { box: 'alert-warning', icon: 'warning' },
  error: { box: 'alert-error', icon: 'error' },
  emergency: { box: 'alert-error ms-alert-emergency', icon: 'warning' },
} as const satisfies Record<AlertTone, { box: string; icon: IconName }>

/**
 * Something the reader must see. `emergency` is for 112 and nothing else. `announce` reads it out when the page
 * comes: for the answer to what was just done, not for what always stands there.
 */
export function Alert({
  tone,
  title,
  announce = false,
  children,
}: {
  tone: AlertTone
  title?: string | undefined
  announce?: boolean | undefined
  children?: ComponentChildren
}) {
  const words = useWords()
  const look = looks[tone]
  return (
    <div class={`alert ${look.box}`} role={announce ? (tone === 'error' ? 'alert' : 'status') : undefined}>
      <span class="alert-icon">
        <Icon name={look.icon} label={words.alert[tone]} />
      </span>
      <div class="alert-body">
        {title && <h2 class="alert-heading">{title}</h2>}
        {children !== undefined && <div class="alert-text">{children}</div>}
      </div>
    </div>
  )
}
