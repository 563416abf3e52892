import { say } from './said.ts'

const pauseMilliseconds = 1000

/**
 * Keeps what is typed on the server, a moment after the typing pauses and when the page is left. Says quietly when it
 * last did. What is not saved stays in the page and is tried again at the next change or when the network is back.
 */
export function startDraftKeepers(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-draft]')) keep(form)
}

function keep(form: HTMLFormElement): void {
  const status = form.querySelector<HTMLElement>('[data-draft-status]')
  const address = `/kladder/${encodeURIComponent(form.dataset.draft ?? '')}`
  let pause = 0
  let changed = false
  const tell = (sentence: string | undefined, time = '') => {
    if (status) status.textContent = say(sentence, { time })
  }
  const save = async () => {
    if (!changed || form.getAttribute('aria-busy') === 'true') return
    changed = false
    const saved = await send(address, form)
    if (saved) return tell(status?.dataset.saved, clock(new Date()))
    changed = true
    tell(status?.dataset.waiting)
  }
  form.addEventListener('input', () => {
    changed = true
    clearTimeout(pause)
    pause = setTimeout(save, pauseMilliseconds)
  })
  addEventListener('online', save)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') void save()
  })
}

async function send(address: string, form: HTMLFormElement): Promise<boolean> {
  const fields = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value)
  try {
    // `keepalive` lets it arrive although the page is being left; redirects (to the login) are not success.
    const answer = await fetch(address, { method: 'POST', body: fields, keepalive: true, redirect: 'manual' })
    return answer.ok
  } catch {
    return false
  }
}

/** The clock on the reader's own wall, as the page around it writes times. */
function clock(time: Date): string {
  const separator = document.documentElement.lang === 'da' ? '.' : ':'
  return `${time.getHours()}${separator}${String(time.getMinutes()).padStart(2, '0')}`
}
