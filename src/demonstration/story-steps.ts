import type { Moment, StoryYear } from './story-moments.ts'

/** The demonstration's own time: set it, and the actions that follow happen then. */
export type DemonstrationClock = { now: Date }

/** Something that happens at a moment of the story. `what` says which, for whoever finds a fault in the story. */
export type Step = { readonly what: string; readonly at: Date; play(at: Date): Promise<void> }

/** What happens to one thing, in order: no step is earlier than the one before it, and none later than now. */
export type Thread = {
  add(what: string, moment: Moment, play: (at: Date) => Promise<void>): void
  /** When the last step so far happens. */
  last(): Date
  readonly steps: readonly Step[]
}

const pause = 4 * 60_000

/** `after` is when the thread may begin, for one that goes on where another left off. */
export function beginThread(year: StoryYear, after: Date = new Date(0)): Thread {
  const steps: Step[] = []
  const last = () => steps.at(-1)?.at ?? after
  return {
    steps,
    last,
    add(what, moment, play) {
      const at = Math.max(moment(year, last()).getTime(), last().getTime() + pause)
      steps.push({ what, at: new Date(Math.min(at, year.now.getTime())), play })
    },
  }
}

/** Plays what many threads hold in the order it happened, with the clock set before each step. */
export async function playInOrder(threads: readonly Thread[], clock: DemonstrationClock): Promise<void> {
  const steps = threads.flatMap((thread) => thread.steps)
  for (const { what, at, play } of steps.toSorted((a, b) => a.at.getTime() - b.at.getTime())) {
    clock.now = at
    try {
      await play(at)
    } catch (cause) {
      throw new Error(`The story of the demonstration broke off: ${what}`, { cause })
    }
  }
}
