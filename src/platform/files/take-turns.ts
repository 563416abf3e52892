/**
 * Runs hungry work one piece at a time in this process: a large photograph takes hundreds of megabytes while it is read,
 * and five at once would take them fivefold. Nobody is turned away; they stand in line. Failing work does not stop the
 * line.
 */
export function takeTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const mine = lastInLine.then(work)
  lastInLine = mine.catch(() => undefined)
  return mine
}

let lastInLine: Promise<unknown> = Promise.resolve()
