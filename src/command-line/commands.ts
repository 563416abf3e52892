import { startHouse } from '../start-house.ts'
import { addMunicipality } from './add-municipality.ts'
import { addUser } from './add-user.ts'
import type { Command } from './command.ts'
import { explainLaw } from './explain-law.ts'
import { runDemo } from './run-demo.ts'
import { runMigrate } from './run-migrate.ts'
import { verifyAudit } from './verify-audit.ts'

export const commands: readonly Command[] = [
  {
    name: 'start',
    help: {
      da: 'Gør databasen klar, og start web og baggrundsarbejde',
      en: 'Prepare the database, start web and background work',
    },
    options: {},
    run: ({ environment }) => startHouse(environment),
  },
  {
    name: 'web',
    help: {
      da: 'Start kun web (flere kan køre mod samme database)',
      en: 'Start web only (any number on one database)',
    },
    options: {},
    run: ({ environment }) => startHouse(environment, { web: true, worker: false, migrate: false }),
  },
  {
    name: 'worker',
    help: { da: 'Start kun baggrundsarbejdet', en: 'Start background work only' },
    options: {},
    run: ({ environment }) => startHouse(environment, { web: false, worker: true, migrate: false }),
  },
  {
    name: 'migrate',
    help: { da: 'Bring databasen op til denne version', en: 'Bring the database up to this version' },
    options: {},
    run: runMigrate,
  },
  {
    name: 'demo',
    help: {
      da: 'Fyld en tom installation med en opdigtet kommune',
      en: 'Fill an empty installation with an invented municipality',
    },
    options: { size: { example: 'small|S|L', optional: true } },
    run: runDemo,
  },
  {
    name: 'municipality add',
    help: { da: 'Tilføj en kommune og dens SSP-enhed', en: 'Add a municipality and its SSP unit' },
    options: {
      code: { example: '575' },
      name: { example: '"Vejen Kommune"' },
      unit: { example: '"SSP Vejen"' },
      host: { example: 'ssp.example.dk', optional: true },
    },
    run: addMunicipality,
  },
  {
    name: 'user add',
    help: { da: 'Tilføj en medarbejder med en rolle', en: 'Add a member of staff with a role' },
    options: {
      name: { example: '"Kim Konsulent"' },
      role: { example: 'ssp-consultant' },
      organisation: { example: '"SSP Vejen"' },
      email: { example: 'kim@example.dk', optional: true },
      municipality: { example: '575', optional: true },
    },
    run: addUser,
  },
  {
    name: 'audit verify',
    help: { da: 'Kontrollér, at loggen er ubrudt', en: 'Check that the audit trail is unbroken' },
    options: { municipality: { example: '575', optional: true } },
    run: verifyAudit,
  },
  {
    name: 'law explain',
    help: {
      da: 'Vis, hvad reglerne siger om nogle fakta (0 må, 3 kræver en grund, 4 må ikke)',
      en: 'Show what the rules say of some facts (0 allowed, 3 needs a reason, 4 not allowed)',
    },
    takes: 'facts.json',
    options: { language: { example: 'da|en', optional: true } },
    run: explainLaw,
  },
]
