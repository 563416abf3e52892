/**
 * Fetches the script that solves the task of a form when the writing begins and not before: a reader who only looks
 * spends neither data nor battery.
 */
export function startProofLater(): void {
  const field = document.querySelector<HTMLInputElement>('input[data-proof-of-work]')
  field?.form?.addEventListener('input', () => fetchScript(field.dataset.script ?? ''), { once: true })
}

function fetchScript(address: string): void {
  const script = document.createElement('script')
  script.src = address
  document.head.append(script)
}
