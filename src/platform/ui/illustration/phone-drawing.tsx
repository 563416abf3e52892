import { useWords } from '../use-words.ts'
import { Drawing } from './drawing.tsx'

/** A telephone with a speech bubble: for the receipt and the dialogue. */
export function PhoneDrawing() {
  const { illustration } = useWords()
  return (
    <Drawing label={illustration.phone} width={260} height={240}>
      <path
        class="ms-draw-body"
        d="M62 26c-8 0-13 5-13 13-1 54-1 108 0 162 0 8 5 13 13 13 22 1 44 1 66 0 8 0 13-5 13-13 1-54 1-108 0-162 0-8-5-13-13-13-22-1-44-1-66 0Z"
      />
      <path d="M84 37c8-1 15-1 22 0M88 202c5 1 9 1 14 0" />
      <path d="M64 66c10-1 20-1 30 0M64 80c16-1 34-1 50 0M64 94c8-1 14-1 22 0" />
      <path
        class="ms-draw-bubble"
        d="M132 74c-8 0-13 5-13 13 0 14-1 28 0 42 0 8 5 13 13 13 3 0 6 0 9 1-1 8-4 14-9 19 11-2 20-8 27-18 16-1 32 0 48-1 8 0 13-5 13-13 1-14 1-28 0-43 0-8-5-13-13-13-25-1-50-1-75 0Z"
      />
      <circle class="ms-draw-warm" cx="148" cy="108" r="5" />
      <circle class="ms-draw-warm" cx="170" cy="108" r="5" />
      <circle class="ms-draw-warm" cx="192" cy="108" r="5" />
      <path d="M20 216c60-2 150 2 220-1" />
    </Drawing>
  )
}
