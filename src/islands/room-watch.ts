import { coverStalePage } from './blank-screen.ts'

const everyMilliseconds = 10_000
/** As long as a meeting lasts: a screen that was forgotten does not keep its session alive for ever. */
const longestMilliseconds = 4 * 60 * 60_000

/**
 * While a closed item stands on this screen, asks whether it still may: somebody may have come into the room and been
 * noted on another. When the answer is another than when the page came, or none can be had, the screen is covered.
 */
export function startRoomWatch(): void {
  const watched = document.querySelector<HTMLElement>('[data-room-watch]')
  if (!watched) return
  const began = Date.now()
  let unanswered = 0
  const look = async () => {
    const mark = await markOf(watched.dataset.roomWatch ?? '')
    unanswered = mark === null ? unanswered + 1 : 0
    const isStale = mark !== null && mark !== watched.dataset.roomMark
    if (isStale || unanswered > 2 || Date.now() - began > longestMilliseconds) return coverStalePage()
    setTimeout(look, everyMilliseconds)
  }
  setTimeout(look, everyMilliseconds)
}

async function markOf(address: string): Promise<string | null> {
  try {
    const answer = await fetch(address, { redirect: 'manual' })
    return answer.ok ? await answer.text() : null
  } catch {
    return null
  }
}
