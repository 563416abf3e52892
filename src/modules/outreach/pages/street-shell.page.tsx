import { file, ok } from '../../../platform/web/answers.ts'
import { assetUrl } from '../../../platform/web/assets.ts'
import { publicPage } from '../../../platform/web/page.ts'
import { StreetShellView } from './street-shell.view.tsx'

/** The phone may say where it is, to this page and nowhere else. */
const mayAskWhere = { 'permissions-policy': 'camera=(), geolocation=(self), microphone=(), payment=()' }

/** The street log: an empty frame, the same for everybody, so that the phone can open it without net. */
export const streetShellPage = publicPage('/gadelog', { get: () => ok(<StreetShellView />, mayAskWhere) })

const keptAssets = [
  'street.css',
  'street-log.js',
  'sans-400.woff2',
  'sans-600.woff2',
  'favicon.svg',
  'street-icon-192.png',
  'street-da.webmanifest',
  'street-en.webmanifest',
]

/**
 * The worker that opens the street log without net. It lies at the root so that it may answer for both languages; what
 * it keeps stands in it by name, so a new build is a new worker.
 */
export const streetWorkerPage = publicPage('/gadelog-arbejder.js', {
  get() {
    const kept = JSON.stringify(keptAssets.map(assetUrl))
    return file(`self.keptAssets=${kept};importScripts('${assetUrl('street-worker.js')}')\n`, 'text/javascript')
  },
})
