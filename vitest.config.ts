import { defineConfig } from 'vitest/config'
import { ClosingLineReporter } from './tests/support/closing-line-reporter.js'

export default defineConfig({
  test: {
    reporters: ['default', new ClosingLineReporter()],
    projects: [
      {
        test: {
          name: 'unit',
          include: ['packages/*/tests/**/*.test.ts', 'tests/unit/**/*.test.ts'],
          // Plusieurs de ces tests construisent un petit site.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/{e2e,answers}/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // Un navigateur peut manquer un rendez-vous sur une machine chargée ; une vraie faute revient.
          retry: 2,
          // Une machine chargée répond tard ; ces tests ne jugent pas la vitesse.
          expect: { poll: { timeout: 15_000 } },
          // Chaque fichier ouvre un navigateur : deux à la fois, pas plus.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
})
