import { z } from 'zod'
import { ownPath } from '../../../platform/web/house-routes.ts'

/** Who to be in the demonstration, and where to go then. */
export const DemonstrationForm = z.strictObject({
  account: z.uuid(),
  tilbage: z.string().max(500).optional(),
})

/** A path of ours to go on to, or nothing. Leaving is no place to come back to. */
export function backPath(wanted: string | null | undefined): string | null {
  const path = ownPath(wanted ?? undefined)
  return path === null || path === '/' || path.startsWith('/login') || path.startsWith('/log-ud') ? null : path
}
