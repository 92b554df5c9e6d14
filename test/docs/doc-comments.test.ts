import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { appendixSchema } from '../../src/appendix/appendix.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { sectionSchemas } from '../../src/report/section-schemas.js'
import { models } from '../schemas/schemas.js'
import { compilerOptions, publicExports, sourceOf, sources } from './public-exports.js'

/** Letters that Vietnamese has and English has not. */
const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/i

/** Properties of interfaces whose name and type say all there is to say. */
const selfEvident = new Set(
  [
    'agency appendix base choices code date denominator id kind label level message model name next',
    'numerator part parts path period plan previous reason rows rule rules severity subject table tally',
    'template title total unit unitType value waiver whole year',
  ].flatMap((line) => line.split(' ')),
)

function hasComment(node: ts.Node): boolean {
  return ts.getJSDocCommentsAndTags(node).some((comment) => ts.getTextOfJSDocComment(comment.comment))
}

describe('what the faces export', () => {
  const all = publicExports()

  it('says what it is', () => {
    expect(all.length).toBeGreaterThan(400)
    expect(all.filter(({ summary }) => summary === '').map(({ where }) => where)).toEqual([])
  })

  it('says, of functions, classes, schemas and data, what officials call it', () => {
    const unnamed = all.filter(({ isValue, summary }) => isValue && !vietnamese.test(summary))
    expect(unnamed.map(({ where }) => where)).toEqual([])
  })

  it('says what every property of an interface is, unless its name does', () => {
    const silent = all.flatMap(({ symbol, where }) =>
      (symbol.declarations ?? [])
        .filter(ts.isInterfaceDeclaration)
        .flatMap(({ members }) => [...members])
        .filter((member) => !hasComment(member) && !selfEvident.has(member.name?.getText() ?? ''))
        .map((member) => `${where}.${member.name?.getText()}`),
    )
    expect(silent).toEqual([])
  })
})

/** The object literals that zod makes schemas of, and those that declare what stands under the keys of a section. */
function shapesIn(source: ts.SourceFile): readonly ts.ObjectLiteralExpression[] {
  const found: ts.ObjectLiteralExpression[] = []
  const visit = (node: ts.Node): void => {
    if (
      ts.isCallExpression(node) &&
      ts.isPropertyAccessExpression(node.expression) &&
      /^(?:strict|loose)?object$/i.test(node.expression.name.text)
    )
      found.push(...node.arguments.filter(ts.isObjectLiteralExpression))
    if (ts.isCallExpression(node) && node.expression.getText() === 'group')
      found.push(...node.arguments.filter(ts.isObjectLiteralExpression))
    if (
      ts.isVariableDeclaration(node) &&
      /^(?:\w+E|e)ntries$/.test(node.name.getText()) &&
      node.initializer &&
      ts.isObjectLiteralExpression(node.initializer)
    )
      found.push(node.initializer)
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** What a check gives and nobody fills in: below its own keys it is documented at `Finding`, `Cause` and `Basis`. */
const given = { file: 'src/check/finding-schema.ts', fields: /^findings?Schema(?:\[\])?\.\w+[.[{]/ }

/** The bounds of approximate figures, which no form shows apart. */
const bounds = ['atLeast', 'atMost']

/** The fields of a schema and of those inside it, by path. */
function* fieldsOf(
  schema: z.core.$ZodType,
  path: string,
  around: readonly z.core.$ZodType[] = [],
): Generator<[string, z.core.$ZodType]> {
  // A criterion holds criteria.
  if (around.includes(schema)) return
  const within = [...around, schema]
  const { def } = schema._zod as z.core.$ZodTypeInternals & { def: z.core.$ZodTypes['_zod']['def'] }
  switch (def.type) {
    case 'object':
      for (const [key, field] of Object.entries(def.shape)) {
        yield [`${path}.${key}`, field]
        yield* fieldsOf(field, `${path}.${key}`, within)
      }
      return
    case 'optional':
    case 'nullable':
      yield* fieldsOf(def.innerType, path, within)
      return
    case 'array':
      yield* fieldsOf(def.element, `${path}[]`, within)
      return
    case 'union':
      for (const option of def.options) yield* fieldsOf(option, path, within)
      return
    case 'pipe':
      yield* fieldsOf(def.in, path, within)
      yield* fieldsOf(def.out, path, within)
      return
    case 'record':
      yield* fieldsOf(def.valueType, `${path}{}`, within)
      return
    default:
      expect([
        'string',
        'number',
        'int',
        'boolean',
        'null',
        'enum',
        'literal',
        'transform',
        'unknown',
        'never',
      ]).toContain(def.type)
  }
}

describe('every field of a schema', () => {
  it('has a comment in the source', () => {
    const properties = sources
      .filter((source) => sourceOf(source) !== given.file)
      .flatMap(shapesIn)
      .flatMap((shape) => shape.properties.filter((property) => !ts.isSpreadAssignment(property)))
    expect(properties.length).toBeGreaterThan(200)
    const silent = properties
      .filter((property) => !hasComment(property))
      .map((property) => `${sourceOf(property)}: ${property.getText()}`)
    expect(silent).toEqual([])
  })

  it('has a Vietnamese title, for forms and JSON Schema', () => {
    const exported: readonly [string, unknown][] = [
      ...Object.entries(models),
      ...Object.entries(sectionSchemas),
      ['appendixSchema', appendixSchema(appendixTemplate2024)],
    ]
    const schemas = exported.flatMap(([name, value]) =>
      value instanceof z.ZodType ? [[name, value] as const] : [],
    )
    expect(schemas.length).toBeGreaterThan(30)
    const fields = schemas.flatMap(([name, schema]) => [...fieldsOf(schema, name)])
    expect(fields.length).toBeGreaterThan(1000)
    const untitled = fields.filter(
      ([path, field]) =>
        !vietnamese.test(z.globalRegistry.get(field)?.title ?? '') &&
        !bounds.includes(path.split('.').at(-1) ?? '') &&
        !given.fields.test(path),
    )
    expect(untitled.map(([path]) => path)).toEqual([])
  })
})

/** What an editor shows of the last name of each expression: its comment, or how it is declared. */
function hover(
  program: string,
  expressions: readonly string[],
  part: 'documentation' | 'displayParts' = 'documentation',
): Readonly<Record<string, string>> {
  const file = join(process.cwd(), 'hover.ts')
  const code = [program, ...expressions].join('\n')
  const service = ts.createLanguageService({
    getCompilationSettings: () => compilerOptions,
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    getScriptFileNames: () => [file],
    getScriptVersion: () => '1',
    getScriptSnapshot(name) {
      const text = name === file ? code : ts.sys.readFile(name)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: (name) => (name === file ? code : ts.sys.readFile(name)),
    directoryExists: ts.sys.directoryExists,
  })
  return Object.fromEntries(
    expressions.map((expression) => {
      const info = service.getQuickInfoAtPosition(file, code.lastIndexOf(expression) + expression.length - 1)
      return [expression, ts.displayPartsToString(info?.[part])]
    }),
  )
}

it('an editor shows the comments of schemas on the fields of what they parse', () => {
  const program = [
    "import type { Dossier, Period, Report, ReportInput, Tally, Task } from './src/index.js'",
    "import { parseReport } from './src/index.js'",
    'declare const dossier: Dossier, period: Period, report: Report, input: ReportInput, tally: Tally, task: Task',
  ].join('\n')
  const carriedOver = 'Received before the period and still open at its start. II.06a column 6.'
  expect(
    hover(program, [
      'tally.received?.carriedOver',
      'report.procedures?.dossiers?.received?.carriedOver',
      'input.procedures?.dossiers?.received?.carriedOver',
      'parseReport({}).procedures?.table?.rows[0]?.received?.carriedOver',
      'dossier.dueOn',
      'period.to',
      'task.postponements?.[0]?.decidedOn',
      'report.targets?.[0]?.direction',
    ]),
  ).toEqual({
    'tally.received?.carriedOver': carriedOver,
    'report.procedures?.dossiers?.received?.carriedOver': carriedOver,
    'input.procedures?.dossiers?.received?.carriedOver': carriedOver,
    'parseReport({}).procedures?.table?.rows[0]?.received?.carriedOver': carriedOver,
    'dossier.dueOn': 'The last day for its result; absent when it has none.',
    'period.to': 'The last day whose figures count, the cut-off day (đến ngày, ngày chốt số liệu).',
    'task.postponements?.[0]?.decidedOn': 'The day on which the later due day was granted.',
    'report.targets?.[0]?.direction':
      'Whether at least or at most the target is to be reached; at least, unless said.',
  })
})

describe('in the declarations of the package, an editor', () => {
  const program = [
    "import type { Report, ReportInput } from 'cchc'",
    'declare const report: Report, input: ReportInput',
  ].join('\n')

  it('shows the comments of figures, as parsed and as written', () => {
    const pending = 'digitalGovernment?.digitization?.rows?.[0]?.overall?.pending'
    const carriedOver = 'procedures?.dossiers?.received?.carriedOver'
    const names = [pending, carriedOver, 'ranking?.[0]?.rank', 'issuedOn']
    const said = ['report', 'input'].map((from) =>
      Object.values(
        hover(
          program,
          names.map((name) => `${from}.${name}`),
        ),
      ),
    )
    expect(said[0]).toEqual([
      'Not digitized yet.',
      'Received before the period and still open at its start. II.06a column 6.',
      'The rank, 1 the best.',
      'The day the report bears.',
    ])
    expect(said[1]).toEqual(said[0])
  })

  it('shows sections by their names', () => {
    const shown = hover(
      program,
      ['report.digitalGovernment', 'report.civilService', 'report.digitalGovernment?.identityVerification'],
      'displayParts',
    )
    expect(Object.values(shown)).toEqual([
      '(property) digitalGovernment?: DigitalGovernment | null | undefined',
      '(property) civilService?: CivilService | null | undefined',
      '(property) identityVerification?: IdentityVerification | null | undefined',
    ])
  })
})
