import {
  AgendaRail,
  Button,
  ButtonRow,
  Form,
  MeetingPage,
  QuietLine,
  RoomBar,
  type RoomSeat,
  RoomWatch,
  TextArea,
} from '../index.ts'

const seats: readonly RoomSeat[] = [
  { id: 'a', name: 'Karen Østergaard', body: 'SSP Lindå', state: 'in' },
  { id: 'b', name: 'Anders Holt', body: 'Lokalpolitiet Lindå', state: 'in' },
  { id: 'c', name: 'Bente Krogh', body: 'Natteravnene', state: 'in', mustLeave: true },
  { id: 'd', name: 'Peter Skov', body: 'Søndermarksskolen', state: 'absent' },
]
const words = {
  states: { in: 'I rummet', out: 'Ude', absent: 'Fraværende' },
  leave: 'Forlader rummet',
  enter: 'Kommer ind',
  mustLeave: 'Skal ud',
}
const entry = { state: 'Venter', tone: 'neutral', closed: false, current: false } as const

/** A meeting on the wall: the room, the agenda, one item. */
export function MeetingSample() {
  return (
    <MeetingPage
      title="Overleveringsmøde"
      subtitle="i dag kl. 14.00-15.00"
      back={{ href: '/moeder/1', label: 'Ud af mødet' }}
      blank="/moeder/1/skjul"
      room={<RoomBar label="I rummet" action="/moeder/1/rummet" seats={seats} words={words} />}
      agenda={
        <AgendaRail
          label="Dagsorden"
          parts={[
            {
              heading: 'Åben del',
              empty: '',
              entries: [{ ...entry, href: '/moeder/1/i-gang/1', title: 'Uroen ved stationen' }],
            },
            {
              heading: 'Lukket del',
              empty: '',
              entries: [{ ...entry, href: '/moeder/1/i-gang/2', title: 'Sag 2026-0012', closed: true, current: true }],
            },
          ]}
        />
      }
    >
      <RoomWatch address="/moeder/1/rummet" mark="a b c">
        <h2>Sag 2026-0012</h2>
        <Form action="/moeder/1/punkt/2/referat">
          <TextArea name="body" label="Referat" maxLength={20_000} />
          <ButtonRow>
            <Button>Gem referat</Button>
          </ButtonRow>
        </Form>
        <QuietLine>Kan læses af SSP Lindå og Anders Holt (Lokalpolitiet Lindå).</QuietLine>
      </RoomWatch>
    </MeetingPage>
  )
}
