import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { afterAll, expect, it } from 'vitest'
import { blocksOf } from './page.js'
import { compilerOptions, faces } from './public-exports.js'
import { writeSampleDocuments } from './sample-documents.js'

it('examples/count-dossiers prints its table without a finding', () => {
  const printed = execFileSync(process.execPath, ['examples/count-dossiers/index.mjs'], { encoding: 'utf8' })
  expect(printed.split('\n').filter(Boolean)).toEqual([
    'Chứng thực: tiếp nhận 3, đã giải quyết 1, đang giải quyết 1',
    'Đất đai: tiếp nhận 1, đã giải quyết 0, đang giải quyết 1',
    'Hộ tịch: tiếp nhận 3, đã giải quyết 3, đang giải quyết 0',
    'Tổng số: tiếp nhận 7, đã giải quyết 4, đang giải quyết 2',
    'trực tuyến 60,0%, đúng và trước hạn 75,0%',
    '0 hồ sơ cần xem lại, 0 phát hiện, không có lỗi',
  ])
})

it('examples/track-plan writes the opening of a report and names the overdue task only by its count', () => {
  const printed = execFileSync(process.execPath, ['examples/track-plan/index.mjs'], { encoding: 'utf8' })
  expect(printed.split('\n').filter(Boolean)).toEqual([
    'Đến ngày 14/3/2024 đã hoàn thành 01/05 nhiệm vụ, đạt 20,0% kế hoạch; 03 nhiệm vụ đang thực hiện, 01 nhiệm vụ chưa thực hiện, 01 nhiệm vụ quá hạn.',
    'Sắp đến hạn: 1; theo lĩnh vực: civilService 1, direction 2, institutions 1, procedures 1',
  ])
})

it('examples/start prints the finding of its report, as a module and from CommonJS', () => {
  const printed = execFileSync(process.execPath, ['examples/start/index.mjs'], { encoding: 'utf8' })
  const [sentence, data = '', ...rest] = printed.split('\n').filter(Boolean)
  expect(sentence).toBe(
    'error /procedures/dossiers/resolved/total Tổng số hồ sơ đã giải quyết: ghi 1.418, nhưng 1.442 + 39 + 0 = 1.481 (lệch -63). Có thể “Tổng số hồ sơ đã giải quyết” bị đảo hai chữ số: 1.418 thay vì 1.481.',
  )
  expect(JSON.parse(data)).toMatchObject({ rule: 'dossier/resolved-total', actual: 1418, expected: 1481 })
  expect(rest).toEqual([])
  const required = execFileSync(process.execPath, ['examples/start/index.cjs'], { encoding: 'utf8' })
  expect(required).toBe('dossier/resolved-total\n')
})

it('examples/start/check prints issues, counts, gaps and both languages', () => {
  const printed = execFileSync(process.execPath, ['examples/start/check.mjs'], { encoding: 'utf8' })
  const lines = printed.split('\n').filter(Boolean)
  expect(lines).toHaveLength(11)
  expect(lines.slice(0, 6)).toEqual([
    '/agency/level: missing: thiếu giá trị bắt buộc',
    '/procedures/dossiers/received/total: unreadable: “1.5” có thể đọc theo hai cách: 1,5 hoặc 1500 (vị trí 2)',
    '/procedures/dossiers/received/onlin: unknown-key: khóa “onlin” không có trong mô hình; ý bạn là “online”?',
    'true 1 0',
    '{"passed":1,"failed":0,"notEvaluated":0,"waived":0}',
    '{"passed":0,"failed":0,"notEvaluated":1,"waived":0}',
  ])
  expect(JSON.parse(lines[9] ?? '')).toMatchObject({ kind: 'other-base', numerator: 1482, denominator: 1492 })
  expect(lines[10]).toBe('false undefined')
})

it('examples/own-form-and-rules/rule finds nothing wrong with its rule, and one thing with its report', () => {
  const printed = execFileSync(process.execPath, ['examples/own-form-and-rules/rule.mjs'], {
    encoding: 'utf8',
  })
  expect(printed.split('\n').filter(Boolean)).toEqual([
    '[]',
    'my-province/apologies Có 2 hồ sơ quá hạn nhưng chỉ có 1 thư xin lỗi.',
  ])
})

it('examples/waive-findings marks what is waived, and names waivers that have lost their point', () => {
  const printed = execFileSync(process.execPath, ['examples/waive-findings/index.mjs'], { encoding: 'utf8' })
  expect(printed.split('\n').filter((line) => line !== '' && !line.startsWith('  '))).toEqual([
    'warning plan/completion-rate',
    'warning dossier/rate',
    'error, waived by Văn phòng HĐND và UBND statement/rate',
    'warning waiver/expired',
    'warning waiver/unused',
    'true {"passed":0,"failed":0,"notEvaluated":0,"waived":1}',
    '[{"path":[0,"reason"],"code":"missing"}]',
  ])
})

it.each([
  ['counting-dossiers.md', 'count-dossiers'],
  ['counting-dossiers.vi.md', 'count-dossiers'],
  ['tracking-a-plan.md', 'track-plan'],
  ['tracking-a-plan.vi.md', 'track-plan'],
])('docs/guides/%s shows lines of examples/%s', (guide, example) => {
  const [, shown = ''] = /```js\n([\s\S]*?)```/.exec(readFileSync(`docs/guides/${guide}`, 'utf8')) ?? []
  expect(shown).not.toBe('')
  expect(readFileSync(`examples/${example}/index.mjs`, 'utf8')).toContain(shown)
})

// Inside the repository, so that its packages are found.
const folder = mkdtempSync(join(process.cwd(), 'dist', 'guides-'))
writeSampleDocuments(folder)
afterAll(() => rmSync(folder, { recursive: true }))

it.each(
  ['counting-dossiers', 'tracking-a-plan', 'from-word', 'from-excel', 'own-figures'].flatMap((guide) => [
    `${guide}.md`,
    `${guide}.vi.md`,
  ]),
)(
  'the blocks of TypeScript of docs/guides/%s compile under strict, and print what they say',
  async (guide) => {
    const blocks = blocksOf(join('docs/guides', guide)).filter(({ language }) => language === 'ts')
    expect(blocks.length).toBeGreaterThan(0)
    const files = blocks.map(({ code }, index) => [join(process.cwd(), `guide-${index}.ts`), code] as const)
    const sources = new Map(files)
    const host = ts.createCompilerHost(compilerOptions)
    const { getSourceFile, fileExists } = host
    host.fileExists = (name) => sources.has(name) || fileExists(name)
    host.getSourceFile = (name, ...rest) => {
      const code = sources.get(name)
      return code === undefined
        ? getSourceFile(name, ...rest)
        : ts.createSourceFile(name, code, ts.ScriptTarget.ES2022)
    }
    const options = {
      ...compilerOptions,
      paths: Object.fromEntries(Object.entries(faces).map(([name, file]) => [name, [file]])),
    }
    const program = ts.createProgram([...sources.keys()], { ...options, noUnusedLocals: false }, host)
    const faults = files.flatMap(([name]) => {
      const source = program.getSourceFile(name)
      return [...program.getSemanticDiagnostics(source), ...program.getSyntacticDiagnostics(source)]
    })
    expect(faults.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))).toEqual([])
    for (const { code } of blocks) {
      const promised = [...code.matchAll(/^console\.log\(.*\) \/\/ (.*)$/gm)].map(([, line]) => line)
      const { outputFiles } = await build({
        stdin: { contents: code, loader: 'ts', resolveDir: process.cwd() },
        alias: faces,
        bundle: true,
        write: false,
        platform: 'node',
        format: 'esm',
        logLevel: 'error',
        external: ['unpdf'],
      })
      const program = outputFiles[0]?.text ?? ''
      const printed = execFileSync(process.execPath, ['--input-type=module', '-'], {
        cwd: folder,
        input: program,
        encoding: 'utf8',
      })
      if (promised.length > 0) expect(printed.split('\n').filter(Boolean)).toEqual(promised)
    }
  },
)
