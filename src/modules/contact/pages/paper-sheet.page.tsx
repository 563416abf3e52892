import { ok } from '../../../platform/web/answers.ts'
import { staffPage } from '../../../platform/web/page.ts'
import { PaperSheetView } from './paper-sheet.view.tsx'

/** An inquiry on paper, for when there is no screen or no network: the same questions in the same order. */
export const paperSheetPage = staffPage('/henvendelser/papirskema', {
  get: () => ok(<PaperSheetView />),
})
