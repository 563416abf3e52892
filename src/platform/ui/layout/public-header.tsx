import { sitePaths } from '../site-paths.ts'
import { useLink, useView } from '../view-context.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { QuickExit } from './quick-exit.tsx'
import { useLayoutWords } from './use-layout-words.ts'
import { WordMark } from './word-mark.tsx'

/** Who we are, four ways on, the other language, and the way out. */
export function PublicHeader() {
  const words = useLayoutWords()
  const link = useLink()
  return (
    <header class="ms-header">
      <div class="ms-header-row">
        <WordMark href={link(sitePaths.public.front)} />
        <div class="ms-header-tools">
          <LanguageSwitch />
          <QuickExit />
        </div>
      </div>
      <nav class="ms-site-nav" aria-label={words.navigation.site}>
        <ul>
          <SiteLink path={sitePaths.public.about} label={words.navigation.about} />
          <SiteLink path={sitePaths.public.consultants} label={words.navigation.consultants} />
          <SiteLink path={sitePaths.public.urgent} label={words.navigation.urgent} />
          <SiteLink path={sitePaths.public.write} label={words.navigation.write} />
        </ul>
      </nav>
    </header>
  )
}

function SiteLink({ path, label }: { path: string; label: string }) {
  const view = useView()
  const link = useLink()
  return (
    <li>
      <a href={link(path)} aria-current={view.path === path ? 'page' : undefined}>
        {label}
      </a>
    </li>
  )
}
