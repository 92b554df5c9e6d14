import { defineConfig } from 'vitest/config'

/** Tests of the packed tarball: slower, since each installs the package as a user would. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    fileParallelism: false,
  },
})
