import type { ComponentChildren } from 'preact'

/** One figure and what it counts. `note` says what it is measured against. */
export function Stat({ value, label, note }: { value: string; label: string; note?: string | undefined }) {
  return (
    <div class="ms-stat">
      <dt>{label}</dt>
      <dd class="ms-stat-value">{value}</dd>
      {note && <dd class="ms-stat-note">{note}</dd>}
    </div>
  )
}

/** Figures side by side. Filled with `Stat`. */
export function StatRow({ children, label }: { children: ComponentChildren; label?: string | undefined }) {
  return (
    <dl class="ms-stats" aria-label={label}>
      {children}
    </dl>
  )
}
