import { defineConfig } from 'vitest/config'

// Starts one temporary PostgreSQL and migrates a template; runs once in each project that names it.
const globalSetup = ['src/testing/database-global-setup.ts']
const twoCores = { maxWorkers: 2, sequence: { groupOrder: 0 } }
const alone = { maxWorkers: 1, sequence: { groupOrder: 1 } }
const withDatabase = ['src/**/*.{data,access}.test.ts']
const withPages = ['src/**/*.page.test.{ts,tsx}', 'src/**/*.api.test.ts']

export default defineConfig({
  test: {
    // Law and clocks are Danish, whatever the machine says.
    env: { TZ: 'Europe/Copenhagen' },
    exclude: ['**/node_modules/**', '**/dist/**', '**/.cache/**'],
    slowTestThreshold: 5_000,
    projects: [
      {
        extends: true,
        test: { name: 'structure', include: ['scripts/structure/*.test.ts'], testTimeout: 60_000, ...twoCores },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'bench/**/*.test.ts'],
          exclude: ['**/node_modules/**', ...withDatabase, ...withPages],
          testTimeout: 20_000,
          ...twoCores,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: withDatabase,
          globalSetup,
          testTimeout: 20_000,
          hookTimeout: 60_000,
          ...twoCores,
        },
      },
      {
        extends: true,
        test: { name: 'pages', include: withPages, globalSetup, testTimeout: 30_000, hookTimeout: 60_000, ...twoCores },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['e2e/browser/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...alone,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: ['e2e/**/*.journey.test.ts'],
          globalSetup,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          ...alone,
        },
      },
    ],
  },
})
