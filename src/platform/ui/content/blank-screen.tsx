import { ButtonLink } from '../form/button.tsx'
import { useWords } from '../use-words.ts'

/**
 * Hides everything on the page at once: by the button, by the key B, or by Escape twice. It comes back by a press. Without
 * script the button leads to an empty page at `href`. The name of the page is taken from the window, too.
 */
export function BlankScreen({ href }: { href: string }) {
  const { blank } = useWords()
  return (
    <div class="ms-blank-place">
      <div data-blank-screen>
        <ButtonLink href={href} tone="secondary" icon="visibility-off">
          {blank.hide}
        </ButtonLink>
      </div>
      {/* Only with script are there keys to press; a key of one letter must be possible to turn off (WCAG 2.1.4). */}
      <p class="ms-blank-hint" data-blank-keys hidden>
        <span data-with-key={blank.hint} data-without-key={blank.hintWithoutKey} />{' '}
        <button
          class="button button-tertiary ms-button--small"
          type="button"
          data-key-off={blank.keyOff}
          data-key-on={blank.keyOn}
        />
      </p>
      <div class="ms-blank" data-blank-cover data-stale={blank.stale} hidden>
        <p data-blank-why role="status" />
        <button class="button button-secondary" type="button">
          <span>{blank.show}</span>
        </button>
      </div>
    </div>
  )
}
