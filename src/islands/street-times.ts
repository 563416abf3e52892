/** `14.02` on a Danish page, `14:02` on an English one. */
export function clock(instant: string): string {
  const time = new Date(instant)
  const separator = document.documentElement.lang === 'da' ? '.' : ':'
  return `${time.getHours()}${separator}${two(time.getMinutes())}`
}

/** A day as `3/12`, from an ISO day. */
export function shortDay(day: string): string {
  const [, month = '', date = ''] = day.split('-')
  return `${Number(date)}/${Number(month)}`
}

/** When an entry was, short enough for a list: the clock, and the day when it is not today. */
export function shortMoment(instant: string): string {
  const time = new Date(instant)
  const isToday = time.toDateString() === new Date().toDateString()
  return isToday ? clock(instant) : `${time.getDate()}/${time.getMonth() + 1} ${clock(instant)}`
}

/** What a `datetime-local` field shows for an instant, on the phone's own clock. */
export function localField(instant: string): string {
  const time = new Date(instant)
  const day = `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`
  return `${day}T${two(time.getHours())}:${two(time.getMinutes())}`
}

/** The instant somebody chose in such a field; null when it is empty. */
export function instantOf(field: string): string | null {
  const time = new Date(field)
  return Number.isNaN(time.getTime()) ? null : time.toISOString()
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
