/**
 * Runs hungry work one piece at a time in this process: a large photograph takes hundreds of megabytes while it is read,
 * and five at once would take them fivefold. Nobody is turned away; they stand in line. Failing work does not stop the
 * line.
 */
export function takeTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  return lineOfFiles(work)
}

/** A line of its own, for hungry work that must not keep those with files waiting. */
export function openLine(): <Value>(work: () => Promise<Value>) => Promise<Value> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

const lineOfFiles = openLine()
