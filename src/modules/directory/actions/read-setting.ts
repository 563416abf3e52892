import type { Tx } from '../../../platform/db/transaction.ts'
import { storedSettings } from '../data/settings.ts'
import {
  type SettingKey,
  type Settings,
  type SettingValue,
  settingDefaults,
  settingKeys,
  settingSchemas,
} from './setting-schemas.ts'

/**
 * One setting of the municipality, in its shape. The default where none was made, or where what is stored cannot be
 * read. Part of the action that needs it, so it has no permission and no audit entry of its own.
 */
export async function readSetting<Key extends SettingKey>(tx: Tx, key: Key): Promise<SettingValue<Key>> {
  return settingFrom(await storedSettings(tx, [key]), key)
}

/** All settings at once, in one question to the database. */
export async function readSettings(tx: Tx): Promise<Settings> {
  const stored = await storedSettings(tx, settingKeys)
  return Object.fromEntries(settingKeys.map((key) => [key, settingFrom(stored, key)])) as Settings
}

function settingFrom<Key extends SettingKey>(stored: ReadonlyMap<string, unknown>, key: Key): SettingValue<Key> {
  const parsed = settingSchemas[key].safeParse(stored.get(key))
  return parsed.success ? (parsed.data as SettingValue<Key>) : settingDefaults[key]
}
