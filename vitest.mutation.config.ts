import { defineConfig } from 'vitest/config'
import unit from './vitest.coverage.config.js'

/** The tests of coverage, with less time for each property: mutation testing asks them for every change. */
export default defineConfig({
  test: { ...unit.test, setupFiles: ['test/limit-properties.ts'], coverage: { enabled: false } },
})
