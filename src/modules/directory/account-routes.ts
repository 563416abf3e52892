import type { HouseModule } from '../../platform/web/house-module.ts'
import { accountEndpoints } from './account-endpoints.ts'
import { loginClaimPage, loginRolesPage, removeLoginRolePage, whoMayPage } from './pages/access.page.tsx'
import { accountPage, disableAccountPage, enableAccountPage, endRolePage, giveRolePage } from './pages/account.page.tsx'
import { accountsPage } from './pages/accounts.page.tsx'
import { demonstrationLoginPage, leaveLoginPage, loginPage, returnLoginPage } from './pages/login.page.tsx'
import { goodbyePage, logoutEverywherePage, logoutPage } from './pages/logout.page.tsx'
import { newAccountPage } from './pages/new-account.page.tsx'
import { operationsPage, retryJobPage } from './pages/operations.page.tsx'
import { newTokenPage } from './pages/personal-token.page.tsx'
import { profilePage, revokeTokenPage } from './pages/profile.page.tsx'

/** Signing in and out, one's own page, and what an administrator looks after. Part of the directory module. */
export const accountRoutes: HouseModule = {
  pages: [
    loginPage,
    demonstrationLoginPage,
    leaveLoginPage,
    returnLoginPage,
    logoutPage,
    logoutEverywherePage,
    goodbyePage,
    profilePage,
    newTokenPage,
    revokeTokenPage,
    accountsPage,
    newAccountPage,
    whoMayPage,
    loginRolesPage,
    removeLoginRolePage,
    loginClaimPage,
    accountPage,
    giveRolePage,
    endRolePage,
    disableAccountPage,
    enableAccountPage,
    operationsPage,
    retryJobPage,
  ],
  endpoints: accountEndpoints,
  rail: [
    {
      href: '/konti',
      icon: 'account',
      label: { da: 'Konti', en: 'Accounts' },
      group: 'house',
      permission: 'accounts:write',
      order: 90,
    },
    {
      href: '/drift',
      icon: 'settings',
      label: { da: 'Drift', en: 'Operations' },
      group: 'house',
      permission: 'queue:read',
      order: 95,
    },
  ],
}
