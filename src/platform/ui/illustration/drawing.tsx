import type { ComponentChildren } from 'preact'

/** The paper all our line drawings are on: strokes in the colour of the text, one warm colour, no picture fetched. */
export function Drawing({
  label,
  width,
  height,
  children,
}: {
  label: string
  width: number
  height: number
  children: ComponentChildren
}) {
  return (
    <svg class="ms-draw" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {children}
    </svg>
  )
}
