import { isId } from '../../../kernel/ids.ts'
import { refuse } from '../../../kernel/outcome.ts'
import { letterDocument } from '../../../platform/documents/letter-document.ts'
import { pdfDocument } from '../../../platform/documents/pdf-document.ts'
import { file, notFound, ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { makeCopy } from '../actions/make-copy.ts'
import { openExchange } from '../actions/open-exchange.ts'
import { exchangeMessages } from '../exchange-messages.ts'
import { refusedDisclosure } from './disclosure-refusal.ts'
import { ExchangeView } from './exchange.view.tsx'
import { copyLetter } from './exchange-copy.ts'

/** One exchange, as the one who gave it or the one it is for. */
export const exchangePage = staffPage('/udvekslinger/:exchangeId', {
  async get({ actor, params, query, language, now }) {
    const { exchangeId } = params
    if (!isId(exchangeId)) return notFound()
    const outcome = await openExchange(actor, { exchangeId })
    if (outcome.refused) return refusedDisclosure(outcome, language, now)
    return ok(<ExchangeView opened={outcome.value} saved={query.get('gemt')} />)
  },
})

/** What was shared, on paper, with what it may be used for at the foot of every page. */
export const exchangeCopyPage = staffPage('/udvekslinger/:exchangeId/kopi', {
  async get({ actor, params, language, now }) {
    const { exchangeId } = params
    if (!isId(exchangeId)) return notFound()
    const outcome = await makeCopy(actor, { exchangeId })
    if (outcome.refused) return refusedDisclosure(outcome, language, now)
    const words = exchangeMessages(language)
    const letter = copyLetter(outcome.value, language)
    const document = await pdfDocument(letterDocument, letter, { title: words.copyTitle, language })
    if (!document.ok) return refusedDisclosure(refuse('rule', 'copy-too-long'), language, now)
    return file(document.bytes, 'application/pdf', `${words.fileName}.pdf`)
  },
})
