const twiceWithin = 1000

/**
 * The screen goes blank at once: by the button, by B where nobody is writing, or by Escape twice. What lies under the
 * cover cannot be reached until somebody shows it again.
 */
export function startBlankScreen(): void {
  const cover = document.querySelector<HTMLElement>('[data-blank-cover]')
  const link = document.querySelector<HTMLAnchorElement>('[data-blank-screen] a')
  if (!cover || !link) return
  const title = document.title
  // Outside the page's own parts, so that those can be hidden as a whole.
  document.body.append(cover)
  link.addEventListener('click', (event) => {
    event.preventDefault()
    blankBehind(cover)
  })
  cover.querySelector('button')?.addEventListener('click', () => {
    // A page that is out of date is not shown again: it is fetched anew.
    if (cover.dataset.isStale !== undefined) return location.reload()
    uncover(cover, title)
    link.focus()
  })
  listenForKeys(() => blankBehind(cover), startKeyChoice())
}

/** Covers a page that may no longer be shown, and says so. */
export function coverStalePage(): void {
  const cover = document.querySelector<HTMLElement>('[data-blank-cover]')
  if (!cover) {
    location.reload()
    return
  }
  cover.dataset.isStale = ''
  blankBehind(cover)
  const why = cover.querySelector<HTMLElement>('[data-blank-why]')
  if (why) why.textContent = cover.dataset.stale ?? ''
}

function blankBehind(cover: HTMLElement): void {
  cover.hidden = false
  document.body.classList.add('ms-blanked')
  document.title = 'Medspil'
  cover.querySelector('button')?.focus()
}

function uncover(cover: HTMLElement, title: string): void {
  cover.hidden = true
  document.body.classList.remove('ms-blanked')
  document.title = title
}

const keyOff = 'blank-key-off'

/** Says which keys blank the screen, and lets the reader turn the letter off. Answers whether it is on. */
function startKeyChoice(): () => boolean {
  const place = document.querySelector<HTMLElement>('[data-blank-keys]')
  const hint = place?.querySelector<HTMLElement>('[data-with-key]')
  const button = place?.querySelector<HTMLElement>('button')
  const isOn = () => localStorage.getItem(keyOff) === null
  if (!place || !hint || !button) return isOn
  const tell = () => {
    hint.textContent = (isOn() ? hint.dataset.withKey : hint.dataset.withoutKey) ?? ''
    button.textContent = (isOn() ? button.dataset.keyOff : button.dataset.keyOn) ?? ''
  }
  button.addEventListener('click', () => {
    if (isOn()) localStorage.setItem(keyOff, 'yes')
    else localStorage.removeItem(keyOff)
    tell()
  })
  place.hidden = false
  tell()
  return isOn
}

function listenForKeys(blank: () => void, isLetterOn: () => boolean): void {
  let escapedAt = 0
  addEventListener('keydown', (event) => {
    const isB = event.key.toLowerCase() === 'b' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (isB && isLetterOn() && !isWriting(event.target)) return blank()
    const now = Date.now()
    if (event.key === 'Escape' && now - escapedAt < twiceWithin) return blank()
    escapedAt = event.key === 'Escape' ? now : 0
  })
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')
}
