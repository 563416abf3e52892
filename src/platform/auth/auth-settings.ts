import type { Config } from '../config.ts'
import type { AssuranceLevel } from './assurance-levels.ts'

/** How people may sign in here: set once at start, read by the login. */
export type AuthSettings = {
  /** The login where anybody may be any invented colleague. Never in production. */
  readonly demonstration: boolean
  readonly provider: ProviderSettings | null
  /** The address people type, without a slash at the end; null where the request's own is used. */
  readonly publicUrl: string | null
}

/** The municipality's own login, spoken to by OpenID Connect. */
export type ProviderSettings = {
  readonly issuer: string
  readonly clientId: string
  /** Null for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | null
  /** The lowest assurance level that is let in; null asks for none. */
  readonly minimumLevel: AssuranceLevel | null
}

const closed: AuthSettings = { demonstration: false, provider: null, publicUrl: null }

let current: AuthSettings = closed

/**
 * Opens the login. Until it is called nobody can sign in at all. Throws when the demonstration login is asked for in
 * production, whoever asks: the configuration refuses it too, and a mistake there must not open the house.
 */
export function openAuthSettings(settings: AuthSettings, environment: string | undefined = process.env.NODE_ENV): void {
  if (settings.demonstration && environment === 'production') {
    throw new Error('The demonstration login cannot be opened in production')
  }
  current = settings
}

export function authSettings(): AuthSettings {
  return current
}

/** The part of the configuration that is about signing in. */
export function authSettingsOf(config: Config): AuthSettings {
  return { demonstration: config.demonstration, provider: config.oidc, publicUrl: config.publicUrl }
}
