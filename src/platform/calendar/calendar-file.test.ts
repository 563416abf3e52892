import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarInvitation, calendarFile } from './calendar-file.ts'

const meeting: CalendarInvitation = {
  method: 'REQUEST',
  uid: '0197a1b2-0000-7000-8000-000000000001@medspil.linda.dk',
  sequence: 0,
  start: new Date('2026-11-24T12:00:00Z'),
  end: new Date('2026-11-24T13:30:00Z'),
  title: 'Lokalråd Syd',
  place: 'Rådhuset, lokale 2; 1. sal',
  link: 'https://medspil.linda.dk/moeder',
  madeAt: new Date('2026-11-01T09:15:00Z'),
  organiser: { name: 'Lindå Kommune', email: 'medspil@linda.dk' },
  receiver: 'kk@linda.dk',
  language: 'da',
}

/** Reads a file as another maker's program does, with nothing but what stands in the file. */
function read(changes: Partial<CalendarInvitation> = {}) {
  const file = calendarFile({ ...meeting, ...changes })
  const calendar = new ICAL.Component(ICAL.parse(file))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  const found = calendar.getFirstSubcomponent('vevent')
  if (!found) throw new Error('There is no event')
  return { file, calendar, event: new ICAL.Event(found), component: found }
}

test('refuses a meeting that ends before it starts, or as it starts', () => {
  expect(() => read({ end: new Date('2026-11-24T11:00:00Z') })).toThrow('a meeting ends after it starts')
  expect(() => read({ end: meeting.start })).toThrow('a meeting ends after it starts')
})

test('another program reads when, where and what', () => {
  const { calendar, event, component } = read()
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0')
  expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST')
  expect(event.uid).toBe('0197a1b2-0000-7000-8000-000000000001@medspil.linda.dk')
  expect(event.sequence).toBe(0)
  expect(event.summary).toBe('Lokalråd Syd')
  expect(event.location).toBe('Rådhuset, lokale 2; 1. sal')
  expect(event.description).toBe('Se mødet i Medspil\nhttps://medspil.linda.dk/moeder')
  expect(event.startDate.toString()).toBe('2026-11-24T13:00:00')
  expect(event.startDate.zone.tzid).toBe('Europe/Copenhagen')
  expect(event.startDate.toJSDate()).toEqual(new Date('2026-11-24T12:00:00Z'))
  expect(event.endDate.toJSDate()).toEqual(new Date('2026-11-24T13:30:00Z'))
  expect(component.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(component.getFirstPropertyValue('class')).toBe('PRIVATE')
  expect(component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-11-01T09:15:00Z')
})

test('nobody is named but the municipality', () => {
  const { event, file } = read()
  expect(event.attendees.map((attendee) => attendee.toICALString())).toEqual([
    'ATTENDEE;ROLE=REQ-PARTICIPANT;RSVP=FALSE:MAILTO:kk@linda.dk',
  ])
  expect(file.match(/CN=[^:]*/g)).toEqual(['CN="Lindå Kommune"'])
})

test.each([
  ['the last minute of winter time', '2027-03-28T00:59:00Z', '2027-03-28T01:59:00'],
  ['the first minute of summer time', '2027-03-28T01:00:00Z', '2027-03-28T03:00:00'],
  ['a day in July', '2027-07-01T12:00:00Z', '2027-07-01T14:00:00'],
  ['the last hour of summer time but one', '2027-10-30T23:30:00Z', '2027-10-31T01:30:00'],
  ['the first hour of winter time that comes once', '2027-10-31T02:00:00Z', '2027-10-31T03:00:00'],
])('%s is read as it was meant', (_name, instant, wall) => {
  const start = new Date(instant)
  const { event } = read({ start, end: new Date(start.getTime() + 30 * 60_000) })
  expect(event.startDate.toString()).toBe(wall)
  expect(event.startDate.toJSDate()).toEqual(start)
})

test('a meeting over the night the clocks go back lasts as long as it does', () => {
  const { event } = read({ start: new Date('2027-10-30T20:00:00Z'), end: new Date('2027-10-31T04:00:00Z') })
  expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(8 * 3_600_000)
})

test('a change is the same meeting with a higher number', () => {
  const { event } = read({ sequence: 3, place: 'Søndermarksskolen' })
  expect([event.uid, event.sequence, event.location]).toEqual([meeting.uid, 3, 'Søndermarksskolen'])
})

test('a cancellation takes the same meeting out', () => {
  const { calendar, event, component } = read({ method: 'CANCEL', sequence: 4 })
  expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL')
  expect(component.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect([event.uid, event.sequence]).toEqual([meeting.uid, 4])
})

test('what is typed into the place or the name cannot add a line of its own', () => {
  const { calendar, event } = read({ place: 'Her\r\nATTENDEE:mailto:x@y.dk', title: 'A\nEND:VEVENT\u0000' })
  expect(event.location).toBe('Her ATTENDEE:mailto:x@y.dk')
  expect(event.summary).toBe('A END:VEVENT')
  expect(event.attendees).toHaveLength(1)
  expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1)
})

test('no line is longer than a calendar reads, and each ends as it should', () => {
  const { file } = read({ title: 'Æ'.repeat(300) })
  const lines = file.split('\r\n')
  expect(lines.every((line) => !line.includes('\n') && Buffer.byteLength(line) <= 75)).toBe(true)
})

test('the words follow the receiver; without an address of the app there is no link', () => {
  expect(read({ language: 'en', link: null }).event.description).toBe('See the meeting in Medspil')
  expect(read({ link: null }).file).not.toContain('URL')
})

test('whoever takes the file from a page is not named in it, and nobody is asked to answer', () => {
  const { organiser: _organiser, receiver: _receiver, ...facts } = meeting
  const file = calendarFile({ ...facts, method: 'PUBLISH' })
  const calendar = new ICAL.Component(ICAL.parse(file))
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH')
  expect(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('uid')).toBe(meeting.uid)
  expect(file).not.toMatch(/ATTENDEE|ORGANIZER|kk@linda/)
})

test('a machine in another part of the world writes the same file', () => {
  const here = calendarFile(meeting)
  const zone = process.env.TZ
  try {
    process.env.TZ = 'America/New_York'
    expect(meeting.start.getHours()).toBe(7)
    expect(calendarFile(meeting)).toBe(here)
  } finally {
    process.env.TZ = zone
  }
})
