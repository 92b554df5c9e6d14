import { defineConfig } from 'vitest/config'

/** The page of examples/browser-page in headless Chromium, which `scripts/install-chromium.sh` installs. */
export default defineConfig({
  test: {
    include: ['test/examples/browser-page.test.ts'],
    globalSetup: 'test/examples/pack-once.ts',
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
