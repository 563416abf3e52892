import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { done } from '../../../kernel/outcome.ts'
import { action } from '../../../platform/access/action.ts'
import { discardDraft, readDraft } from '../../../platform/access/drafts.ts'
import { storeSetting } from '../data/settings.ts'
import { readSettings } from './read-setting.ts'
import { settingKeys, settingSchemas } from './setting-schemas.ts'

export const settingsDraft = 'settings'

/** The settings of the municipality, for those who keep them, with what they had begun to type. */
export const openSettings = action({
  name: 'directory.open-settings',
  allow: 'directory:write',
  input: z.strictObject({}),
  async run(tx) {
    return done({ settings: await readSettings(tx), draft: await readDraft(tx, settingsDraft) })
  },
})

/** Keeps all settings at once; those that read as before are left alone. The audit entry names the keys that changed. */
export const saveSettings = action({
  name: 'directory.save-settings',
  allow: 'directory:write',
  input: z.strictObject(settingSchemas),
  async run(tx, settings) {
    const before = await readSettings(tx)
    const changed = settingKeys.filter((key) => !isDeepStrictEqual(settings[key], before[key]))
    for (const key of changed) await storeSetting(tx, key, settings[key])
    await discardDraft(tx, settingsDraft)
    tx.remark({ changed: changed.join(' ') })
    return done({ changed })
  },
})
