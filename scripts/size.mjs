/**
 * Bundles what users import as a web page would (esbuild, ESM, minified, gzip; zod beside it), and holds each
 * bundle against its ceiling and against what must not be in it. Then loads `cchc/dossier` in fresh processes of
 * Node, as a multiple of zod alone. Works on dist/: `npm run size` builds it first.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))

/** In no bundle that does not name it in `packages`: other packages, what a Content-Security-Policy refuses, clock, chance and locale. */
const nowhere = {
  packages: ['decimal.js', 'date-fns', 'fflate', 'jsonc-parser'],
  code: /\beval\(|\bFunction\(|\bDate\.now\b|new Date\(\)|new Date\b(?!\()|Math\.random|\bIntl\b|toLocale/,
}
/** What tells that a part came along, whatever files the build makes: words that a minifier leaves as they are. */
const zod = /\b_zod\b/
const rules = /["'`](?:report|section|statement|appendix|document|plan|dossier)\/[a-z]+(?:-[a-z]+)*["'`]/
const upper = /["'`](?:report|section|statement|appendix|plan)\/[a-z]+(?:-[a-z]+)*["'`]/
const template = /\b1\.1\.planned\b/

/**
 * Bytes: the ceilings stand a little above what was measured when they were last set. A goal is what was once
 * wished for; it is shown, and fails nothing. Lower a ceiling when a bundle becomes smaller.
 */
const bundles = [
  {
    of: "export { parseCount } from 'cchc/notation'",
    ceiling: 1600,
    goal: 2000,
    without: [zod, rules, upper],
  },
  { of: "export { rateOf } from 'cchc'", ceiling: 800, goal: 2000, without: [zod, rules, upper] },
  { of: "export { rateOf } from 'cchc/quantity'", ceiling: 800, goal: 2000, without: [zod, rules, upper] },
  { of: "export { tallyDossiers } from 'cchc/dossier'", ceiling: 13_200, without: [zod, rules, upper] },
  {
    of: "export { completeTally, tallyRules } from 'cchc/dossier'; export { runRules } from 'cchc/check'",
    ceiling: 23_400,
    goal: 10_000,
    without: [zod, upper],
  },
  { of: "export { parseReport } from 'cchc/report'", ceiling: 58_300, without: [rules] },
  { of: "export { checkReport } from 'cchc/report'", ceiling: 125_800, without: [zod] },
  { of: "export * from 'cchc/notation'", ceiling: 10_200, without: [zod, rules, upper] },
  { of: "export * from 'cchc/quantity'", ceiling: 14_100, without: [rules, upper] },
  { of: "export * from 'cchc/calendar'", ceiling: 14_300, without: [rules, upper] },
  { of: "export * from 'cchc/check'", ceiling: 38_900, without: [upper] },
  { of: "export * from 'cchc/office'", ceiling: 37_300, without: [zod, rules, upper], packages: ['fflate'] },
  { of: "export * from 'cchc/agency'", ceiling: 11_800, without: [rules, upper] },
  { of: "export * from 'cchc/document'", ceiling: 16_000, without: [upper] },
  { of: "export * from 'cchc/dossier'", ceiling: 69_500, without: [upper] },
  { of: "export { tallyQuery } from 'cchc/sql'", ceiling: 13_900, without: [rules, upper] },
  {
    of: "export { dayOf, toDate } from 'cchc/host'",
    ceiling: 14_900,
    without: [rules, upper],
    packages: ['date-fns'],
  },
  {
    of: "export * from 'cchc/host'",
    ceiling: 42_900,
    without: [upper],
    packages: ['date-fns', 'decimal.js'],
  },
  { of: "export * from 'cchc/plan'", ceiling: 36_500, without: [template] },
  // Texts are checked too: what reads them is about 57 kB beside checkReport.
  { of: "export * from 'cchc/prose'", ceiling: 216_000, without: [] },
  {
    of: "export * from 'cchc/appendix'",
    ceiling: 66_400,
    without: [/["'`](?:report|section|statement)\/[a-z]/],
  },
  { of: "export * from 'cchc/report'", ceiling: 147_300, without: [/["'`](?:series|consolidation)\/[a-z]/] },
  { of: "export * from 'cchc/series'", ceiling: 78_700, without: [zod, /["'`]consolidation\/[a-z]/] },
  { of: "export * from 'cchc/consolidation'", ceiling: 57_000, without: [zod, /["'`]series\/[a-z]/] },
  { of: "export * from 'cchc/facts'", ceiling: 47_700, without: [zod, rules] },
  { of: "export * from 'cchc/scorecard'", ceiling: 105_800, without: [], packages: ['decimal.js'] },
  { of: "export * from 'cchc'", ceiling: 193_000, goal: 45_000, without: [] },
]

/** How many times as long as zod alone a subpath may take to load; machines differ, so does a busy hour. */
const loads = [
  { way: 'import', load: importing, subpath: 'cchc/dossier', ceiling: 2 },
  { way: 'require', load: requiring, subpath: 'cchc/dossier', ceiling: 2 },
]

const faults = []
for (const bundle of bundles) {
  const { bytes, withZod, text, whole, packages } = await measure(bundle.of, bundle.packages)
  const { goal, ceiling } = bundle
  const found = [
    ...bundle.without.filter((part) => part.test(whole)).map(({ source }) => source),
    ...nowhere.packages.filter((name) => packages.includes(name) && !bundle.packages?.includes(name)),
    ...(text.match(nowhere.code) ?? []),
  ]
  const line = [
    String(bytes).padStart(7),
    String(ceiling).padStart(7),
    (withZod === bytes ? 'none' : `+${withZod - bytes}`).padStart(7),
    bundle.of,
    ...(goal !== undefined && bytes > goal ? [`(goal ${goal}: ${bytes - goal} above)`] : []),
  ].join('  ')
  process.stdout.write(bundle === bundles[0] ? `  bytes  ceiling     zod\n${line}\n` : `${line}\n`)
  if (bytes > ceiling) faults.push(`${bundle.of}: ${bytes} B, above its ceiling of ${ceiling}`)
  for (const part of found) faults.push(`${bundle.of}: has ${part}`)
}

// Times are no matter for CI: `--bytes` leaves them out.
for (const { way, load, subpath, ceiling } of process.argv.includes('--bytes') ? [] : loads) {
  const ratio = loadRatio(subpath, load)
  const line = `${way} of ${subpath} in Node: ${ratio.toFixed(2)} × zod alone, at most ${ceiling}`
  process.stdout.write(`${line}\n`)
  if (ratio > ceiling) faults.push(line)
}

// `import { z } from 'zod'` would keep all its languages in a bundle: 90 kB.
for (const file of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.ts')) continue
  const source = readFileSync(join(root, 'src', file), 'utf8')
  for (const [statement] of source.matchAll(/^(?:im|ex)port\b[^'"]*['"]zod.*$/gm))
    if (!/^import (type )?\* as z from 'zod'$/.test(statement)) faults.push(`src/${file}: ${statement}`)
}

for (const fault of faults) process.stdout.write(`FAILED ${fault}\n`)
if (faults.length > 0) process.exitCode = 1

/**
 * The bytes of one bundle without zod and with it, the code of both, and the packages that came along.
 * @param {string} line
 * @param {readonly string[]} [allowed] packages that may come along, whose code is their own
 */
async function measure(line, allowed = []) {
  const options = {
    stdin: { contents: line, resolveDir: root },
    bundle: true,
    minify: true,
    logLevel: /** @type {const} */ ('error'),
    format: /** @type {const} */ ('esm'),
    write: /** @type {const} */ (false),
    metafile: /** @type {const} */ (true),
  }
  // esbuild fails on `node:…` for its default platform, the browser.
  const own = await build({ ...options, external: ['zod'] })
  const whole = await build(options)
  const [output] = Object.values(whole.metafile.outputs)
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0)
  const code = allowed.length > 0 ? await build({ ...options, external: ['zod', ...allowed] }) : own
  const text = code.outputFiles[0]?.text ?? ''
  const packages = inputs.map(([path]) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'cchc')
  const bytes = gzipSync(own.outputFiles[0]?.text ?? '').length
  const all = whole.outputFiles[0]?.text ?? ''
  const withZod = packages.includes('zod') ? gzipSync(all).length : bytes
  return { bytes, withZod, text, whole: all, packages }
}

/** @param {string} name */
function importing(name) {
  return `await import('${name}')`
}

/** @param {string} name */
function requiring(name) {
  return `require('${name}')`
}

/**
 * The median of one subpath's load times over that of zod, each in fresh processes, in turn.
 * @param {string} subpath
 * @param {(name: string) => string} load
 */
function loadRatio(subpath, load) {
  const times = { [subpath]: [], zod: [] }
  for (let round = 0; round < 21; round += 1)
    for (const name of [subpath, 'zod']) times[name].push(loadTime(load(name)))
  return median(times[subpath]) / median(times.zod)
}

/** @param {string} load */
function loadTime(load) {
  const program = `const start = performance.now(); ${load}; process.stdout.write(String(performance.now() - start))`
  const type = load.startsWith('await') ? 'module' : 'commonjs'
  const { stdout } = spawnSync(process.execPath, [`--input-type=${type}`, '-e', program], {
    cwd: root,
    encoding: 'utf8',
  })
  return Number(stdout)
}

/** @param {number[]} values */
function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? Number.NaN
}
