import type { Language } from '../../../kernel/language.ts'
import { Day, Notice, Time } from '../../../platform/ui/index.ts'
import { useView } from '../../../platform/ui/view-context.tsx'
import type { OpenedNameList } from '../actions/open-name-list.ts'
import { leftOutReasons } from '../domain/left-out-words.ts'
import { nameListMessages } from '../name-list-messages.ts'

/** Who handed what in, how much was left out and why, and when it is erased, or the proof that it was. */
export function HandedInLists({ opened: { lists, purges, side } }: { opened: OpenedNameList }) {
  const { language } = useView()
  const words = nameListMessages(language)
  return (
    <section>
      <h2>{words.overview.lists}</h2>
      <ul>
        {lists.map((list) => {
          const purge = purges.find(({ listId }) => listId === list.id)
          const kept = list.linesRead - Object.values(list.leftOut).reduce((sum, count) => sum + count, 0)
          return (
            <li key={list.id}>
              {words.overview.given(list.handedInBy.name, kept)} <Time at={list.handedInAt} />.{' '}
              {sayLeftOut(list.leftOut, language)}{' '}
              {purge ? (
                <>
                  {words.purges.proof(purge.rowsErased)} <Time at={purge.purgedAt} />.
                </>
              ) : (
                <>
                  {words.overview.purge} <Day date={list.purgeOn} full />.
                </>
              )}
            </li>
          )
        })}
      </ul>
      <Notice icon="delete" level={3}>
        <p>{side === 'unit' ? words.overview.purgeNote : words.overview.purgeNoteForPolice}</p>
        <p>{words.overview.notSearchable}</p>
      </Notice>
    </section>
  )
}

/** 'Ikke taget med: 2 forurettede, 1 vidne.' Empty where nothing was. */
function sayLeftOut(counts: OpenedNameList['lists'][number]['leftOut'], language: Language): string {
  const words = nameListMessages(language)
  const said = leftOutReasons.flatMap((reason) => {
    const count = counts[reason] ?? 0
    return count > 0 ? [words.counted[reason](count)] : []
  })
  return said.length > 0 ? words.overview.leftOut(said.join(', ')) : ''
}
