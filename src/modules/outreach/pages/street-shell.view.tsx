import { useView } from '../../../platform/ui/index.ts'
import { entryMessages } from '../entry-messages.ts'
import { phoneMessages } from '../phone-messages.ts'
import { phoneStateMessages } from '../phone-state-messages.ts'
import type { StreetWords } from '../street-words.wire.ts'

/** The page of the street log before its script has filled it: the same for everybody, with nothing personal in it. */
export function StreetShellView() {
  const { language, asset } = useView()
  const messages = phoneMessages(language)
  const words: StreetWords = { ...messages.words, ...phoneStateMessages(language), choices: entryMessages(language) }
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="dark" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="format-detection" content="telephone=no" />
        <title>{`${messages.page.title} · Medspil`}</title>
        <link rel="manifest" href={asset(`street-${language}.webmanifest`)} />
        <link rel="apple-touch-icon" href={asset('street-icon-192.png')} />
        <link rel="stylesheet" href={asset('street.css')} />
        <link rel="icon" href={asset('favicon.svg')} type="image/svg+xml" />
        <script src={asset('street-log.js')} defer />
      </head>
      <body class="ms-street">
        <div data-street-log={JSON.stringify(words)}>
          <header class="ms-street-top">
            <a href="/i-dag">{words.state.back}</a>
          </header>
          <main class="ms-street-page" id="main">
            <h1>{messages.page.title}</h1>
            <p>{words.state.opening}</p>
            <p>
              <a class="ms-street-wide" href="/gadelog/skema">
                {words.state.form}
              </a>
            </p>
          </main>
        </div>
      </body>
    </html>
  )
}
