/** A command that cannot be done, with one plain line for the terminal. */
export class PlainRefusal extends Error {
  override name = 'PlainRefusal'
}
