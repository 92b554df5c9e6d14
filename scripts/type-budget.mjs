/**
 * What a user's type check pays for the types of this package, zod's included: the instantiations that TypeScript counts
 * for one import, as `tsc --extendedDiagnostics --skipLibCheck` prints them. Works on dist/, which `npm run build` makes.
 */
import { fileURLToPath } from 'node:url'
import ts from 'typescript'

// Inside the repository, where 'cchc' is the package itself.
const file = fileURLToPath(new URL('../type-budget.mts', import.meta.url))

/** The budgets are 1.3 times what was counted when they were last set. */
const programs = [
  {
    name: 'a report is written, parsed and checked',
    text: `import { checkReport, type ReportInput, safeParseReport } from 'cchc'
const input: ReportInput = {
  title: 'Báo cáo',
  agency: { name: 'UBND xã Bình An', level: 'commune' },
  period: { kind: 'year', year: 2024 },
  procedures: { dossiers: { received: { total: '1.492' } } },
}
const reading = safeParseReport(input)
export const rules: string[] = reading.success ? checkReport(reading.report).findings.map(({ rule }) => rule) : []`,
    budget: 53_000,
  },
  {
    name: 'the type of every export is looked at',
    text: `import * as cchc from 'cchc'
export const all: Record<string, unknown> = { ...cchc }
export type One = (typeof cchc)[keyof typeof cchc] extends never ? 0 : 1
export const one: One = 1`,
    budget: 6600,
  },
]

process.stdout.write(`TypeScript ${ts.version}\ninstantiations   budget\n`)
for (const { name, text, budget } of programs) {
  const { instantiations, errors } = count(text)
  process.stdout.write(`${String(instantiations).padStart(14)}  ${String(budget).padStart(7)}  ${name}\n`)
  for (const error of errors) process.stdout.write(`FAILED ${error}\n`)
  if (instantiations > budget) process.stdout.write(`FAILED above its budget: ${name}\n`)
  if (instantiations > budget || errors.length > 0) process.exitCode = 1
}

/** @param {string} text */
function count(text) {
  const options = {
    ...{
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
    },
    ...{ strict: true, skipLibCheck: true, noEmit: true, types: [] },
  }
  const host = ts.createCompilerHost(options)
  const { fileExists, readFile, getSourceFile } = host
  host.fileExists = (name) => name === file || fileExists(name)
  host.readFile = (name) => (name === file ? text : readFile(name))
  host.getSourceFile = (name, ...rest) =>
    name === file ? ts.createSourceFile(name, text, ...rest) : getSourceFile(name, ...rest)
  const program = ts.createProgram([file], options, host)
  const diagnostics = ts.getPreEmitDiagnostics(program)
  return {
    instantiations: program.getInstantiationCount(),
    errors: diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  }
}
