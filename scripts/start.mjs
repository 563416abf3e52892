import { becomeMedspil } from './become-medspil.mjs'
import { build } from './build.mjs'
import { installMissing } from './install-missing.mjs'
import { requireNode20, runPlainly } from './project.mjs'

// What `npm start` does. Nothing here may need an installed package: there may be none yet.
await runPlainly(async () => {
  requireNode20()
  await installMissing({ development: false })
  await build()
  await becomeMedspil('main.js', process.argv.slice(2))
})
