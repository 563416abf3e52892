import type { FastifyInstance } from 'fastify'
import type { StaffActor } from './kernel/actor.ts'
import { cases } from './modules/cases/routes.ts'
import { contact } from './modules/contact/routes.ts'
import { directory } from './modules/directory/routes.ts'
import { disclosure } from './modules/disclosure/routes.ts'
import { events } from './modules/events/routes.ts'
import { fora } from './modules/fora/routes.ts'
import { hotspots } from './modules/hotspots/routes.ts'
import { law } from './modules/law/routes.ts'
import { notices } from './modules/notices/routes.ts'
import { outreach } from './modules/outreach/routes.ts'
import { people } from './modules/people/routes.ts'
import { places } from './modules/places/routes.ts'
import { privacy } from './modules/privacy/routes.ts'
import { reporting } from './modules/reporting/routes.ts'
import { municipalityOfHost } from './municipality-of-host.ts'
import { type Permission, rolesAllow } from './platform/access/permissions.ts'
import { roleTitles } from './platform/access/role-titles.ts'
import { registerApi } from './platform/api/register-api.ts'
import { databaseAnswers, type ServedMunicipality, servedMunicipalities } from './platform/db/database.ts'
import { houseTasks } from './platform/queue/house-tasks.ts'
import type { Task } from './platform/queue/queue.ts'
import type { HouseModule } from './platform/web/house-module.ts'
import { houseRoutes } from './platform/web/house-routes.ts'
import { registerPages } from './platform/web/register-pages.ts'
import { nobodysCode } from './platform/web/request-context.ts'
import { createServer, type ServerSettings } from './platform/web/server.ts'
import { createRail } from './rail.ts'

/** The modules of the house, in one place: nothing else wires them. */
export const modules: readonly HouseModule[] = [
  contact,
  directory,
  people,
  cases,
  disclosure,
  notices,
  fora,
  law,
  reporting,
  privacy,
  places,
  hotspots,
  events,
  outreach,
]

export const tasks: readonly Task[] = [...houseTasks, ...modules.flatMap((module) => module.tasks ?? [])]

/** The whole app on a server that does not listen yet. The database must be open. */
export async function createApp(settings: ServerSettings): Promise<FastifyInstance> {
  const app = await createServer(settings)
  app.get('/healthz', async () => 'ok')
  app.get('/readyz', async (_request, reply) => ((await databaseAnswers()) ? 'ok' : reply.status(503).send('database')))
  const house = {
    municipalityOf,
    railFor: rail.railFor,
    changed: rail.changed,
    roleTitles,
    maySearch: (actor: StaffActor) => may(actor, 'search:use'),
  }
  registerPages(app, house, [...houseRoutes, ...modules.flatMap((module) => module.pages)])
  await registerApi(
    app,
    house,
    modules.flatMap((module) => module.endpoints ?? []),
  )
  return app
}

let served: readonly ServedMunicipality[] = []
let askedAt = 0
const nobody: ServedMunicipality = { code: nobodysCode, name: 'Medspil', hostNames: [], demonstration: false }

async function municipalityOf(hostName: string): Promise<ServedMunicipality> {
  if (served.length === 0 || Date.now() - askedAt > 60_000) {
    served = await servedMunicipalities()
    askedAt = Date.now()
  }
  return municipalityOfHost(served, hostName) ?? nobody
}

const rail = createRail(
  modules.flatMap((module) => module.rail ?? []),
  (actor, entry) => may(actor, entry.permission),
)

/** For what is shown; what is allowed is asked anew by each action. */
function may(actor: StaffActor, permission: Permission): boolean {
  return rolesAllow(
    actor.assignments.map((assignment) => assignment.role),
    permission,
  )
}
