import type { ComponentChildren } from 'preact'

/**
 * What may only be shown while the room is as it is. With script the page asks `address` again and again whether `mark`
 * still holds, and is covered when it does not.
 */
export function RoomWatch({
  address,
  mark,
  children,
}: {
  address: string | undefined
  mark: string
  children: ComponentChildren
}) {
  return (
    <div class="ms-room-watch" data-room-watch={address} data-room-mark={mark}>
      {children}
    </div>
  )
}
