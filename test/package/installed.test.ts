import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  binary,
  type Consumer,
  install,
  makeFolder,
  manifest,
  pack,
  removeFolder,
  subpaths,
} from './packed-package.js'

const folder = makeFolder()
let consumer: Consumer

beforeAll(() => {
  consumer = install(pack(folder), folder)
})
afterAll(() => removeFolder(folder))

/** What a program prints that uses a few functions of the package. */
const uses = `
const reading = parseCount('1.492')
const report = parseReport({
  title: 'Báo cáo quý I',
  agency: { name: 'UBND thị trấn Đình Cả', level: 'commune' },
  period: { kind: 'quarter', year: 2024, ordinal: 1 },
  statements: [{ kind: 'share', label: 'Nhiệm vụ', part: 3, whole: 11, published: '27,2%' }],
})
const { findings } = checkReport(report)
console.log(JSON.stringify([reading, findings.map(({ rule, severity }) => [rule, severity])]))
`
const printed = '[{"ok":true,"value":1492},[["statement/rate","warning"]]]\n'

describe('Node', () => {
  it('imports it', () => {
    consumer.write(
      'use.mjs',
      `import { checkReport, parseReport } from 'cchc'\nimport { parseCount } from 'cchc/notation'\n${uses}`,
    )
    expect(consumer.run('node', ['use.mjs'])).toEqual({ status: 0, output: printed })
  })

  it('requires it', () => {
    consumer.write(
      'use.cjs',
      `const { checkReport, parseReport } = require('cchc')\nconst { parseCount } = require('cchc/notation')\n${uses}`,
    )
    expect(consumer.run('node', ['use.cjs'])).toEqual({ status: 0, output: printed })
  })

  it('finds the same under every subpath in both ways', () => {
    consumer.write(
      'subpaths.mjs',
      `import { createRequire } from 'node:module'
const require = createRequire(import.meta.url)
for (const subpath of ${JSON.stringify(subpaths)}) {
  const names = [await import(subpath), require(subpath)].map((module) =>
    Object.keys(module).filter((name) => name !== '__esModule' && name !== 'module.exports').sort().join())
  const fault = names[0] === '' ? 'exports nothing' : names[0] === names[1] ? 'ok' : 'differs'
  console.log(subpath, fault)
}
console.log(require('cchc/package.json').version)
`,
    )
    const lines = [...subpaths.map((subpath) => `${subpath} ok`), manifest.version]
    expect(consumer.run('node', ['subpaths.mjs'])).toEqual({ status: 0, output: `${lines.join('\n')}\n` })
  })

  it('finds nothing under the subpaths that are not exported', () => {
    const inner = ['cchc/dist/esm/index.js', 'cchc/check/rule', 'cchc/cli']
    for (const path of inner) {
      expect(consumer.run('node', ['-e', `import('${path}')`]).output).toContain(
        'ERR_PACKAGE_PATH_NOT_EXPORTED',
      )
    }
  })
})

describe('the command', () => {
  it('is installed with it', () => {
    const statement = { kind: 'sum', label: 'Hồ sơ', whole: 11, parts: [4, 6] }
    const agency = { name: 'UBND xã Bình An', level: 'commune' }
    const report = { title: 'Báo cáo', agency, period: { kind: 'year', year: 2024 }, statements: [statement] }
    consumer.write('report.json', JSON.stringify(report))
    const { status, output } = consumer.run('npx', ['--no-install', 'cchc', 'check', 'report.json'])
    expect(output).toContain('/statements/0/whole')
    expect(status).toBe(1)
    const bin = join(consumer.folder, 'node_modules', '.bin', 'cchc')
    expect(consumer.run(bin, ['--version'])).toEqual({ status: 0, output: `${manifest.version}\n` })
  })
})

describe('TypeScript', () => {
  const program = `import type { Finding, ReportInput } from 'cchc'
import * as everything from 'cchc'
import { addDays, type IsoDate } from 'cchc/calendar'
import type { Severity } from 'cchc/check'
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
const severities: Severity[] = findings.map(({ severity }) => severity)
const next: IsoDate = addDays('2024-03-11' as IsoDate, 1)
// A type that became \`any\` would accept this.
// @ts-expect-error: a count is no text
const wrong: string = count
export { severities, next, wrong }
`
  // The types of zod name URL, which "dom" declares.
  const lib = ['es2022', 'dom']
  const strict = { strict: true, skipLibCheck: false, noEmit: true, types: [], target: 'es2022', lib }

  it.each([
    ['nodenext, as a module', { module: 'nodenext' }, 'use.mts'],
    ['nodenext, as CommonJS', { module: 'nodenext' }, 'use.cts'],
    ['bundler', { module: 'esnext', moduleResolution: 'bundler' }, 'use.ts'],
    [
      'bundler, with exact optional properties',
      { module: 'esnext', moduleResolution: 'bundler', exactOptionalPropertyTypes: true },
      'use-exact.ts',
    ],
  ])('compiles a program against it under %s', (_, options, file) => {
    consumer.write(file, program)
    const compilerOptions = { ...strict, ...options }
    consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: [file] }))
    expect(consumer.run(binary('tsc'), ['-p', '.'])).toEqual({ status: 0, output: '' })
  })

  it('knows every subpath', () => {
    const imports = subpaths.map((subpath, index) => `import * as module${index} from '${subpath}'`)
    const names = subpaths.map((_, index) => `module${index}`)
    consumer.write(
      'subpaths.mts',
      `${imports.join('\n')}\nexport const modules: object[] = [${names.join(', ')}]\n`,
    )
    const compilerOptions = { ...strict, module: 'nodenext' }
    consumer.write('tsconfig.json', JSON.stringify({ compilerOptions, files: ['subpaths.mts'] }))
    expect(consumer.run(binary('tsc'), ['-p', '.'])).toEqual({ status: 0, output: '' })
  })
})
