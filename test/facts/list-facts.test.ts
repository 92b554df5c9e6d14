import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { listFacts } from '../../src/facts/list-facts.js'
import type { Figure } from '../../src/quantity/figure.js'
import { packageVersion } from '../../src/report/package-version.js'
import { parseReport } from '../../src/report/parse-report.js'
import type { Report } from '../../src/report/report.js'
import { least } from '../report/sample.js'

const factsOf = (about: Partial<Report>) => [...listFacts({ ...least, ...about })]
const short = (about: Partial<Report>) =>
  factsOf(about).map(({ pointer, value, obtainedBy }) => [pointer, value, obtainedBy])

it('the version is that of the package', () => {
  expect(packageVersion).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version)
})

it('every row says whose figure it is, of which period, and what it counts', () => {
  expect(factsOf({ procedures: { dossiers: { withdrawn: 6 } } })).toEqual([
    {
      agency: 'UBND thị trấn Đình Cả',
      agencyCode: null,
      level: 'commune',
      periodKind: 'quarter',
      year: 2024,
      ordinal: 1,
      from: null,
      to: null,
      pointer: '/procedures/dossiers/withdrawn',
      row: null,
      label: 'Hồ sơ rút',
      unit: 'hồ sơ',
      value: 6,
      atLeast: null,
      atMost: null,
      numerator: null,
      denominator: null,
      obtainedBy: 'report',
      derivedBy: null,
    },
  ])
})

it('what figures determine is marked as derived, and by which version', () => {
  const facts = factsOf({ procedures: { dossiers: { resolved: { total: 10, punctual: 9 } } } })
  const derived = facts.filter(({ obtainedBy }) => obtainedBy !== 'report')
  expect(
    derived.map(({ pointer, value, numerator, denominator, obtainedBy }) => [
      pointer.replace('/procedures/dossiers/', ''),
      value,
      numerator,
      denominator,
      obtainedBy,
    ]),
  ).toEqual([
    ['resolved/late', 1, null, null, 'sum'],
    ['rates/punctual', '90.00', 9, 10, 'ratio'],
    ['rates/late', '10.00', 1, 10, 'ratio'],
  ])
  expect(new Set(derived.map(({ derivedBy }) => derivedBy))).toEqual(new Set([packageVersion]))
})

it('published rates keep their digits, beside their counts; 0 of 0 has none', () => {
  const plan = { planned: 11, completed: 3, completionRate: '27.2' }
  expect(factsOf({ direction: { plan } }).at(-1)).toMatchObject({
    value: '27.2',
    unit: '%',
    numerator: 3,
    denominator: 11,
    obtainedBy: 'report',
  })
  expect(
    short({ direction: { plan: { planned: 0, completed: 0 } } }).map(([pointer]) => pointer),
  ).not.toContain('/direction/plan/completionRate')
})

it('approximate figures are bounds, rows are named, statements and targets are there', () => {
  const facts = factsOf({
    procedures: { table: { rows: [{ label: 'Hộ tịch', resolved: { total: 288 } }] } },
    statements: [{ kind: 'share', label: 'Số hóa', part: { atLeast: 90 }, whole: 100, published: '92' }],
    targets: [{ indicator: 'Trực tuyến', target: '70', actual: '99.8' }],
  })
  expect(facts.map(({ pointer, row, value, atLeast }) => [pointer, row, value, atLeast])).toEqual([
    ['/procedures/table/rows/0/resolved/total', 'Hộ tịch', 288, null],
    ['/targets/0/target', null, '70', null],
    ['/targets/0/actual', null, '99.8', null],
    ['/statements/0/whole', null, 100, null],
    ['/statements/0/part', null, null, 90],
    ['/statements/0/published', null, '92', null],
  ])
})

it('the appendix is there, with its units as printed, what its formulas determine and what its form does not have', () => {
  const appendix = {
    template: 'cchc-2024',
    values: { '1.1.planned': 10, '1.1.completed': 3, '7.5.2': '266', 'x.1': 5 },
    units: { '7.5.2': 'Văn bản' },
  }
  const facts = factsOf({ appendix }).map(({ pointer, unit, value, obtainedBy }) => [
    pointer.replace('/appendix/values/', ''),
    unit,
    value,
    obtainedBy,
  ])
  expect(facts).toEqual([
    ['1.1', '%', '30.00', 'ratio'],
    ['1.1.planned', 'Nhiệm vụ', 10, 'report'],
    ['1.1.completed', 'Nhiệm vụ', 3, 'report'],
    ['7.5.2', 'Văn bản', '266', 'report'],
    ['x.1', '', 5, 'report'],
  ])
  const other = factsOf({ appendix: { template: 'other', values: { '1': 5 } } })
  expect(other.map(({ label, value }) => [label, value])).toEqual([['1', 5]])
})

const folder = 'examples/reports'
describe.each(readdirSync(folder).filter((file) => /^[^.]+\.json$/.test(file)))('%s', (file) => {
  const input = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))

  it('every fact that is reported stands at its pointer, and every number of the report is a fact', () => {
    const report = parseReport(input)
    const facts = [...listFacts(report)].filter(({ obtainedBy }) => obtainedBy === 'report')
    const at = (pointer: string) =>
      pointer
        .slice(1)
        .split('/')
        .reduce<unknown>((value, key) => (value as Readonly<Record<string, unknown>>)[key], report)
    for (const { pointer, value, atLeast, atMost } of facts) {
      const expected = atLeast === null && atMost === null ? value : expect.objectContaining({})
      expect(at(pointer), pointer).toEqual(expected)
    }
    const pointers = new Set(facts.map(({ pointer }) => pointer))
    expect(numbersOf(report).filter((pointer) => !pointers.has(pointer))).toEqual([])
  })
})

/** The pointers of all numbers, but for those of periods, days and the years that indexes measure. */
function numbersOf(value: unknown, pointer = ''): readonly string[] {
  if (
    /^\/(?:period|citations|extensions|assessment)|\/(?:tasks|year|month)$|\/(?:atLeast|atMost)$/.test(
      pointer,
    )
  )
    return []
  if (typeof value === 'number') return [pointer]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, child]) => numbersOf(child, `${pointer}/${key}`))
}

it('the figures of statements: the whole, its parts, and what is published of them', () => {
  const statements: NonNullable<Report['statements']> = [
    { kind: 'sum', label: 'Tổng điểm', whole: 10.5, parts: [4.5, { atLeast: 6 }] },
    { kind: 'share', label: 'Nhiệm vụ', part: 3, whole: 11, published: '27.2' },
    { kind: 'share', label: 'Tổ dân phố', part: { atLeast: 5 }, whole: 9 },
  ]
  const facts = factsOf({ statements })
  expect(facts.map(({ pointer }) => pointer)).toEqual([
    '/statements/0/whole',
    '/statements/0/parts/0',
    '/statements/0/parts/1',
    '/statements/1/whole',
    '/statements/1/part',
    '/statements/1/published',
    '/statements/2/whole',
    '/statements/2/part',
  ])
  expect(facts[5]).toMatchObject({ label: 'Nhiệm vụ', unit: '%', numerator: 3, denominator: 11 })
})

it.each<[string, Report['agency'], Report['period'], readonly unknown[]]>([
  [
    'as far as the report says it',
    { name: 'UBND xã', level: 'commune' },
    { kind: 'month' },
    [null, 'month', null, null, null, null],
  ],
  [
    'a code and the days of the period where it says them',
    { name: 'UBND xã', level: 'commune', code: 'H08.1' },
    { kind: 'custom', year: 2024, from: '2024-01-01', to: '2024-03-14' },
    ['H08.1', 'custom', 2024, null, '2024-01-01', '2024-03-14'],
  ],
])('whose figure it is and of which period: %s', (_, agency, period, expected) => {
  const [fact] = factsOf({ agency, period, direction: { plan: { planned: 11 } } })
  expect([fact?.agencyCode, fact?.periodKind, fact?.year, fact?.ordinal, fact?.from, fact?.to]).toEqual(
    expected,
  )
})

it.each<[string, Figure, readonly unknown[]]>([
  ['exact', 9, [9, null, null]],
  ['0', 0, [0, null, null]],
  ['at least', { atLeast: 5 }, [null, 5, null]],
  ['at most', { atMost: 9 }, [null, null, 9]],
  ['between', { atLeast: 5, atMost: 9 }, [null, 5, 9]],
])('a figure is a value or its bounds: %s', (_, transactions, expected) => {
  const payments = { total: { transactions } }
  const facts = factsOf({ digitalGovernment: { onlinePayment: { payments } } })
  expect(facts.map(({ value, atLeast, atMost }) => [value, atLeast, atMost])).toEqual([expected])
})

it('a target has a row for each of what was assigned and what was reached, if it says so', () => {
  const targets: Report['targets'] = [
    { indicator: 'Số hóa', target: '95' },
    { indicator: 'Chưa giao', target: null, actual: '99.70' },
    { indicator: 'Chưa có số' },
  ]
  expect(
    factsOf({ targets }).map(({ pointer, label, unit, value }) => [pointer, label, unit, value]),
  ).toEqual([
    ['/targets/0/target', 'Số hóa', '', '95'],
    ['/targets/1/actual', 'Chưa giao', '', '99.70'],
  ])
})

it('a published share has counts only where they are exact', () => {
  const statements: Report['statements'] = [
    { kind: 'share', label: 'A', part: { atLeast: 90 }, whole: 100, published: '92' },
    { kind: 'share', label: 'B', part: 90, whole: { atMost: 100 }, published: { atLeast: '90' } },
    { kind: 'share', label: 'C', part: 90, whole: 100, published: null },
  ]
  const published = factsOf({ statements }).filter(({ unit }) => unit === '%')
  expect(
    published.map(({ label, value, atLeast, numerator, denominator }) => [
      label,
      value,
      atLeast,
      numerator,
      denominator,
    ]),
  ).toEqual([
    ['A', '92', null, null, 100],
    ['B', null, '90', 90, null],
  ])
})

it.each<[string, Readonly<Record<string, number | string | null>>, readonly (readonly unknown[])[]]>([
  [
    'a total that its parts determine',
    { '6.2.2': 0, '6.2.3': 1, '6.2.4': 2, '6.2.5': 12 },
    [
      ['6.2.1', 'Đơn vị', 15, null, null, 'sum'],
      ['6.2.2', 'Đơn vị', 0, null, null, 'report'],
      ['6.2.3', 'Đơn vị', 1, null, null, 'report'],
      ['6.2.4', 'Đơn vị', 2, null, null, 'report'],
      ['6.2.5', 'Đơn vị', 12, null, null, 'report'],
    ],
  ],
  [
    'a rate as printed, beside its counts',
    { '3.2.4': '24.9', '3.2.4.received': 400, '3.2.4.online': 100 },
    [
      ['3.2.4', '%', '24.9', 100, 400, 'report'],
      ['3.2.4.received', 'Hồ sơ', 400, null, null, 'report'],
      ['3.2.4.online', 'Hồ sơ', 100, null, null, 'report'],
    ],
  ],
  ['a rate without its counts', { '3.2.4': '50' }, [['3.2.4', '%', '50', null, null, 'report']]],
  ['a heading, which has no unit', { '6': 3 }, [['6', '', 3, null, null, 'report']]],
  ['a row that is left blank, of the form or not', { '4.2.2': null, 'x.1': null }, []],
])('rows of the appendix: %s', (_, values, expected) => {
  const facts = factsOf({ appendix: { template: 'cchc-2024', values } })
  expect(
    facts.map(({ pointer, unit, value, numerator, denominator, obtainedBy }) => [
      pointer.replace('/appendix/values/', ''),
      unit,
      value,
      numerator,
      denominator,
      obtainedBy,
    ]),
  ).toEqual(expected)
})

it('FX12: rows are called by words, not by the codes of the model', () => {
  const rowsOf = (about: Partial<Report>) => [...new Set(factsOf(about).map(({ row }) => row))]
  const filed = (['full', 'partial', 'level-4', 'level-3'] as const).map((serviceLevel) => ({
    label: 'Sở Y tế',
    serviceLevel,
    received: 5,
  }))
  expect(rowsOf({ digitalGovernment: { onlineFiling: { rows: filed } } })).toEqual([
    'Sở Y tế, toàn trình',
    'Sở Y tế, một phần',
    'Sở Y tế, mức độ 4',
    'Sở Y tế, mức độ 3',
  ])
  const paid = (['fees', 'taxes'] as const).map((purpose) => ({ purpose, transactions: 5 }))
  expect(rowsOf({ digitalGovernment: { onlinePayment: { payments: { rows: paid } } } })).toEqual([
    'phí, lệ phí',
    'thuế, lệ phí trước bạ',
  ])
  // A unit may be called like a code.
  expect(rowsOf({ digitalGovernment: { onlineFiling: { rows: [{ label: 'full', received: 5 }] } } })).toEqual(
    ['full'],
  )
})

it('what a report says of the year to date is of that period', () => {
  const facts = factsOf({
    period: { kind: 'month', year: 2024, ordinal: 5, from: '2024-04-15', to: '2024-05-14' },
    procedures: { dossiers: { withdrawn: 2 } },
    yearToDate: { procedures: { dossiers: { withdrawn: 6 } } },
  })
  expect(
    facts.map(({ pointer, value, periodKind, ordinal, from, to }) => [
      pointer,
      value,
      periodKind,
      ordinal,
      from,
      to,
    ]),
  ).toEqual([
    ['/procedures/dossiers/withdrawn', 2, 'month', 5, '2024-04-15', '2024-05-14'],
    ['/yearToDate/procedures/dossiers/withdrawn', 6, 'year-to-date', 5, '2023-12-15', '2024-05-14'],
  ])
})
