import { describe, expect, test } from 'vitest'
import { renderView, signedIn, words } from '../testing/render-view.tsx'
import { Alert } from './alert.tsx'
import { CopyBox } from './copy-box.tsx'
import { Table } from './data-table.tsx'
import { HelpLines } from './help-lines.tsx'
import { IdentityBar } from './identity-bar.tsx'
import { Prose } from './prose.tsx'
import { Row, RowList } from './row-list.tsx'
import { SinceStrip } from './since-strip.tsx'
import { SpeechThread } from './speech-thread.tsx'
import { Tag } from './tag.tsx'
import { Due, Time } from './time.tsx'
import { Timeline, type TimelineItem } from './timeline.tsx'

const yesterday = new Date('2026-11-23T08:02:00Z')
const anHourAgo = new Date('2026-11-24T12:30:00Z')

test('a time is said as people say it, with the exact time on hover', () => {
  const time = renderView(<Time at={yesterday} />).querySelector('time')
  expect(words(time)).toBe('i går 9.02')
  expect(time?.getAttribute('title')).toBe('mandag den 23. november 2026 kl. 09.02')
  expect(time?.getAttribute('datetime')).toBe('2026-11-23T08:02:00.000Z')
})

test('a limit of our own is never red, however late; a limit set by law is', () => {
  const tone = (law: boolean) => renderView(<Due at={anHourAgo} law={law} />).querySelector('.ms-tag')?.classNames
  expect(tone(false)).toContain('ms-tag--amber')
  expect(tone(true)).toContain('ms-tag--red')
})

test('each tone of a tag has a shape of its own', () => {
  const tones = ['neutral', 'calm', 'amber', 'red', 'tier1', 'tier2', 'tier3'] as const
  const shapes = tones.map((tone) =>
    renderView(<Tag tone={tone}>Ord</Tag>)
      .querySelector('path')
      ?.getAttribute('d'),
  )
  expect(new Set(shapes).size).toBe(7)
})

test('what somebody wrote is shown as text, never as markup', () => {
  const prose = renderView(<Prose text={'<script>alert(1)</script>\n- <b>fed</b>'} />)
  expect(prose.querySelector('script, b')).toBeNull()
  expect(prose.querySelector('p')?.innerHTML).toBe('&lt;script>alert(1)&lt;/script>')
})

test('what is blacked out is drawn, and read out as what it is', () => {
  const blackout = renderView(<Prose text="- █████ fra 8.b" />).querySelector('.ms-blackout')
  expect(blackout?.getAttribute('aria-label')).toBe('streget over')
  expect(words(blackout)).toBe('█████')
})

test('a row says only what it has', () => {
  const row = renderView(<Row href="/sager/1" title="Noah" />).querySelector('.ms-row')
  expect(row?.querySelectorAll('.ms-row-icon, .ms-row-tags, .ms-row-trailing')).toEqual([])
})

test('an alert is read out when it answers what was just done, and only then', () => {
  expect(renderView(<Alert tone="success" title="Gemt" announce />).querySelector('[role=status]')).not.toBeNull()
  expect(renderView(<Alert tone="success" title="Gemt" />).querySelector('[role=status]')).toBeNull()
  expect(renderView(<Alert tone="error" title="Nej" announce />).querySelector('[role=alert]')).not.toBeNull()
})

test('a receipt is shown in groups of four and copied as it was given', () => {
  const box = renderView(<CopyBox code="4821093777153048" label="Din kode" />)
  expect(words(box.querySelector('[data-code]'))).toBe('4821 0937 7715 3048')
  expect(box.querySelector('[data-tools]')?.hasAttribute('hidden')).toBe(true)
})

test('a number is called by a press, without its spaces', () => {
  const lines = [{ name: 'BørneTelefonen', phone: '116 111', text: 'Tal med en voksen' }]
  const link = renderView(<HelpLines lines={lines} />).querySelector('a')
  expect(link?.getAttribute('href')).toBe('tel:116111')
  expect(words(link)).toBe('116 111')
})

test('the link of a row is its title and nothing else', () => {
  const row = renderView(
    <RowList label="I dag">
      <Row href="/sager/1" title="Opfølgning" meta="Åløkkeskolen" tags={<Tag tone="calm">Klar</Tag>} />
    </RowList>,
  )
  expect(words(row.querySelector('a'))).toBe('Opfølgning')
  expect(words(row.querySelector('li'))).toContain('Åløkkeskolen')
})

test('an identity bar says who, how old, which tier and who answers for it', () => {
  const bar = renderView(<IdentityBar name="Noah" age={13} tier={2} worker="Karen" flags={['Adressebeskyttelse']} />)
  expect(words(bar)).toBe('Noah 13 år Foregribende Adressebeskyttelse Ansvarlig Karen')
})

describe('since you last looked', () => {
  test('says so the first time', () => {
    expect(words(renderView(<SinceStrip since={null} changes={[]} />))).toBe('Du ser sagen for første gang')
  })

  test('lists what came and can be marked as seen', () => {
    const strip = renderView(
      <SinceStrip since={yesterday} changes={[{ text: '2 notater', href: '#entry-1' }]} markRead="/sager/1/set" />,
      signedIn,
    )
    expect(words(strip)).toContain('Siden du så den sidst i går 9.02')
    expect(strip.querySelector('form')?.getAttribute('action')).toBe('/sager/1/set')
  })

  test('has nothing to mark when nothing came', () => {
    const strip = renderView(<SinceStrip since={yesterday} changes={[]} markRead="/sager/1/set" />, signedIn)
    expect(words(strip)).toContain('Intet nyt')
    expect(strip.querySelector('form')).toBeNull()
  })
})

describe('a chronology', () => {
  const entry = (id: string, at: string, written?: string): TimelineItem => ({
    id,
    at: new Date(at),
    icon: 'document',
    kind: { label: 'Oplysning' },
    author: 'Karen',
    title: `Notat ${id}`,
    ...(written && { writtenAt: new Date(written) }),
  })

  test('has one heading for each Danish day', () => {
    const found = renderView(
      <Timeline
        label="Forløbet"
        items={[
          entry('3', '2026-11-24T08:00:00Z'),
          entry('2', '2026-11-23T23:30:00Z'),
          entry('1', '2026-11-23T22:30:00Z'),
        ]}
      />,
    )
    expect(found.querySelectorAll('h2').map(words)).toEqual(['i dag', 'i går'])
    expect(found.querySelectorAll('section section').map((day) => day.querySelectorAll('li').length)).toEqual([2, 1])
  })

  test('says of an entry written later that it was', () => {
    const late = entry('1', '2026-11-18T13:00:00Z', '2026-11-23T07:45:00Z')
    expect(words(renderView(<Timeline label="Forløbet" items={[late]} />))).toContain('Skrevet ind i går 8.45')
  })
})

test('in a dialogue the reader is "you", and the other has a name', () => {
  const speeches = [
    { id: '1', from: 'sender', at: yesterday, text: 'Hej' },
    { id: '2', from: 'ssp', author: 'Karen', at: yesterday, text: 'Hej igen' },
  ] as const
  const heads = (reader: 'sender' | 'ssp') => {
    return renderView(<SpeechThread label="Samtalen" reader={reader} speeches={speeches} />)
      .querySelectorAll('strong')
      .map(words)
  }
  expect(heads('sender')).toEqual(['Dig', 'Karen, SSP'])
  expect(heads('ssp')).toEqual(['Afsenderen', 'Karen, SSP'])
})

test('a table says how it is sorted, and each answer knows its header', () => {
  const columns = [
    { header: 'Skole', cell: (row: { school: string }) => row.school, rowHeading: true },
    {
      header: 'Besøg',
      cell: () => 21,
      numeric: true,
      sort: { href: '/tal?efter=besoeg', direction: 'descending' },
    },
  ] as const
  const table = renderView(
    <Table caption="Besøg" columns={columns} rows={[{ school: 'Åløkke' }]} rowKey={(row) => row.school} />,
  )
  expect(words(table.querySelector('caption'))).toBe('Besøg')
  expect(table.querySelector('th[aria-sort]')?.getAttribute('aria-sort')).toBe('descending')
  expect(words(table.querySelector('tbody th'))).toBe('Åløkke')
  expect(table.querySelector('td')?.getAttribute('data-title')).toBe('Besøg')
})
