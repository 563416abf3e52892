import type { PlainDate } from '../../../kernel/dates.ts'
import type { NameLine } from './name-line.ts'
import { ageIn, ageOfCell, birthDateIn, bornIn, isBirthDate } from './name-list-birthdays.ts'
import { withoutCpr } from './name-list-cpr.ts'
import { inSpokenOrder, isSurnameFirst, nameAtStart, withoutListMark } from './name-list-names.ts'

/** A line without headings, as people write them: `Mads Holm, 14 år, truffet med hash 21/11`. The name comes first. */
export function lineFromWords(
  cells: readonly string[],
  today: PlainDate,
): { readonly line: NameLine; readonly hadCpr: boolean } {
  const { texts, birthDate, hadCpr } = withoutCpr(cells)
  const [head = '', ...rest] = wholeName(texts.filter((text) => text !== ''))
  const { name, rest: afterName } = nameAtStart(inSpokenOrder(head))
  const found = factsIn(
    [afterName, ...rest].filter((text) => text !== ''),
    today,
  )
  const line: NameLine = {
    name,
    birthDate: birthDate ?? found.birthDate,
    age: found.age,
    matter: found.texts.join(', '),
    role: '',
    happened: '',
    place: '',
  }
  return { line, hadCpr }
}

/** Takes the list's own mark off the first cell, and puts a surname that stands alone in it behind the first name. */
function wholeName([head = '', next = '', ...rest]: readonly string[]): string[] {
  const first = withoutListMark(head)
  return isSurnameFirst(first, next) ? [`${next} ${first}`, ...rest] : [first, next, ...rest]
}

type Facts = { birthDate: PlainDate | null; age: number | null; readonly texts: string[] }

function factsIn(texts: readonly string[], today: PlainDate): Facts {
  const facts: Facts = { birthDate: null, age: null, texts: [] }
  for (const text of texts) {
    const date = birthDateIn(text, today)
    const born = bornIn(text, today)
    const alone = ageOfCell(text)
    if (date && isBirthDate(date, today)) facts.birthDate ??= date
    else if (alone !== null) facts.age ??= alone
    else {
      if (born) facts.birthDate ??= born.date
      facts.age ??= ageIn(text)
      const said = born ? born.rest : text
      if (said !== '') facts.texts.push(said)
    }
  }
  return facts
}
