import { useWords } from '../use-words.ts'
import { Drawing } from './drawing.tsx'

/** Two people on a bench under a lamp, seen from behind: for the front page. */
export function BenchDrawing() {
  const { illustration } = useWords()
  return (
    <Drawing label={illustration.bench} width={420} height={290}>
      <path class="ms-draw-glow" d="M268 74c-42 50-96 112-146 186h276c-24-70-62-134-98-186Z" />
      <path d="M10 260c70-3 130 1 200-1 76-2 136 2 200-1" />
      <Lamp />
      <Adult />
      <Youngster />
      <Bench />
      <Things />
    </Drawing>
  )
}

function Lamp() {
  return (
    <>
      <path d="M348 259c1-66 0-126 0-176 0-28-14-42-36-42-16 0-26 8-28 18" />
      <path class="ms-draw-bubble" d="M262 74c2-12 10-18 22-18s20 7 22 18c-14 2-30 2-44 0Z" />
      <path class="ms-draw-warm" d="M276 77c2 8 14 8 16 0Z" />
      <path d="M338 259c4-7 16-7 20 0" />
    </>
  )
}

function Adult() {
  return (
    <>
      <path class="ms-draw-body" d="M106 226c-2-40 2-66 14-74 8-5 36-5 44 0 12 8 16 34 14 74Z" />
      <path class="ms-draw-bubble" d="M134 138c0 6 0 10-2 13 6 4 14 4 20 0-2-3-2-7-2-13" />
      <path class="ms-draw-ink" d="M123 122c-1-16 7-26 19-26 13 0 20 10 19 26-1 13-8 20-19 20s-18-7-19-20Z" />
      <path d="M128 240c0 6 0 12-1 19M154 240c1 6 1 12 1 19" />
    </>
  )
}

function Youngster() {
  return (
    <>
      <path class="ms-draw-body-warm" d="M198 226c-2-34 1-54 11-60 7-5 31-5 38 0 10 6 13 26 11 60Z" />
      <path class="ms-draw-body-warm" d="M208 168c2-12 10-16 20-16s18 4 20 16c-4 9-12 13-20 13s-16-4-20-13Z" />
      <path class="ms-draw-ink" d="M211 140c-1-14 6-23 17-23s18 9 17 23c-1 11-7 17-17 17s-16-6-17-17Z" />
      <path class="ms-draw-warm" d="M210 136c0-12 7-20 18-20s18 8 18 20c-10-4-26-4-36 0Z" />
      <path d="M216 240c0 6 0 12-1 19M240 240c1 6 1 12 1 19" />
    </>
  )
}

function Bench() {
  return (
    <>
      <path class="ms-draw-bubble" d="M84 184c66-3 130-2 196 0v13c-66 2-130 2-196 0Z" />
      <path class="ms-draw-bubble" d="M84 206c66-2 130-2 196 0v13c-66 2-130 2-196 0Z" />
      <path class="ms-draw-bubble" d="M78 230c70-2 138-2 208 0v9c-70 2-138 2-208 0Z" />
      <path d="M98 181c-1 26 0 52-2 78M266 181c1 26 0 52 2 78" />
    </>
  )
}

function Things() {
  return (
    <>
      <path class="ms-draw-body" d="M300 259c-5-16-4-34 6-38 7-3 17-3 22 1 8 6 8 22 4 37Z" />
      <path d="M309 219c0-8 12-8 12 0M304 242c8 2 18 2 26 0" />
      <path d="M46 259c-4-18-3-32 3-46M49 236c-6-8-13-11-21-12M47 224c5-9 12-14 20-15M48 248c6-6 12-8 19-8" />
    </>
  )
}
