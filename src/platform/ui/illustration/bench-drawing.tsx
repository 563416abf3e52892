import { useWords } from '../use-words.ts'
import { Drawing } from './drawing.tsx'

/** Two people on a bench under a lamp: for the front page. */
export function BenchDrawing() {
  const { illustration } = useWords()
  return (
    <Drawing label={illustration.bench} width={420} height={300}>
      <path class="ms-draw-glow" d="M309 62c-26 40-52 92-66 196h150c-9-104-30-156-54-196Z" />
      <path d="M14 259c62-3 118 1 190-1 74-2 128 2 200-1" />
      <path d="M326 258c1-62-1-120 0-186 0-15 4-24 14-29 8-4 17-2 22 5" />
      <path d="M311 61c1-12 8-19 17-19 10 0 16 8 16 19Z" transform="translate(26 2)" />
      <path class="ms-draw-warm" d="M345 66c3 6 13 6 16 0Z" />
      <path d="M318 258c4-6 12-6 16 0" />
      <path d="M66 205c62-3 124 1 196-2M66 214c64-2 130 2 196-2" />
      <path d="M72 168c60-2 122 1 184-2M71 178c60-2 124 2 186-1" />
      <path d="M84 166c-1 30 0 62-2 92M246 164c1 32 0 60 2 93" />
      <path
        class="ms-draw-body"
        d="M117 129c-9 8-13 26-13 45 0 12 1 21 3 30 8 3 31 2 38-1 2-8 3-19 2-31-1-18-4-36-12-44-5-4-13-4-18 1Z"
      />
      <circle cx="127" cy="103" r="18" />
      <path d="M109 104c-3-18 7-27 19-27 11 0 20 8 18 25-6-2-9-7-10-11-6 6-16 11-27 13Z" class="ms-draw-ink" />
      <path d="M122 205c8 2 21 1 30-1 2 16 1 34 2 51M110 206c-2 16-1 32-2 50M108 256c-5 1-10 1-15 3M154 255c5 1 11 1 16 3" />
      <path d="M106 156c-4 12-5 24 4 31 8 5 18 4 27 2" />
      <path
        class="ms-draw-body-warm"
        d="M189 138c-9 8-12 24-11 40 0 9 1 18 3 26 10 3 29 2 36-1 2-10 3-19 2-30-2-16-6-28-13-35-5-5-12-5-17 0Z"
      />
      <circle cx="198" cy="113" r="17" />
      <path
        d="M181 117c-5-20 4-33 18-33 13 0 21 10 18 27 4 8 3 16 0 21-3-6-6-13-6-21-8 1-18-2-23-7-1 5-3 9-7 13Z"
        class="ms-draw-ink"
      />
      <path d="M186 206c-3 17-4 34-4 50M210 206c4 16 5 33 5 50M182 256c-5 0-10 1-14 3M215 256c5 0 9 1 14 3" />
      <path d="M217 160c7 11 8 21 1 28-6 6-15 7-23 5" />
      <path d="M160 82c1-8 8-13 17-13 10 0 17 6 17 13" class="ms-draw-hidden" />
      <path d="M38 258c-3-18-2-31 4-44M42 236c-6-7-12-9-18-9M41 224c4-8 10-12 17-13" />
    </Drawing>
  )
}
