import { expect, test } from 'vitest'
import { readConfig } from '../config.ts'
import { authSettings, authSettingsOf, openAuthSettings } from './auth-settings.ts'

test('until the login is opened nobody can sign in', () => {
  expect(authSettings()).toEqual({ demonstration: false, provider: null, publicUrl: null })
})

test('the demonstration login refuses to be opened in production', () => {
  const settings = { demonstration: true, provider: null, publicUrl: null }
  expect(() => openAuthSettings(settings, 'production')).toThrow('cannot be opened in production')
  expect(authSettings().demonstration).toBe(false)
})

test('a configuration for production never opens the demonstration login', () => {
  expect(authSettingsOf(readConfig({ NODE_ENV: 'production' })).demonstration).toBe(false)
})

test('the municipality’s login must reach the level Substantial unless the configuration says otherwise', () => {
  const provider = { MEDSPIL_OIDC_ISSUER: 'https://login.example.dk', MEDSPIL_OIDC_CLIENT_ID: 'medspil' }
  expect(authSettingsOf(readConfig(provider)).provider).toMatchObject({ minimumLevel: 'substantial' })
  expect(authSettingsOf(readConfig({ ...provider, MEDSPIL_OIDC_MINIMUM_LEVEL: 'high' })).provider).toMatchObject({
    minimumLevel: 'high',
  })
  expect(authSettingsOf(readConfig({ ...provider, MEDSPIL_OIDC_MINIMUM_LEVEL: 'none' })).provider).toMatchObject({
    minimumLevel: null,
  })
})
