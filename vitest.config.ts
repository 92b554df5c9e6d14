import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/package/**', 'test/examples/**'],
    // Vitest leaves one core idle, which on two cores doubles the time.
    maxWorkers: '100%',
    // Some tests try every case there is, on machines that may be busy.
    testTimeout: 60_000,
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
})
