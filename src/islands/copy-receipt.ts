/** Brings out the button that copies a code and the field that checks that the reader has it. Nothing is sent. */
export function startCopyBoxes(): void {
  for (const box of document.querySelectorAll<HTMLElement>('[data-copy-box]')) {
    const tools = box.querySelector<HTMLElement>('[data-tools]')
    const code = box.querySelector('[data-code]')?.textContent?.replaceAll(/\s/g, '')
    if (!tools || !code) continue
    tools.hidden = false
    copyButton(tools, box.querySelector('[data-code]')?.textContent?.trim() ?? code)
    lastFour(tools, code)
  }
}

function copyButton(tools: HTMLElement, code: string): void {
  const button = tools.querySelector('button')
  const status = tools.querySelector<HTMLElement>('[data-copied]')
  if (!button || !status) return
  // Only where the page is allowed to: not on an insecure address.
  if (!navigator.clipboard) button.hidden = true
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(code).then(
      () => {
        status.textContent = status.dataset.copied ?? ''
      },
      () => {
        button.hidden = true
      },
    )
  })
}

function lastFour(tools: HTMLElement, code: string): void {
  const field = tools.querySelector('input')
  const status = tools.querySelector<HTMLElement>('[data-right]')
  if (!field || !status) return
  field.addEventListener('input', () => {
    const typed = field.value.replaceAll(/\D/g, '')
    const right = typed === code.slice(-4)
    status.toggleAttribute('data-is-right', right)
    if (typed.length < 4) status.textContent = ''
    else status.textContent = (right ? status.dataset.right : status.dataset.wrong) ?? ''
  })
}
