import { isInDenmark, type Position } from '../../../kernel/positions.ts'

/** What is wrong with a typed position. `swapped`: right the other way round. */
export type PositionProblem = 'invalid' | 'swapped' | 'outside-denmark'

const pair = /^\s*(-?\d{1,3}(?:[.,]\d+)?)\s*[°]?\s*(?:[;/]|,\s+|\s+)\s*(-?\d{1,3}(?:[.,]\d+)?)\s*[°]?\s*$/
const pasted = /^\s*(-?\d{1,3}\.\d+)\s*,\s*(-?\d{1,3}\.\d+)\s*$/

/** Reads '55,4783, 9,1325', '55.4783,9.1325' or '55.4783 9.1325': latitude first, inside Denmark. */
export function parseTypedPosition(text: string): Position | PositionProblem {
  const [, first, second] = pasted.exec(text) ?? pair.exec(text) ?? []
  if (first === undefined || second === undefined) return 'invalid'
  const position = { latitude: numberOf(first), longitude: numberOf(second) }
  if (isInDenmark(position)) return position
  return isInDenmark({ latitude: position.longitude, longitude: position.latitude }) ? 'swapped' : 'outside-denmark'
}

/** A position as a Dane would have typed it, to fill such a field with. */
export function typedPosition({ latitude, longitude }: Position): string {
  return [latitude, longitude].map((number) => String(number).replace('.', ',')).join(', ')
}

function numberOf(text: string): number {
  return Number(text.replace(',', '.'))
}
