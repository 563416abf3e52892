import { useWords } from '../use-words.ts'

/** A quiet line where the draft keeper says when it last saved. Empty without script, since nothing is saved then. */
export function DraftStatus() {
  const { draft } = useWords()
  return (
    <p
      class="ms-draft-status"
      role="status"
      data-draft-status
      data-saved={draft.saved}
      data-saving={draft.saving}
      data-waiting={draft.waiting}
    />
  )
}
