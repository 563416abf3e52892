import type { FormBody } from '../../../platform/web/form-body.ts'
import type { PublicRequest } from '../../../platform/web/page.ts'
import type { GivenFiles } from '../actions/hold-files.ts'

/** One field as it was typed; an empty string where it is not there. */
export function fieldOf(body: FormBody, name: string): string {
  return body.fields[name]?.[0] ?? ''
}

/** The files a form brings: those held from before, those to leave out, those chosen now. */
export function filesGiven({ body, address }: Pick<PublicRequest, 'body' | 'address'>): GivenFiles {
  return {
    address,
    held: fieldOf(body, 'held'),
    without: body.fields.without ?? [],
    files: body.files.filter(({ field }) => field === 'files'),
  }
}
