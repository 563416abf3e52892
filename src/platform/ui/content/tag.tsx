import type { ComponentChildren } from 'preact'

/**
 * `calm` something is as it should be, `amber` a plan is broken, `red` a law is broken, `tier1`–`tier3` the three
 * tiers of SSP work. Each tone has a shape of its own, so that it is told apart without colour.
 */
export type TagTone = 'neutral' | 'calm' | 'amber' | 'red' | 'tier1' | 'tier2' | 'tier3'

/** A status in one or two words. Never looks like a button and never stands without its word. */
export function Tag({ tone = 'neutral', children }: { tone?: TagTone | undefined; children: ComponentChildren }) {
  return (
    <span class={`ms-tag ms-tag--${tone}`}>
      <TagShape tone={tone} />
      {children}
    </span>
  )
}

function TagShape({ tone }: { tone: TagTone }) {
  return (
    <svg class="ms-tag-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
      <path d={shapes[tone]} />
      {unlit[tone] && <path class="ms-tag-shape-rest" d={unlit[tone]} />}
    </svg>
  )
}

// A ring, a disc, a triangle, a square on its point; one, two and three bars for the tiers.
const shapes = {
  neutral: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Zm0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6Z',
  calm: 'M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1Z',
  amber: 'M6 1 11.5 11H.5Z',
  red: 'M6 0 12 6 6 12 0 6Z',
  tier1: 'M0 7h3v5H0Z',
  tier2: 'M0 7h3v5H0Zm4.5-4h3v9h-3Z',
  tier3: 'M0 7h3v5H0Zm4.5-4h3v9h-3ZM9 0h3v12H9Z',
} as const satisfies Record<TagTone, string>

// The tiers above, faint: so that one bar is seen to be one of three.
const unlit: Partial<Record<TagTone, string>> = { tier1: 'M4.5 3h3v9h-3ZM9 0h3v12H9Z', tier2: 'M9 0h3v12H9Z' }
