import type { ComponentChildren } from 'preact'
import { useView } from '../view-context.tsx'
import { useLayoutWords } from './use-layout-words.ts'

/**
 * The page around the page: language, title, style, script. Everything comes from our own address, nothing stands
 * inline. `title` must name the page and nobody: it is seen in tabs, history and over a shoulder.
 */
export function DocumentShell({
  title,
  side,
  findable,
  className,
  bundle,
  children,
}: {
  title: string
  side: 'public' | 'workplace'
  /** May be found by search engines: only public pages that say the same to everyone. */
  findable: boolean
  className: string
  /** A style and a script of this page alone, by the name both are built under. */
  bundle?: string | undefined
  children: ComponentChildren
}) {
  const { language, asset } = useView()
  const words = useLayoutWords()
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {!findable && <meta name="robots" content="noindex, nofollow" />}
        <meta name="format-detection" content="telephone=no" />
        <title>{`${title} · ${words.product}`}</title>
        <link rel="preload" href={asset('sans-400.woff2')} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="preload" href={asset('sans-600.woff2')} as="font" type="font/woff2" crossOrigin="anonymous" />
        <link rel="stylesheet" href={asset(`${side}.css`)} />
        {bundle && <link rel="stylesheet" href={asset(`${bundle}.css`)} />}
        <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
        <script src={asset(`${side}.js`)} defer />
        {bundle && <script src={asset(`${bundle}.js`)} defer />}
      </head>
      <body class={className}>
        <a class="skipnav" href="#main">
          {words.skipToContent}
        </a>
        {children}
      </body>
    </html>
  )
}
