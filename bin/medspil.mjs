#!/usr/bin/env node
import { becomeMedspil } from '../scripts/become-medspil.mjs'
import { build } from '../scripts/build.mjs'
import { installMissing } from '../scripts/install-missing.mjs'
import { requireNode20, runPlainly } from '../scripts/project.mjs'

await runPlainly(async () => {
  requireNode20()
  await installMissing({ development: false })
  await build()
  await becomeMedspil('cli.js', process.argv.slice(2))
})
