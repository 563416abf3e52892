/**
 * What a named sender told about themselves; empty strings where nothing was told. A workplace, never a home address:
 * an employee who notifies gives the address of the workplace (domain rule RU-07).
 */
export type SenderDetails = {
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly workplace: string
}
