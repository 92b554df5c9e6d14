import { defineConfig } from 'vitest/config'

/** The examples that need only npm: each is copied out, and the packed package installed in the copy. */
export default defineConfig({
  test: {
    include: ['test/examples/**/*.test.ts'],
    exclude: ['test/examples/browser-page.test.ts'],
    globalSetup: 'test/examples/pack-once.ts',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
