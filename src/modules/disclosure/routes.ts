import type { HouseModule } from '../../platform/web/house-module.ts'
import { waitingFor } from './actions/list-exchanges.ts'
import { exchangeEndpoints } from './exchange-endpoints.ts'
import { askForPage } from './pages/ask-for.page.tsx'
import { exchangeCopyPage, exchangePage } from './pages/exchange.page.tsx'
import {
  answerExchangePage,
  giveBackPage,
  keepRequestPage,
  revokeExchangePage,
  takeBackRequestPage,
} from './pages/exchange-step.page.tsx'
import { exchangesPage } from './pages/exchanges.page.tsx'
import { ledgerPage } from './pages/ledger.page.tsx'
import { answerRequestPage, offerPage } from './pages/offer.page.tsx'
import { tellOfEndingsTask } from './tasks/tell-of-endings.task.ts'

/** The exchange of information through the legal gate. */
export const disclosure: HouseModule = {
  pages: [
    exchangesPage,
    offerPage,
    askForPage,
    exchangePage,
    exchangeCopyPage,
    answerRequestPage,
    answerExchangePage,
    takeBackRequestPage,
    keepRequestPage,
    revokeExchangePage,
    giveBackPage,
    ledgerPage,
  ],
  endpoints: exchangeEndpoints,
  tasks: [tellOfEndingsTask],
  rail: [
    {
      href: '/udvekslinger',
      icon: 'sync',
      label: { da: 'Udvekslinger', en: 'Exchanges' },
      group: 'work',
      permission: 'exchange:use',
      count: waitingFor,
      order: 40,
    },
  ],
}
