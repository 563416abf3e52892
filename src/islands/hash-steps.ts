/**
 * A form in steps, shown one at a time by the style alone. This moves the focus to the heading of the step that comes,
 * lets Enter go on to the next step, and copies the answers to where they are read before sending.
 */
export function startHashSteps(): void {
  const steps = document.querySelector<HTMLElement>('[data-hash-steps]')
  if (!steps) return
  addEventListener('hashchange', () => {
    copyAnswers(steps)
    standAt(steps)
  })
  steps.addEventListener('keydown', (event) => goOnByEnter(event))
  copyAnswers(steps)
}

function standAt(steps: HTMLElement): void {
  const id = decodeURIComponent(location.hash.slice(1))
  const target = id === '' ? steps.querySelector('.ms-step--first') : document.getElementById(id)
  const heading = target?.querySelector<HTMLElement>('.ms-step-title')
  if (!heading || !steps.contains(heading)) return
  heading.focus({ preventScroll: true })
  scrollTo({ top: Math.max(0, heading.getBoundingClientRect().top + scrollY - 120) })
}

function goOnByEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || !(event.target instanceof HTMLInputElement)) return
  if (event.target.type === 'file' || event.target.type === 'submit') return
  const next = event.target.closest('.ms-step')?.querySelector<HTMLAnchorElement>('.ms-step-ways a.button-primary')
  if (!next) return
  event.preventDefault()
  next.click()
}

function copyAnswers(steps: HTMLElement): void {
  const form = steps.closest('form')
  if (!form) return
  const data = new FormData(form)
  for (const place of steps.querySelectorAll<HTMLElement>('[data-echo]')) {
    const name = place.dataset.echo ?? ''
    const said = data
      .getAll(name)
      .map((value) => spoken(form, name, value))
      .filter((text) => text !== '')
    place.textContent = said.join(', ') || (place.dataset.empty ?? '')
    place.toggleAttribute('data-unanswered', said.length === 0)
  }
}

/** An answer as the page words it: the label of a choice, the name of a file, what was typed. */
function spoken(form: HTMLFormElement, name: string, value: FormDataEntryValue): string {
  if (value instanceof File) return value.name
  for (const field of form.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')) {
    if (field.name === name && field.value === value) return field.labels?.[0]?.textContent?.trim() ?? value
  }
  const chosen = form.querySelector<HTMLSelectElement>(`select[name="${CSS.escape(name)}"]`)?.selectedOptions[0]
  return chosen && value !== '' ? chosen.text : value.trim()
}
