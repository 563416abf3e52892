import { createApp } from '../src/app.ts'
import { findHouse } from '../src/open-house.ts'
import { startSession } from '../src/platform/access/sessions.ts'
import { readConfig } from '../src/platform/config.ts'
import { listenHere } from './listen-here.ts'

/** The app as it runs, in a process of its own, with a session of the consultant it is told. */
const [municipality, account = ''] = process.argv.slice(2)
const house = await findHouse(readConfig(process.env), { alone: false, say: () => undefined })
house.open()
const app = await createApp({ logLevel: 'error', trustProxy: false, secure: false, formTargets: [] })
const system = { kind: 'system', municipality: Number(municipality), task: 'bench', request: 'bench' } as const
const session = await startSession(system, { account })
if (session.refused) throw new Error('No session for the benchmark')
await listenHere(app, session.value)
