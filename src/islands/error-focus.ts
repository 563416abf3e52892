/** When a form comes back with errors, the list of them is where the reader begins. */
export function focusErrorSummary(): void {
  document.querySelector<HTMLElement>('[data-error-summary]')?.focus()
}
