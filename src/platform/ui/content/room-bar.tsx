import type { ComponentChildren } from 'preact'
import { Button } from '../form/button.tsx'
import { Form } from '../form/form.tsx'
import type { IconName } from '../icon-names.ts'
import { Tag } from './tag.tsx'

/** Somebody asked to the meeting: `in` the room, `out` of it for now, or `absent`. */
export type RoomSeat = {
  readonly id: string
  readonly name: string
  readonly body: string
  readonly state: 'in' | 'out' | 'absent'
  /** May not hear what is on the table: marked, whatever the colour. */
  readonly mustLeave?: boolean | undefined
}

export type RoomWords = {
  readonly states: Readonly<Record<RoomSeat['state'], string>>
  readonly leave: string
  readonly enter: string
  readonly mustLeave: string
}

/**
 * Who is in the room, a chip each, with one press to come in or leave. Posts `move` as the seat's id and the state it
 * goes to: `<id>:out`. Without `action` it only shows.
 */
export function RoomBar({
  label,
  action,
  seats,
  words,
  children,
}: {
  label: string
  action?: string | undefined
  seats: readonly RoomSeat[]
  words: RoomWords
  /** A way to bring in somebody who was not asked. */
  children?: ComponentChildren
}) {
  const chips = (
    <ul class="ms-room-seats">
      {seats.map((seat) => (
        <Chip key={seat.id} seat={seat} words={words} moves={action !== undefined} />
      ))}
    </ul>
  )
  return (
    <section class="ms-room" aria-label={label}>
      {action === undefined ? (
        chips
      ) : (
        <Form action={action} compact label={label}>
          {chips}
        </Form>
      )}
      {children}
    </section>
  )
}

const tones = { in: 'calm', out: 'neutral', absent: 'neutral' } as const

function Chip({ seat, words, moves }: { seat: RoomSeat; words: RoomWords; moves: boolean }) {
  const [to, says, icon]: readonly [string, string, IconName] =
    seat.state === 'in' ? ['out', words.leave, 'arrow-forward'] : ['in', words.enter, 'arrow-back']
  return (
    <li class={`ms-room-seat ms-room-seat--${seat.state}`}>
      <span class="ms-room-name">{seat.name}</span> <span class="ms-room-body">{seat.body}</span>{' '}
      <span class="ms-room-state">
        {seat.mustLeave ? (
          <Tag tone="amber">{words.mustLeave}</Tag>
        ) : (
          <Tag tone={tones[seat.state]}>{words.states[seat.state]}</Tag>
        )}
      </span>{' '}
      {moves && (
        <Button name="move" value={`${seat.id}:${to}`} tone="quiet" small icon={icon}>
          {says}
          <span class="sr-only"> {seat.name}</span>
        </Button>
      )}
    </li>
  )
}
