import { type IconName, isPublicIcon } from './icon-names.ts'
import { useView } from './view-context.tsx'

/**
 * One icon out of the sprite, in the colour of the text around it. Decoration unless `label` is given: then it is
 * read out, and must not be the only thing that tells something apart by colour.
 */
export function Icon({ name, label }: { name: IconName; label?: string | undefined }) {
  const { asset, staff } = useView()
  const sprite = staff === null && isPublicIcon(name) ? 'icons-public.svg' : 'icons.svg'
  const shape = <use href={`${asset(sprite)}#${name}`} />
  if (label === undefined) {
    return (
      <svg class="icon-svg" focusable="false" aria-hidden="true">
        {shape}
      </svg>
    )
  }
  return (
    <svg class="icon-svg" focusable="false" role="img" aria-label={label}>
      {shape}
    </svg>
  )
}
