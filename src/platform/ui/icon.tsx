import type { IconName } from './icon-names.ts'
import { iconSheet, publicIconShapes } from './public-icon-shapes.ts'
import { useView } from './view-context.tsx'

/**
 * One icon in the colour of the text around it. Decoration unless `label` is given: then it is read out, and must not
 * be the only thing that tells something apart by colour.
 */
export function Icon({ name, label }: { name: IconName; label?: string | undefined }) {
  const { asset, staff } = useView()
  const drawn = staff === null ? shapes.get(name) : undefined
  const shape = drawn === undefined ? <use href={`${asset('icons.svg')}#${name}`} /> : <path d={drawn} />
  const sheet = drawn === undefined ? undefined : iconSheet
  if (label === undefined) {
    return (
      <svg class="icon-svg" viewBox={sheet} focusable="false" aria-hidden="true">
        {shape}
      </svg>
    )
  }
  return (
    <svg class="icon-svg" viewBox={sheet} focusable="false" role="img" aria-label={label}>
      {shape}
    </svg>
  )
}

const shapes: ReadonlyMap<string, string> = new Map(Object.entries(publicIconShapes))
