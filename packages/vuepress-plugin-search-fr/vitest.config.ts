import { defineConfig } from 'vitest/config'

/** For `npx vitest run --root` on this package alone; the repository has the same delays. */
export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
})
