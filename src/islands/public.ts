import { startCharacterCounts } from './character-count.ts'
import { startCopyBoxes } from './copy-receipt.ts'
import { focusErrorSummary } from './error-focus.ts'
import { startHashSteps } from './hash-steps.ts'
import { startProofLater } from './proof-later.ts'
import { startQuickExit } from './quick-exit.ts'
import { startSubmitOnce } from './submit-once.ts'

// The way out first: it must work even if something below fails in an old browser.
startQuickExit()
startSubmitOnce()
startHashSteps()
focusErrorSummary()
startCharacterCounts()
startCopyBoxes()
startProofLater()
