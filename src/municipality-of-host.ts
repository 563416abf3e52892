import type { ServedMunicipality } from './platform/db/database.ts'

/**
 * The municipality a host name belongs to, or null. One that is alone, or alone in having no name, answers to every
 * other name too, so that a small installation sets nothing up; where there are several, never one that has names of its
 * own, since what somebody writes must reach their own municipality.
 */
export function municipalityOfHost(served: readonly ServedMunicipality[], hostName: string): ServedMunicipality | null {
  const named = served.find(({ hostNames }) => hostNames.includes(hostName))
  if (named) return named
  const open = served.length === 1 ? served : served.filter(({ hostNames }) => hostNames.length === 0)
  return open.length === 1 ? (open[0] ?? null) : null
}
