/** Menus made of `<details>` close when the reader looks elsewhere or presses Escape. Without script they stay open. */
export function startMenus(): void {
  const menus = document.querySelectorAll<HTMLDetailsElement>('.ms-account, .ms-tabs-more')
  addEventListener('click', (event) => {
    for (const menu of menus) if (event.target instanceof Node && !menu.contains(event.target)) menu.open = false
  })
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const menu of menus) {
      if (!menu.open) continue
      menu.open = false
      menu.querySelector('summary')?.focus()
    }
  })
}
