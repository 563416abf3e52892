import { startBlankScreen } from './blank-screen.ts'
import { startCharacterCounts } from './character-count.ts'
import { startCopyBoxes } from './copy-receipt.ts'
import { startDraftKeepers } from './draft-keeper.ts'
import { focusErrorSummary } from './error-focus.ts'
import { startMenus } from './menus.ts'
import { startRoomWatch } from './room-watch.ts'
import { startSessionWarning } from './session-warning.ts'
import { startStreetLeaving } from './street-leave.ts'
import { startSubmitOnce } from './submit-once.ts'

startSubmitOnce()
startStreetLeaving()
startDraftKeepers()
startSessionWarning()
focusErrorSummary()
startCharacterCounts()
startMenus()
startCopyBoxes()
startBlankScreen()
startRoomWatch()
