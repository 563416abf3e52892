import { Icon } from '../icon.tsx'
import { classes, useWords } from '../use-words.ts'

export type HelpLine = {
  readonly name: string
  /** As it is said: `112`, `116 111`. */
  readonly phone: string
  /** When to call, in one sentence. */
  readonly text: string
  readonly hours?: string | undefined
  /** Danger for life now: 112 and nothing else. */
  readonly urgent?: boolean | undefined
}

/** Numbers to call, each as large as a thumb. The municipality decides which and what they are called. */
export function HelpLines({ lines, label }: { lines: readonly HelpLine[]; label?: string | undefined }) {
  const words = useWords()
  return (
    <ul class="ms-help-lines" aria-label={label ?? words.helpLines}>
      {lines.map((line) => (
        <li key={line.phone} class={classes('ms-help-line', line.urgent && 'ms-help-line--urgent')}>
          <a class="ms-help-number" href={`tel:${line.phone.replaceAll(' ', '')}`} aria-label={words.call(line.phone)}>
            <Icon name="smartphone" />
            {line.phone}
          </a>
          <span class="ms-help-words">
            <strong>{line.name}</strong>
            <span>{line.text}</span>
            {line.hours && <span class="ms-quiet">{line.hours}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
