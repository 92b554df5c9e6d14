import { describe, expect, it } from 'vitest'
import type * as z from 'zod'
import { appendixSchema } from '../../src/appendix/appendix.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { findingsSchema } from '../../src/check/finding-schema.js'
import { type InputIssue, toInputIssues } from '../../src/check/input-issue.js'
import { waiversSchema } from '../../src/check/waiver.js'
import { dossierSchema } from '../../src/dossier/dossier.js'
import { planProgressSchema } from '../../src/plan/plan-schemas.js'
import { taskSchema } from '../../src/plan/task.js'
import type { Path } from '../../src/quantity/figure.js'
import { checkReport } from '../../src/report/check-report.js'
import { parseReport, safeParseReport } from '../../src/report/parse-report.js'
import { circular012018Agency } from '../../src/scorecard/cards/circular-01-2018.js'
import { communeIndexTemplate } from '../../src/scorecard/cards/commune-template.js'
import { decision766 } from '../../src/scorecard/cards/decision-766.js'
import { scorecardSchema } from '../../src/scorecard/scorecard-schema.js'
import { least } from '../report/sample.js'
import { compare, kindOf, type Read } from './agreement.js'
import { fullOf } from './full-of.js'
import { jsonSchemas, leftToReaders, models, realReports, schemas, validatorOf } from './schemas.js'

const reads =
  (schema: z.ZodType): Read =>
  (input) => {
    const reading = schema.safeParse(input, { reportInput: true })
    return reading.success ? lostKeys(input, []) : toInputIssues(reading.error)
  }

/** The keys `__proto__` that zod leaves out of records without a word; `safeParseReport` refuses them itself. */
function lostKeys(value: unknown, path: Path): readonly InputIssue[] {
  if (typeof value !== 'object' || value === null) return []
  const key = '__proto__'
  if (Object.hasOwn(value, key)) return [{ path: [...path, key], code: 'unknown-key', key }]
  if (path.at(-1) === 'extensions') return []
  return Object.entries(value).flatMap(([name, child]) => lostKeys(child, [...path, name]))
}

const readsReport: Read = (input) => {
  const reading = safeParseReport(input)
  return reading.success ? [] : reading.issues
}

const reports = realReports.map(([, report]) => report)
const findings = reports.map((report) =>
  JSON.parse(JSON.stringify(checkReport(parseReport(report)).findings)),
)
const full = fullOf(schemas.report) as {
  readonly direction: { readonly plan: { readonly tasks: readonly unknown[] } }
  readonly targets: { figure: string }[]
  readonly statements: { figure?: string }[]
}
// A target and a change name a figure that a report may have.
for (const named of [...full.targets, ...full.statements.filter((each) => 'figure' in each)])
  named.figure = '/procedures/dossiers/rates/online'
const { plan } = full.direction

const dossiers = [
  { id: 'H1', channel: 'online', receivedOn: '2024-02-29T17:00:00Z' },
  {
    id: 'H2',
    procedure: 'Cấp bản sao trích lục hộ tịch',
    field: 'Hộ tịch',
    unit: 'UBND thị trấn Đình Cả',
    channel: 'postal',
    receivedOn: '2024-03-01',
    dueOn: '2024-03-15',
    pauses: [
      { from: '2024-03-04', to: '2024-03-06' },
      { from: '2024-03-08', to: null },
    ],
    outcome: { kind: 'resolved', on: '2024-03-14' },
    digitized: true,
    paidOnline: false,
    extensions: { portal: { id: 7 } },
  },
]
const waivers = [
  { rule: 'dossier/rate', path: '/procedures/dossiers/rates/online', reason: 'Số liệu', by: 'Văn phòng' },
  { rule: 'a/b', path: '', reason: 'x', by: 'y', until: '2024-12-31' },
]

const cards = [decision766, circular012018Agency, communeIndexTemplate].map(({ declaration }) =>
  JSON.parse(JSON.stringify(declaration)),
)

describe.each(realReports)('the report %s', (_, report) => {
  it('is valid', () => {
    const validate = validatorOf('report')
    validate(report)
    expect(validate.errors).toBe(null)
  })
})

describe('schema and library accept and refuse the same', () => {
  it.each<[string, Read, readonly unknown[], number]>([
    ['report', readsReport, reports, 1000],
    ['report', readsReport, [full], 1000],
    ['dossier', reads(dossierSchema), dossiers, 300],
    ['plan-progress', reads(planProgressSchema), [plan], 300],
    ['task', reads(taskSchema), plan.tasks, 300],
    [
      'appendix',
      reads(appendixSchema(appendixTemplate2024)),
      reports.flatMap((report) => (report as { appendix?: unknown }).appendix ?? []),
      300,
    ],
    ['findings', reads(findingsSchema), findings, 300],
    ['waivers', reads(waiversSchema), [waivers], 300],
    ['scorecard', reads(scorecardSchema), cards, 300],
  ])('of %s', (name, read, documents, runs) => {
    const validate = validatorOf(name)
    for (const document of documents) expect([validate(document), read(document)]).toEqual([true, []])
    const { accepted = 0, refused = 0, ...left } = compare(validate, read, documents, runs)
    const leftOver = Object.values(left).reduce((sum, count) => sum + count, 0)
    process.stdout.write(`${name}: ${JSON.stringify({ accepted, refused, ...left })}\n`)
    expect(accepted + refused + leftOver).toBe(runs)
    // Both answers are met often, and what is left to the readers seldom.
    expect(accepted).toBeGreaterThan(runs / 20)
    expect(refused).toBeGreaterThan(runs / 5)
    expect(leftOver).toBeLessThan(runs / 10)
  })
})

describe('what is left to the library is accepted by the schema', () => {
  const task = { id: 'NV1', title: 'x' }
  const dossier = { id: 'H1', channel: 'online', receivedOn: '2024-03-04' }
  const count = (total: unknown) => ({ ...least, procedures: { dossiers: { received: { total } } } })
  const share = (whole: unknown, published: unknown = null) => ({
    ...least,
    statements: [{ kind: 'share', label: 'x', part: 1, whole, published }],
  })
  const examples: readonly (readonly [string, string, Read, unknown])[] = [
    ['too-large', 'report', readsReport, count('9.007.199.254.740.992')],
    ['too-large', 'report', readsReport, share('9.999.999.999 triệu')],
    ['too-precise', 'report', readsReport, share(12.1234567)],
    ['not-normalized', 'report', readsReport, count('1\u200B.5')],
    ['empty', 'report', readsReport, share({ atLeast: '-' })],
    ['reversed-range', 'report', readsReport, share('từ 8 đến 5')],
    ['reversed-range', 'report', readsReport, share({ atLeast: 8, atMost: '5' })],
    ['outside-years', 'dossier', reads(dossierSchema), { ...dossier, dueOn: '1900-01-01T00:00+09:00' }],
    [
      'reversed',
      'report',
      readsReport,
      { ...least, period: { kind: 'custom', from: '2024-03-31', to: '2024-01-01' } },
    ],
    [
      'unknown-figure',
      'report',
      readsReport,
      { ...least, targets: [{ indicator: 'Hồ sơ trực tuyến', figure: '/procedures/nothing' }] },
    ],
    ['repeated-task', 'plan-progress', reads(planProgressSchema), { tasks: [task, task] }],
    [
      'ended-before-started',
      'task',
      reads(taskSchema),
      { ...task, startedOn: '2024-03-31', completedOn: '2024-03-01' },
    ],
    [
      'outcome-before-reception',
      'dossier',
      reads(dossierSchema),
      { ...dossier, outcome: { kind: 'resolved', on: '2024-03-01' } },
    ],
    [
      'pause-before-reception',
      'dossier',
      reads(dossierSchema),
      { ...dossier, pauses: [{ from: '2024-03-01' }] },
    ],
    [
      'pause-after-outcome',
      'dossier',
      reads(dossierSchema),
      { ...dossier, outcome: { kind: 'resolved', on: '2024-03-05' }, pauses: [{ from: '2024-03-06' }] },
    ],
    [
      'reversed',
      'dossier',
      reads(dossierSchema),
      { ...dossier, pauses: [{ from: '2024-03-08', to: '2024-03-05' }] },
    ],
    [
      'pauses-overlap',
      'dossier',
      reads(dossierSchema),
      { ...dossier, pauses: [{ from: '2024-03-05' }, { from: '2024-03-06' }] },
    ],
  ]

  it.each(examples)('%s, of %s', (kind, name, read, document) => {
    expect(validatorOf(name)(document)).toBe(true)
    expect(read(document).map((issue) => kindOf(issue, document))).toEqual([kind])
    expect(JSON.stringify(schemas[name])).toContain(`${kind} (`)
  })

  it('and nothing else', () => {
    expect(Object.keys(leftToReaders).sort()).toEqual([...new Set(examples.map(([kind]) => kind))].sort())
  })
})

it('a refinement of which the generator does not know stops it', () => {
  const refined = { planProgressSchema: planProgressSchema.refine(() => true) }
  expect(() => jsonSchemas({ ...models, ...refined })).toThrow('a refinement without its JSON Schema')
})

it.each(Object.entries(schemas))('%s says what it is', (name, schema) => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: `urn:cchc:schema:${name}`,
    title: expect.any(String),
  })
})
