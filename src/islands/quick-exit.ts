import { say } from './said.ts'

const presses = 3
const withinMilliseconds = 5000

/**
 * The way out: the button, or Shift three times within five seconds. The page goes white at once, the server is told to
 * have the browser clear what it kept (and answers with where to go), and the entry in the history is replaced.
 */
export function startQuickExit(): void {
  const place = document.querySelector<HTMLElement>('[data-quick-exit]')
  const link = place?.querySelector('a')
  if (!place || !link) return
  link.addEventListener('click', (event) => {
    event.preventDefault()
    leave(link.href, place.dataset.quickExit ?? link.href)
  })
  countShift(place, () => leave(link.href, place.dataset.quickExit ?? link.href))
  // Coming back by the back button must not show the page as it was left.
  addEventListener('pageshow', (event) => {
    if (event.persisted && document.documentElement.hidden) location.reload()
  })
}

function leave(clearing: string, neutral: string): void {
  document.documentElement.hidden = true
  document.title = '…'
  // The answer clears storage and cache; whether it comes or not, we are gone.
  navigator.sendBeacon?.(clearing)
  location.replace(neutral)
}

function countShift(place: HTMLElement, done: () => void): void {
  const dots = place.querySelectorAll('.ms-exit-dots > span')
  const status = place.querySelector<HTMLElement>('[data-pressed]')
  let times: number[] = []
  const show = () => {
    for (const [index, dot] of dots.entries()) dot.toggleAttribute('data-on', index < times.length)
    place.toggleAttribute('data-counting', times.length > 0)
    if (status)
      status.textContent = times.length > 0 ? say(status.dataset.pressed, { count: presses - times.length }) : ''
  }
  addEventListener('keyup', (event) => {
    const now = Date.now()
    times = event.key === 'Shift' ? [...times.filter((time) => now - time < withinMilliseconds), now] : []
    if (times.length >= presses) done()
    else show()
  })
  setInterval(() => {
    const fresh = times.filter((time) => Date.now() - time < withinMilliseconds)
    if (fresh.length === times.length) return
    times = []
    show()
  }, 500)
}
