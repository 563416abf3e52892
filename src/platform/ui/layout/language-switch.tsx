import { localise, useView } from '../view-context.tsx'
import { useLayoutWords } from './use-layout-words.ts'

/** The same page in the other language, as a plain link: the public site keeps no cookie. */
export function LanguageSwitch() {
  const { language, path } = useView()
  const words = useLayoutWords()
  const other = language === 'da' ? 'en' : 'da'
  return (
    <a class="ms-language" href={localise(path, other)} lang={other} hreflang={other} rel="alternate">
      {words.navigation.otherLanguage}
    </a>
  )
}
