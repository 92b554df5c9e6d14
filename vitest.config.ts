import { defineConfig, type TestProjectConfiguration, type ViteUserConfig } from 'vitest/config'

/** The whole of a folder, or of what is above it. */
const slow = ['test/schemas/**/*.test.ts', 'test/**/*.slow.test.ts']
const processes = ['test/cli/process.test.ts', 'test/docs/**/*.test.ts', 'test/scripts/**/*.test.ts']
const installed = ['test/package/**', 'test/examples/**', 'test/servers/**', 'test/clickhouse/**']
const browser = 'test/examples/browser-page.test.ts'
/** Counting steps has the engine run what it counts without its optimizers, and slowly ever after: a project of their own. */
const growth = ['test/**/growth.test.ts']

/** The tests that call the library in this process and take no more than a moment. */
const fast = { include: ['test/**/*.test.ts'], exclude: [...slow, ...growth, ...processes, ...installed] }

/**
 * What a time zone could change if a source asked for one: days, instants, counting and whole reports. That none asks,
 * test/time-zone.test.ts holds.
 */
const dated = {
  include: [
    'test/{reports,time-zone}.test.ts',
    'test/{calendar,host,plan}/*.test.ts',
    'test/dossier/{effective-due-day,read-dossier,tally-dossiers,tally-dossier-stream}.test.ts',
    'test/series/{periods,consecutive-periods}.test.ts',
  ],
  exclude: slow,
}
const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati']

type Options = NonNullable<ViteUserConfig['test']>

/**
 * A library without state needs no fresh environment for each file. How long a test takes says nothing: the time allowed
 * is only there to end what hangs.
 */
const common = { isolate: false, testTimeout: 600_000, hookTimeout: 600_000 }

function project(name: string, options: Options): TestProjectConfiguration {
  return { test: { ...common, ...options, name } }
}

const projects = [
  project('fast', fast),
  project('growth', { include: growth }),
  project('slow', { include: slow }),
  // From here on they need the build: `npm test` has it made before.
  project('processes', { include: processes }),
  project('package', { include: ['test/package/**/*.test.ts'] }),
  project('examples', {
    include: ['test/examples/**/*.test.ts'],
    exclude: [browser],
    globalSetup: 'test/examples/pack-once.ts',
  }),
  // The page of examples/browser-page in headless Chromium, which `scripts/install-chromium.sh` installs.
  project('browser', { include: [browser], globalSetup: 'test/examples/pack-once.ts' }),
  // Statements on real servers, which `scripts/with-database-servers.sh` starts.
  project('servers', { include: ['test/servers/**/*.test.ts'] }),
  // Statements on ClickHouse, which `scripts/with-clickhouse.sh` installs: by hand only.
  project('clickhouse', { include: ['test/clickhouse/**/*.test.ts'] }),
  // `npm run types` checks the same files, so that `npm test` leaves this out: it tells which test of types failed.
  project('types', {
    include: [],
    typecheck: {
      enabled: true,
      only: true,
      include: ['test/**/*.test-d.ts'],
      tsconfig: './tsconfig.json',
    },
  }),
  ...zones.map((zone) => project(`zone ${zone}`, { ...dated, env: { TZ: zone } })),
]

/**
 * Mutation testing runs a project of its own, each property for a moment only: Stryker sets this where it runs tests. A
 * database engine takes more than a moment for one random table.
 */
const mutation = project('mutation', {
  include: [...fast.include],
  // What reads the sources as texts would read those that Stryker made.
  exclude: [...processes, ...installed, 'test/dossier/sql/tally-query.slow.test.ts', 'test/names.test.ts'],
  setupFiles: ['test/limit-properties.ts'],
})

const whole = { lines: 100, functions: 100, statements: 100, branches: 100 }

export default defineConfig({
  test: {
    projects: process.env.STRYKER_MUTATOR_WORKER === undefined ? projects : [mutation],
    // Vitest leaves one core idle, which on two cores doubles the time.
    maxWorkers: '100%',
    // Of the projects fast, growth and slow, with `npm run coverage`.
    coverage: {
      provider: 'v8',
      reporter: ['text', 'json-summary'],
      include: ['src/**/*.ts'],
      exclude: ['src/cli.ts', 'src/cli/**', 'src/**/index.ts'],
      // Wanted is 100 of calculators and rules; docs/guards.md lists what is missing. Only ever raise these.
      thresholds: {
        lines: 99.9,
        functions: 99.9,
        statements: 99.8,
        branches: 98.8,
        'src/{agency,calendar,check,document,notation,table}/**/*.ts': whole,
        'src/{dossier,plan}/rules/*.ts': whole,
        'src/{appendix,consolidation,report,series}/rules/*.ts': { lines: 100, functions: 100 },
        'src/{dossier,plan,quantity}/*.ts': { lines: 100, functions: 100 },
        'src/{consolidation,facts}/*.ts': whole,
      },
    },
  },
})
