import type { Language } from '../../../kernel/language.ts'
import { Notice, useView } from '../../../platform/ui/index.ts'
import { type Basis, basisWords } from '../../law/index.ts'
import { foraMessages } from '../messages.ts'

type Circle = { readonly allowsPersons: boolean; readonly bases: readonly Basis[] }

/** Who may be talked about in a forum, in plain words. */
export function CircleNotice({ series }: { series: Circle }) {
  const words = foraMessages(useView().language).circle
  return (
    <Notice title={words.title} icon={series.allowsPersons ? 'lock' : 'groups'}>
      <CircleWords series={series} />
    </Notice>
  )
}

export function CircleWords({ series: { allowsPersons, bases } }: { series: Circle }) {
  const { language } = useView()
  const words = foraMessages(language).circle
  const [only, ...more] = bases
  if (!allowsPersons || only === undefined) return <p>{words.never}</p>
  if (more.length === 0) return <p>{words.named(basisWords[only].under[language])}</p>
  return (
    <>
      <p>{words.several}</p>
      <ul>
        {bases.map((basis) => (
          <li key={basis}>{namedWithSource(basis, language)}</li>
        ))}
      </ul>
    </>
  )
}

/** "SSP-samarbejdet: retsplejelovens § 115, stk. 1, nr. 1"; the name once only where the source begins with it. */
function namedWithSource(basis: Basis, language: Language): string {
  const name = basisWords[basis].name[language]
  const source = basisWords[basis].under[language]
  const repeats = source.toLocaleLowerCase(language).startsWith(name.toLocaleLowerCase(language))
  return repeats ? `${name}${source.slice(name.length)}` : `${name}: ${source}`
}
