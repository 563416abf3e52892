/** A number to tap; a dash where there is none. */
export function CallLink({ phone }: { phone: string }) {
  return phone === '' ? <>–</> : <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
}
