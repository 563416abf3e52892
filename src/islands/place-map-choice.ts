/**
 * Ticking a layer shows or hides it at once, on the map and in the tables, and in the addresses of the page: its own,
 * and those of its links to another half-year or another order of the table. Without this the form has a button.
 */
export function openLayerChoice(show: (layers: readonly string[]) => void): void {
  const ticks = [...document.querySelectorAll<HTMLInputElement>('input[name="lag"]')]
  const form = ticks[0]?.form
  const button = form?.querySelector('button')
  if (!form || !button) return
  button.hidden = true
  const showTicked = () => {
    const layers = ticks.filter(({ checked }) => checked).map(({ value }) => value)
    show(layers)
    for (const table of document.querySelectorAll<HTMLElement>('[data-map-layer]')) {
      table.hidden = !layers.includes(table.dataset.mapLayer ?? '')
    }
    return layers.length < ticks.length ? layers : []
  }
  form.addEventListener('change', () => {
    const layers = showTicked()
    const isNone = ticks.every(({ checked }) => !checked)
    const said = isNone ? ['ingen'] : layers
    history.replaceState(null, '', withLayers(location.href, said))
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
      if (link.pathname === location.pathname && link.hash === '') link.href = withLayers(link.href, said)
    }
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  // Coming back to the page, a browser keeps what was ticked and not what was shown.
  showTicked()
}

function withLayers(address: string, layers: readonly string[]): string {
  const changed = new URL(address, location.href)
  changed.searchParams.delete('lag')
  for (const layer of layers) changed.searchParams.append('lag', layer)
  return changed.href
}
