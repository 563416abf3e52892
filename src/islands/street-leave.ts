import { say } from './said.ts'
import { sendQueue } from './street-sending.ts'
import { countQueued } from './street-store.ts'
import { loginsIn, openVault, type Vault, wipeVault } from './street-vault.ts'

/**
 * Who signs out leaves nothing of the street log on the phone: what waits is handed in first, and where that cannot be,
 * the page asks before it is lost.
 */
export function startStreetLeaving(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[action^="/log-ud"]')) {
    form.addEventListener('submit', (event) => {
      if (form.dataset.streetLeft !== undefined) return
      event.preventDefault()
      void leaveWith(form)
    })
  }
}

async function leaveWith(form: HTMLFormElement): Promise<void> {
  const vault = await storeOnPhone()
  const left = vault ? await handInEverything(vault) : 0
  if (left > 0 && !(await isGivenUp(form, left))) {
    vault?.close()
    return allowAgain(form)
  }
  if (vault) await wipeVault(vault).catch(() => undefined)
  form.dataset.streetLeft = ''
  form.submit()
}

/** The form was sent once already as far as the page knows; its owner stays and may send it later. */
function allowAgain(form: HTMLFormElement): void {
  form.removeAttribute('aria-busy')
  for (const pressed of form.querySelectorAll('button')) pressed.disabled = false
}

/** The phone's store, where there is one; a browser that never opened the street log gets none for this. */
async function storeOnPhone(): Promise<Vault | null> {
  try {
    const known = await indexedDB.databases?.()
    return known?.every(({ name }) => name !== 'medspil-gadelog') ? null : await openVault()
  } catch {
    return null
  }
}

/** How many entries could not be handed in. */
async function handInEverything(vault: Vault): Promise<number> {
  try {
    const { current, former } = await loginsIn(vault)
    let left = 0
    for (const account of [...former, ...(current ? [current] : [])]) {
      if ((await countQueued(vault, account)) > 0) await sendQueue(vault, account)
      left += await countQueued(vault, account)
    }
    return left
  } catch {
    return 0
  }
}

/** Asks in the page, in the words that stand in it. */
function isGivenUp(form: HTMLFormElement, count: number): Promise<boolean> {
  const dialog = document.createElement('dialog')
  dialog.className = 'ms-street-leaving'
  const words = document.querySelector<HTMLElement>('[data-street-leaving]')?.dataset ?? {}
  const question = document.createElement('p')
  question.textContent = say(words.streetLeaving, { count })
  const stay = button(words.stay ?? '', 'button button-primary')
  const lose = button(words.lose ?? '', 'button button-secondary')
  dialog.append(question, stay, lose)
  form.after(dialog)
  return new Promise((resolve) => {
    const end = (answer: boolean) => {
      dialog.remove()
      resolve(answer)
    }
    stay.addEventListener('click', () => end(false))
    lose.addEventListener('click', () => end(true))
    dialog.addEventListener('cancel', () => end(false))
    dialog.showModal()
  })
}

function button(text: string, className: string): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = className
  made.textContent = text
  return made
}
