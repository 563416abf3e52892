import { useWords } from '../use-words.ts'
import { Drawing } from './drawing.tsx'

/** A door ajar with light inside: for "write to us", for an empty page, for a page that is not there. */
export function DoorDrawing() {
  const { illustration } = useWords()
  return (
    <Drawing label={illustration.door} width={260} height={240}>
      <path class="ms-draw-glow" d="M86 44h76v168l-26 22H38l48-22Z" />
      <path d="M12 213c30-2 46 1 62 0M206 222c16-1 28 0 42-1" />
      <path d="M74 213c-2-60-1-120 0-180 34-2 64-1 98 0" />
      <path d="M86 212c-1-58-1-112 0-168 26-1 50-1 76 0" />
      <path class="ms-draw-door" d="M162 44c16-6 30-12 46-20 1 70 1 140 0 211-16-8-30-15-46-23-1-56-1-112 0-168Z" />
      <path d="M174 68c8-3 16-7 23-10 1 20 1 38 0 58-8 0-16-1-23-1-1-16-1-31 0-47Z" />
      <circle class="ms-draw-warm" cx="171" cy="138" r="5" />
      <path d="M36 212c-4-18-2-34 2-46M38 194c-8-10-14-14-22-15M38 182c5-9 10-13 18-15M37 202c6-6 12-8 18-8" />
    </Drawing>
  )
}
