import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openHouseKeys } from '../platform/crypto/house-keys.ts'
import { createKeyRing } from '../platform/crypto/key-ring.ts'

/** Keys of their own for each test file, made the way a first start makes them. */
export async function openTestKeys(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'medspil-keys-'))
  openHouseKeys(await createKeyRing(join(folder, 'keys.json')))
  rmSync(folder, { recursive: true })
}
