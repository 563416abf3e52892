import { Button } from '../form/button.tsx'
import { useWords } from '../use-words.ts'

/**
 * A code to keep, large, in groups of four. A script adds a button that copies it and a field where the reader types
 * the last four digits, to know that they have it; neither is shown without script, and nothing of it is sent.
 *
 * `whole` is for a code no person types: in one piece, so that it can be marked and copied without script, too.
 */
export function CopyBox({ code, label, whole = false }: { code: string; label: string; whole?: boolean | undefined }) {
  const words = useWords()
  const groups = whole ? [code] : (code.replaceAll(/\s/g, '').match(/.{1,4}/g) ?? [])
  return (
    <div class="ms-copy" data-copy-box>
      <p class="ms-copy-label">{label}</p>
      <p class={whole ? 'ms-copy-code ms-copy-code--whole' : 'ms-copy-code'} data-code>
        {groups.map((group, index) => (
          <span key={`${index + 1}`}>{index < groups.length - 1 ? `${group} ` : group}</span>
        ))}
      </p>
      <div class="ms-copy-tools" hidden data-tools>
        <Button type="button" tone="secondary" icon="copy">
          {words.copy.button}
        </Button>
        <span role="status" data-copied={words.copy.done} />
        {!whole && <LastFour />}
      </div>
    </div>
  )
}

function LastFour() {
  const { lastFour } = useWords()
  return (
    <div class="ms-copy-check">
      <label class="form-label" for="last-four">
        {lastFour.label}
      </label>
      <input class="form-input input-width-xs" id="last-four" inputMode="numeric" autocomplete="off" maxLength={4} />
      <span role="status" data-right={lastFour.right} data-wrong={lastFour.wrong} />
    </div>
  )
}
