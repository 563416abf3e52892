import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { look, openPhone, type Phone, syncPhone } from './street-phone.ts'

const sendEveryMilliseconds = 60_000
/** What the phone knows is fetched again only now and then: a page left open does not keep its session alive. */
const fetchAfterMilliseconds = 5 * 60_000

/**
 * The phone's store as the page shows it. Speaks with the server at the start, after each saving, when the net or the
 * reader comes back, and every minute while the page is open.
 */
export function usePhone() {
  const [phone, setPhone] = useState<Phone | null>(null)
  const latest = useRef<Phone | null>(null)
  const running = useRef<Promise<void>>(Promise.resolve())
  const fetchedAt = useRef(0)
  const show = useCallback((next: Phone) => {
    latest.current = next
    setPhone(next)
  }, [])
  const sync = useCallback(
    (mayFetch: boolean) => {
      // One at a time; what was saved while a sending ran goes with the next.
      running.current = running.current.then(async () => {
        if (!latest.current) return
        const fetches = mayFetch && Date.now() - fetchedAt.current > fetchAfterMilliseconds
        const next = await synced(latest.current, fetches)
        if (fetches && next.state && !next.isSignedOut && navigator.onLine) fetchedAt.current = Date.now()
        if (!latest.current.state) turnToOwnLanguage(next)
        show(next)
      })
      return running.current
    },
    [show],
  )
  const refresh = useCallback(async () => {
    const { vault } = latest.current ?? {}
    if (latest.current && vault) show(await look(vault, { ...latest.current, trouble: null }))
    void sync(false)
  }, [show, sync])
  const tell = useCallback((part: Partial<Phone>) => latest.current && show({ ...latest.current, ...part }), [show])
  useEffect(() => {
    void openPhone().then((opened) => {
      turnToOwnLanguage(opened)
      show(opened)
      return sync(true)
    })
    return listen(sync)
  }, [show, sync])
  return { phone, refresh, tell }
}

/** The page in the language of its login; before anything is written, for what is written would be lost. */
function turnToOwnLanguage({ state }: Phone): void {
  if (!state || state.language === document.documentElement.lang) return
  location.replace(state.language === 'en' ? '/en/gadelog' : '/gadelog')
}

/** When the store was wiped by another page, such as the one where its owner signed out, it begins anew. */
async function synced(phone: Phone, fetches: boolean): Promise<Phone> {
  try {
    return await syncPhone(phone, fetches)
  } catch {
    const opened = await openPhone()
    return { ...opened, trouble: opened.trouble ?? phone.trouble, gone: phone.gone }
  }
}

function listen(sync: (mayFetch: boolean) => Promise<void>): () => void {
  const again = () => void sync(true)
  addEventListener('online', again)
  addEventListener('focus', again)
  const timer = setInterval(() => void sync(false), sendEveryMilliseconds)
  return () => {
    removeEventListener('online', again)
    removeEventListener('focus', again)
    clearInterval(timer)
  }
}
