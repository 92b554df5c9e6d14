/**
 * Installs the packed package beside each end of the range of zod, and runs it under several versions of Node, in several
 * time zones, as a module and as CommonJS: the findings of the real reports, and what a few functions answer, must be the
 * same to the last byte. Then compiles programs against it with several versions of TypeScript, nothing skipped.
 * The versions come from the npm registry. Works on dist/: `npm run matrix` builds it first.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const nodes = ['20', '22', '24', '26']
const zones = ['UTC', 'Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Pacific/Kiritimati']
const zods = ['4.0.0', JSON.parse(readFileSync(join(root, 'node_modules/zod/package.json'), 'utf8')).version]
const typescripts = ['5.5', '5.6', '5.7', '5.8', '5.9', '6.0', '7.0']

/** The subpaths that the package is asked by, beside its root. */
const subpaths = ['notation', 'calendar', 'document', 'dossier']

/** Prints one hash of all that the package is asked. */
const probe = `
const text = (path) => readFileSync(path, 'utf8')
const answers = reports.map((path) => {
  const report = cchc.parseReport(JSON.parse(text(path)))
  const { findings, rules } = cchc.checkReport(report)
  const said = findings.map((finding) => ['vi', 'en'].map((language) => cchc.describeFinding(finding, language)))
  return { findings, rules, said }
})
if (answers.length !== 4) throw new Error('four reports are expected')
const dossiers = Array.from({ length: 500 }, (_, index) => ({
  id: String(index),
  channel: ['online', 'direct', 'postal'][index % 3],
  receivedOn: calendar.addDays('2024-01-01', index % 91),
  dueOn: calendar.addDays('2024-01-10', index % 91),
  ...(index % 4 ? { outcome: { kind: 'resolved', on: calendar.addDays('2024-01-05', (index * 7) % 120) } } : {}),
}))
answers.push(
  ['1.492', '05', '1.5', 'gần 27.000', '99,30%', '1,2 triệu đồng', '31/02/2024', '45/BC-UBND'].map((written) =>
    [notation.parseCount, notation.parseFigure, notation.parsePercentage, notation.parseMoney, calendar.parseDate, document.parseDocumentNumber]
      .map((read) => read(written))),
  calendar.toDayInVietNam('2024-03-31T23:30:00-07:00'),
  cchc.tallyDossiers(dossiers, { period: { from: '2024-01-01', to: '2024-03-31' } }),
  cchc.completeTally({ received: { total: 10, inPeriod: 8 }, resolved: { total: 6, late: 1 } }),
  dossier.computeRates({ received: { total: 30 }, resolved: { total: 28, late: 1 } }, 2),
)
console.log(process.version, createHash('sha256').update(JSON.stringify(answers)).digest('hex'))
`

const program = `import type { Finding, ReportInput } from 'cchc'
import * as everything from 'cchc'
import { addDays, type IsoDate } from 'cchc/calendar'
import { tallyDossiers } from 'cchc/dossier'
import { parseCount, type Reading } from 'cchc/notation'

const reading: Reading<number> = parseCount('1.492')
const count: number = reading.ok ? reading.value : 0
const input: ReportInput = {
  title: 'Báo cáo',
  agency: { name: 'UBND xã Bình An', level: 'commune' },
  period: { kind: 'year', year: 2024 },
  procedures: { dossiers: { received: { total: '1.492' } } },
}
const report: everything.Report = everything.parseReport(input)
const findings: readonly Finding[] = everything.checkReport(report).findings
const next: IsoDate = addDays('2024-03-11' as IsoDate, 1)
// A type that became \`any\` would accept this.
// @ts-expect-error: a count is no text
const wrong: string = count
export { findings, next, tallyDossiers, wrong }
`

const folder = mkdtempSync(join(tmpdir(), 'cchc-matrix-'))
let failures = 0
try {
  const tarball = join(
    folder,
    run('npm', ['pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root).trim(),
  )
  const consumers = zods.map((zod) => install(`zod-${zod}`, [tarball, `zod@${zod}`]))
  checkNodes(consumers)
  checkTypes(consumers.at(-1) ?? folder)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
if (failures > 0) process.exitCode = 1

/** @param {readonly string[]} consumers */
function checkNodes(consumers) {
  const reports = readdirSync(join(root, 'examples/reports'))
    .filter((name) => /^[^.]+\.json$/.test(name))
    .map((name) => join(root, 'examples/reports', name))
  const rest = `const reports = ${JSON.stringify(reports)}\n${probe}`
  for (const consumer of consumers) {
    writeFileSync(
      join(consumer, 'probe.mjs'),
      `import { createHash } from 'node:crypto'\nimport { readFileSync } from 'node:fs'
${subpaths.map((path) => `import * as ${path} from 'cchc/${path}'\n`).join('')}import * as cchc from 'cchc'\n${rest}`,
    )
    writeFileSync(
      join(consumer, 'probe.cjs'),
      `const { createHash } = require('node:crypto')\nconst { readFileSync } = require('node:fs')
${subpaths.map((path) => `const ${path} = require('cchc/${path}')\n`).join('')}const cchc = require('cchc')\n${rest}`,
    )
  }
  const hashes = new Set()
  for (const node of nodes) {
    const path = run(
      'npm',
      ['exec', '--yes', '--silent', `--package=node@${node}`, '--', 'node', '-p', 'process.execPath'],
      folder,
    )
    const answers = consumers.flatMap((cwd) =>
      zones.flatMap((TZ) =>
        ['probe.mjs', 'probe.cjs'].map((file) => {
          const { stdout, stderr } = spawnSync(path.trim(), [file], {
            cwd,
            encoding: 'utf8',
            env: { ...process.env, TZ },
          })
          return stdout.trim() || `failed: ${/^\w*Error.*$/m.exec(stderr)?.[0] ?? stderr}`
        }),
      ),
    )
    for (const answer of new Set(answers)) {
      hashes.add(answer.split(' ')[1])
      process.stdout.write(`Node ${answer.replace(/([0-9a-f]{12})[0-9a-f]+$/, '$1…')}\n`)
    }
    process.stdout.write(
      `  ${answers.length} runs: zod ${zods.join(', ')}; ${zones.join(', ')}; import, require\n`,
    )
    if (!answers.every((answer) => answer.startsWith(`v${node}.`))) failures += 1
  }
  const same = hashes.size === 1 && failures === 0
  process.stdout.write(same ? 'every run finds the same\n' : 'FAILED: not every run finds the same\n')
  if (!same) failures += 1
}

/** @param {string} consumer */
function checkTypes(consumer) {
  const compilers = install(
    'compilers',
    typescripts.map((version) => `ts-${version}@npm:typescript@${version}`),
  )
  writeFileSync(join(consumer, 'use.mts'), program)
  writeFileSync(join(consumer, 'use.cts'), program)
  writeFileSync(join(consumer, 'use.ts'), program)
  // The types of zod name URL, which "dom" declares.
  const strict = {
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    target: 'es2022',
    lib: ['es2022', 'dom'],
  }
  const configs = {
    'nodenext.json': { compilerOptions: { ...strict, module: 'nodenext' }, files: ['use.mts', 'use.cts'] },
    'bundler.json': {
      compilerOptions: {
        ...strict,
        module: 'esnext',
        moduleResolution: 'bundler',
        exactOptionalPropertyTypes: true,
      },
      files: ['use.ts'],
    },
  }
  for (const [name, config] of Object.entries(configs))
    writeFileSync(join(consumer, name), JSON.stringify(config))
  for (const version of typescripts) {
    const home = join(compilers, 'node_modules', `ts-${version}`)
    const { version: exact, bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'))
    for (const name of Object.keys(configs)) {
      const { status, stdout } = spawnSync(process.execPath, [join(home, bin.tsc), '-p', name], {
        cwd: consumer,
        encoding: 'utf8',
      })
      process.stdout.write(
        `TypeScript ${exact}, ${name.replace('.json', '')}: ${status === 0 ? 'compiles' : `FAILED\n${stdout.slice(0, 1500)}`}\n`,
      )
      if (status !== 0) failures += 1
    }
  }
}

/**
 * An empty project outside the repository, with packages installed.
 * @param {string} name
 * @param {readonly string[]} packages
 */
function install(name, packages) {
  const project = join(folder, name)
  mkdirSync(project)
  writeFileSync(join(project, 'package.json'), JSON.stringify({ name, version: '1.0.0', private: true }))
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', ...packages], project)
  return project
}

/**
 * What a program prints; it throws if the program fails.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {string} cwd
 */
function run(command, args, cwd) {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}
