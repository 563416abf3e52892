const warnMilliseconds = 2 * 60_000
const longestWait = 60_000

/** Two minutes before the session ends, asks whether the reader is still there. */
export function startSessionWarning(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-session-ends]')
  if (!dialog?.showModal) return
  let ends = Date.parse(dialog.dataset.sessionEnds ?? '')
  // A sleeping laptop stops timers, so the clock is looked at again and again rather than once.
  const look = () => {
    const left = ends - Date.now()
    if (left <= warnMilliseconds && !dialog.open) dialog.showModal()
    if (left > 0) setTimeout(look, Math.max(1000, Math.min(longestWait, left - warnMilliseconds)))
  }
  dialog.querySelector('button')?.addEventListener('click', async () => {
    const later = await extend(dialog)
    if (later === null) return tellFailure(dialog)
    ends = later
    dialog.close()
    look()
  })
  look()
}

/** The new end of the session, or null when it could not be had. */
async function extend(dialog: HTMLDialogElement): Promise<number | null> {
  const fields = new URLSearchParams({ csrf: dialog.dataset.csrf ?? '' })
  try {
    const answer = await fetch(dialog.dataset.extend ?? '', { method: 'POST', body: fields, redirect: 'manual' })
    if (!answer.ok) return null
    const { endsAt }: { endsAt?: string } = await answer.json()
    const later = Date.parse(endsAt ?? '')
    return Number.isNaN(later) ? null : later
  } catch {
    return null
  }
}

function tellFailure(dialog: HTMLDialogElement): void {
  const place = dialog.querySelector<HTMLElement>('[data-failed]')
  if (place) place.textContent = place.dataset.failed ?? ''
}
