/** A form is sent once, however often its button is pressed. Coming back by the back button, it can be sent again. */
export function startSubmitOnce(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-submit-once]')) {
    form.addEventListener('submit', (event) => {
      if (form.getAttribute('aria-busy') === 'true') {
        event.preventDefault()
        return
      }
      form.setAttribute('aria-busy', 'true')
      // After the browser has read the fields: a disabled button would not send its own value.
      setTimeout(() => setDisabled(form, true))
    })
  }
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[aria-busy]')) {
      form.removeAttribute('aria-busy')
      setDisabled(form, false)
    }
  })
}

function setDisabled(form: HTMLFormElement, disabled: boolean): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('button[type=submit]:not([hidden])')) {
    button.disabled = disabled
  }
}
