import { type ScannerSettings, type ScanVerdict, scanFile } from './scan-file.ts'

/** The virus scanner this process asks; none until the start of the house names one. */
let settings: ScannerSettings = { socketPath: null }

export function openHouseScanner(next: ScannerSettings): void {
  settings = next
}

/** What the municipality's own scanner says of a file as it came. Without one: `not-configured`, never `clean`. */
export function askHouseScanner(bytes: Uint8Array): Promise<ScanVerdict> {
  return scanFile(bytes, settings)
}
