import type { LoginFailure } from '../actions/provider-sign-in.ts'

/** What stands in the address when a login came to nothing: a word for each reason, and nothing about anybody. */
const slugs = {
  'provider-down': 'svarer-ikke',
  'provider-refused': 'afvist',
  'not-genuine': 'ikke-bekraeftet',
  'no-login-under-way': 'for-langsomt',
  'level-too-low': 'for-lavt-niveau',
  'no-role': 'ingen-rolle',
  'account-disabled': 'konto-lukket',
  'no-provider': 'ikke-sat-op',
} as const satisfies Record<LoginFailure, string>

export function slugOfFailure(failure: LoginFailure): string {
  return slugs[failure]
}

/** The reason a slug stands for, or null for any other word. */
export function failureOfSlug(slug: string | null): LoginFailure | null {
  const failures = Object.keys(slugs) as LoginFailure[]
  return failures.find((failure) => slugs[failure] === slug) ?? null
}
