import { useWords } from '../use-words.ts'
import { Drawing } from './drawing.tsx'

/** A door ajar with light inside: for "write to us", for an empty page, for a page that is not there. */
export function DoorDrawing() {
  const { illustration } = useWords()
  return (
    <Drawing label={illustration.door} width={260} height={240}>
      <path class="ms-draw-glow" d="M92 42h70l0 172-42 18H44l48-30Z" />
      <path d="M14 214c40-2 62 1 76 0M164 214c30-1 52 2 82-1" />
      <path d="M82 214c-2-60-1-120 0-184 30-2 62-1 92 0 1 62-1 124 0 184" />
      <path d="M92 214c-1-58-1-116 0-174 24-1 46-1 70 0 1 20 1 50 1 80" />
      <path class="ms-draw-door" d="M162 40c18 6 32 11 45 20-1 56 0 112 1 172-16-6-30-12-45-18Z" />
      <circle class="ms-draw-warm" cx="173" cy="136" r="4" />
      <path d="M172 70c8 3 16 6 25 11-1 16-1 26 0 38-9-5-17-8-25-11Z" />
      <path d="M40 214c-4-18-2-34 2-46M42 196c-8-10-14-14-22-15M42 184c5-9 10-13 18-15" />
      <path d="M30 214c6 2 16 2 22 0" />
    </Drawing>
  )
}
