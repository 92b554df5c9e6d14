import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/agency/agency.js'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { verifyRule } from '../../src/check/verify-rule.js'
import { checkConsolidation, consolidationRules } from '../../src/consolidation/check-consolidation.js'
import { consolidate } from '../../src/consolidation/consolidate.js'
import type { Report } from '../../src/report/report.js'
import { district, period, report, units } from './sample-units.js'

const children = units.map((agency, index) =>
  report(agency, 10 ** index, { 'Hộ tịch': 10 ** index - 1, 'Chứng thực': 1 }),
)
const found = (parent: Report, reports: readonly Report[] = children, all?: readonly Agency[]) =>
  checkConsolidation(parent, reports, all && { units: all }).findings

describe.each(consolidationRules)('$id', (rule) => {
  it('does what its samples say', () => {
    expect(verifyRule(rule as Parameters<typeof verifyRule>[0])).toEqual([])
  })
})

it('a superior’s report that is the sum of its units has no finding', () => {
  const { report: parent } = consolidate(children, { agency: district, period, units })
  const { findings, rules, gaps } = checkConsolidation(parent, children, { units })
  expect(findings).toEqual([])
  expect(gaps).toEqual([])
  expect(rules['consolidation/sum']).toMatchObject({ passed: 4, failed: 0, notEvaluated: 0 })
})

it('a figure that is not the sum is found, with the part of every unit and the one left out', () => {
  expect(found(report(district, 101))).toMatchObject([
    {
      rule: 'consolidation/sum',
      severity: 'error',
      path: ['report', 'procedures', 'dossiers', 'resolved', 'total'],
      actual: 101,
      expected: 111,
      difference: -10,
      operands: [
        {
          path: ['units', 0, 'procedures', 'dossiers', 'resolved', 'total'],
          value: 1,
          label: { vi: 'UBND xã Một', en: 'UBND xã Một' },
        },
        { value: 10 },
        { value: 100 },
      ],
      cause: { kind: 'part-left-out', part: ['units', 1, 'procedures', 'dossiers', 'resolved', 'total'] },
    },
  ])
})

it('rows are held against rows of the same label, wherever they stand', () => {
  const parent = report(district, 111, { 'Chứng thực': 3, 'Hộ tịch': 109 })
  expect(found(parent).map(({ path, expected }) => [toJsonPointer(path), expected])).toEqual([
    ['/report/procedures/table/rows/1/resolved/total', 108],
  ])
})

it('the part of a unit is named where its own row stands, and a row that it lacks by its rows', () => {
  const [one, two, three] = children as [Report, Report, Report]
  const other = report(units[1] as Agency, 10, { 'Chứng thực': 1, 'Hộ tịch': 9 })
  const without = report(units[2] as Agency, 100, { 'Chứng thực': 1 })
  const parent = report(district, 111, { 'Hộ tịch': 110 })
  const [finding] = found(parent, [one, other, three])
  expect(finding?.operands.map(({ path }) => toJsonPointer(path))).toEqual([
    '/units/0/procedures/table/rows/0/resolved/total',
    '/units/1/procedures/table/rows/1/resolved/total',
    '/units/2/procedures/table/rows/0/resolved/total',
  ])
  const { gaps } = checkConsolidation(parent, [one, two, without])
  expect(gaps.flatMap(({ missing }) => missing.map(toJsonPointer))).toEqual([
    '/units/2/procedures/table/rows',
  ])
})

describe('FR4: rows without their like are held against nothing, and those that cannot be told apart are named', () => {
  const table = (agency: Agency, ...rows: readonly (readonly [string | null, number])[]): Report => ({
    ...report(agency, 1),
    procedures: { table: { rows: rows.map(([label, total]) => ({ label, resolved: { total } })) } },
  })
  it.each<[string, readonly (readonly [string | null, number])[], number, number]>([
    [
      'a row that no unit has',
      [
        ['Hộ tịch', 30],
        ['Đất đai', 7],
      ],
      1,
      0,
    ],
    [
      'a row without a name',
      [
        ['Hộ tịch', 30],
        [null, 7],
      ],
      1,
      1,
    ],
    [
      'a row that one unit has twice',
      [
        ['Hộ tịch', 30],
        ['Bảo trợ', 7],
      ],
      1,
      1,
    ],
    [
      'a row that the superior has twice',
      [
        ['Hộ tịch', 20],
        ['Hộ tịch', 10],
      ],
      0,
      2,
    ],
    [
      'all its rows',
      [
        ['Bảo trợ', 7],
        ['Đất đai', 7],
        [null, 7],
      ],
      0,
      2,
    ],
  ])('%s', (_, rows, held, unsure) => {
    const reports = units.map((agency, index) =>
      table(agency, ['Hộ tịch', 10], ['Bảo trợ', 1], ...(index === 0 ? [['Bảo trợ', 1] as const] : []), [
        null,
        2,
      ]),
    )
    const { findings, rules } = checkConsolidation(table(district, ...rows), reports, { units })
    expect(findings).toEqual([])
    expect(rules['consolidation/sum']).toMatchObject({ passed: held, failed: 0, notEvaluated: unsure })
  })
})

describe('the appendix', () => {
  type Values = NonNullable<Report['appendix']>['values']
  const filled = (agency: Agency, values: Values, printed?: Readonly<Record<string, string>>): Report => ({
    title: 'Báo cáo',
    agency,
    period,
    appendix: { template: 'cchc-2024', values, ...(printed && { units: printed }) },
  })
  const reports = units.map((agency, index) =>
    filled(agency, { '4.2.2': 10 + index, '6.1.planned': 0.1 + index, '1.1.planned': 5, '3.2.4': '50' }),
  )
  it.each<[string, Values, Readonly<Record<string, string>> | undefined, readonly unknown[], number]>([
    ['counts and amounts that are the sums', { '4.2.2': 33, '6.1.planned': 3.3 }, undefined, [], 2],
    ['a count that is not', { '4.2.2': 30 }, undefined, [['4.2.2', 30, 33, -3]], 0],
    [
      'an amount that is not',
      { '4.2.2': 33, '6.1.planned': 3.1 },
      undefined,
      [['6.1.planned', 3.1, 3.3, -0.2]],
      1,
    ],
    [
      'an amount in another unit of money',
      { '4.2.2': 33, '6.1.planned': 3_300 },
      { '6.1.planned': 'nghìn đồng' },
      [],
      1,
    ],
    ['a blank row', { '4.2.2': null, '6.1.planned': 3.3 }, undefined, [], 1],
    ['a row that no unit fills in', { '4.2.2': 33, '6.2.2': 4 }, undefined, [], 1],
    ['what is each agency’s own, and rates', { '1.1.planned': 8, '3.2.4': '60' }, undefined, [], 0],
  ])('%s', (_, values, printed, wrong, passed) => {
    const parent = filled(district, values, printed)
    const { findings, rules, ruleErrors } = checkConsolidation(parent, reports, { units })
    expect(
      findings.map(({ path, actual, expected, difference }) => [path.at(-1), actual, expected, difference]),
    ).toEqual(wrong)
    expect(rules['consolidation/sum']).toMatchObject({ passed, failed: wrong.length })
    expect(rules['appendix/known-form']).toMatchObject({ passed: 1 })
    expect(ruleErrors).toEqual([])
  })

  it('a row is found where it stands, with the row of every unit', () => {
    expect(found(filled(district, { '4.2.2': 30 }), reports, units)).toMatchObject([
      {
        rule: 'consolidation/sum',
        severity: 'error',
        path: ['report', 'appendix', 'values', '4.2.2'],
        operands: [0, 1, 2].map((unit) => ({
          path: ['units', unit, 'appendix', 'values', '4.2.2'],
          value: 10 + unit,
        })),
      },
    ])
  })

  it('a row that a unit leaves blank is a lower bound', () => {
    const blank = [...reports.slice(0, 2), filled(units[2] as Agency, {})]
    expect(found(filled(district, { '4.2.2': 20 }), blank, units)).toMatchObject([
      { expected: { atLeast: 21 }, difference: -1 },
    ])
    expect(found(filled(district, { '4.2.2': 33 }), blank, units)).toEqual([])
  })

  it.each<[string, Report['appendix'], readonly string[]]>([
    ['without one there is nothing to hold', undefined, []],
    ['nor where it is left blank', null, []],
    [
      'of another form nothing is held',
      { template: 'ours', values: { '4.2.2': 1 } },
      ['appendix/known-form'],
    ],
  ])('%s', (_, appendix, expected) => {
    const parent: Report = {
      title: 'Báo cáo',
      agency: district,
      period,
      ...(appendix !== undefined && { appendix }),
    }
    const { findings, rules } = checkConsolidation(parent, reports, { units })
    expect(findings.map(({ rule }) => rule)).toEqual(expected)
    expect(rules['consolidation/sum']).toEqual({ passed: 0, failed: 0, notEvaluated: 0, waived: 0 })
  })
})

describe('units that lack a figure leave a lower bound', () => {
  it('without a report', () => {
    const two = children.slice(0, 2)
    const missing = { rule: 'consolidation/unit', severity: 'warning', path: ['units', 2] }
    expect(found(report(district, 111), two, units)).toMatchObject([missing])
    expect(found(report(district, 9), two, units)).toMatchObject([
      missing,
      { rule: 'consolidation/sum', expected: { atLeast: 11 }, difference: -2 },
    ])
  })

  it('and what they lack is said where it cannot be judged', () => {
    const [first, second, third] = children as [Report, Report, Report]
    const reports = [first, { ...second, procedures: {} }]
    const { findings, gaps } = checkConsolidation(report(district, 111), reports, { units })
    const figure = ['procedures', 'dossiers', 'resolved', 'total']
    expect(findings).toMatchObject([{ rule: 'consolidation/unit', path: ['units', 2] }])
    expect(gaps).toEqual([
      {
        rule: 'consolidation/sum',
        path: [],
        missing: [
          ['units', 1, ...figure],
          ['units', 2, ...figure],
        ],
      },
    ])
    expect(checkConsolidation(report(district, 101), [first, third], { units }).gaps).toEqual([])
  })

  it('without a row: it may have none, or not say so', () => {
    const [first, second, third] = children as [Report, Report, Report]
    const reports = [first, second, { ...third, procedures: { dossiers: { resolved: { total: 100 } } } }]
    expect(found(report(district, 111, { 'Chứng thực': 3 }), reports)).toEqual([])
    expect(found(report(district, 111, { 'Chứng thực': 1 }), reports)).toMatchObject([
      { expected: { atLeast: 2 } },
    ])
  })
})

it('without a list of all units a figure above their sum may count others too', () => {
  expect(found(report(district, 120))).toMatchObject([{ severity: 'warning', difference: 9 }])
  expect(found(report(district, 120), children, units)).toMatchObject([{ severity: 'error', difference: 9 }])
})

it('a unit written in two ways is one', () => {
  const again = { ...report({ name: 'Ủy ban nhân dân xã Một', level: 'commune' }, 1), issuedOn: '2024-03-16' }
  const dated = children.map((child) => ({ ...child, issuedOn: '2024-03-20' }))
  expect(found(report(district, 111), [...dated, again])).toMatchObject([
    { rule: 'consolidation/unit', path: ['reports', 3] },
  ])
})

it('an appendix of a form that is not known is named', () => {
  const parent = { ...report(district, 111), appendix: { template: 'ours', values: {} } }
  expect(found(parent)).toMatchObject([
    {
      rule: 'appendix/known-form',
      path: ['report', 'appendix', 'template'],
      actual: 'ours',
      data: { known: 'cchc-2024, cchc-2025-two-tier' },
    },
  ])
})

it.each([
  ['error', ['error']],
  ['info', ['info']],
  ['off', []],
] as const)('units without a report count as severely as asked: %s', (severity, expected) => {
  const { findings } = checkConsolidation(report(district, 111), children.slice(0, 2), {
    units,
    severities: { 'consolidation/unit': severity },
  })
  expect(findings.map((finding) => finding.severity)).toEqual(expected)
})

describe('reports that come one by one', () => {
  function* stream(log: string[] = []): Generator<Report> {
    for (const { procedures, ...child } of children) {
      log.push(`${child.agency.name} comes`)
      yield {
        ...child,
        get procedures() {
          if (!log.includes(`${child.agency.name} is read`)) log.push(`${child.agency.name} is read`)
          return procedures
        },
      }
    }
  }

  it('are added up as they come where all units are known', () => {
    const log: string[] = []
    const { findings } = checkConsolidation(report(district, 110), stream(log), { units })
    expect(findings).toMatchObject([{ actual: 110, expected: 111, severity: 'error' }])
    expect(log).toEqual(units.flatMap(({ name }) => [`${name} comes`, `${name} is read`]))
  })

  it('tell the units too where they are not known', () => {
    const { findings, rules } = checkConsolidation(report(district, 112), stream())
    expect(findings).toMatchObject([{ actual: 112, expected: 111, severity: 'warning' }])
    expect(rules['consolidation/unit']).toMatchObject({ passed: 3, failed: 0 })
  })
})

it('reports that are left out are named', () => {
  const reports = [
    ...children.map((child) => ({ ...child, issuedOn: '2024-03-20' })),
    { ...report(units[0] as Agency, 5), issuedOn: '2024-03-16' },
    { ...report(units[1] as Agency, 5), period: { kind: 'year', year: 2024 } as const },
    report({ name: 'UBND xã Mười', level: 'commune' }, 5),
  ]
  const states = found(report(district, 111), reports, units).map(({ path, data }) => [
    path.join('/'),
    data?.reason,
  ])
  expect(states).toMatchObject([
    ['reports/3', {}],
    ['reports/4', {}],
    ['reports/5', {}],
  ])
})

describe('FS1: a code of a unit', () => {
  const coded = units.map((unit, index) => ({ ...unit, code: `0000${index}` }))
  const reports = children.map((child, index) => ({ ...child, agency: coded[index] as Agency }))

  it('under another name is not silently that unit', () => {
    const wrong = { ...(reports[2] as Report), agency: { ...(coded[2] as Agency), name: 'UBND xã Bốn' } }
    expect(found(report(district, 111), [...reports.slice(0, 2), wrong], coded)).toMatchObject([
      { path: ['units', 2], data: { reason: {} } },
      { rule: 'consolidation/unit', severity: 'warning', path: ['reports', 2] },
    ])
    expect(consolidate([wrong], { agency: district, period, units: coded }).excluded).toMatchObject([
      { reason: 'other-name' },
    ])
  })

  it.each(['Xã Ba', 'Ủy ban nhân dân xã Ba, huyện Một'])('is that of %s as well', (name) => {
    const agency = { ...(coded[2] as Agency), name }
    expect(
      found(report(district, 111), [...reports.slice(0, 2), { ...(reports[2] as Report), agency }], coded),
    ).toEqual([])
  })
})

describe('FS6: a unit that reports twice', () => {
  const [first, ...others] = children as [Report, ...Report[]]
  const old = { ...first, ...dossiersOf(100), number: '10/BC-UBND', issuedOn: '2024-03-15' }
  const revised = { ...first, ...dossiersOf(110), number: '12/BC-UBND', issuedOn: '2024-03-18' }
  const total = (reports: readonly Report[]) =>
    consolidate(reports, { agency: district, period, units }).report.procedures?.dossiers?.resolved?.total

  it.each<[string, Report, Report, string]>([
    ['the one issued last', old, revised, 'repeated-unit'],
    [
      'the one that replaces the other',
      old,
      { ...revised, replaces: { number: '10/BC-UBND' } },
      'replaced-report',
    ],
    [
      'the one that replaces the other, by its day, without a day of its own',
      old,
      { ...revised, issuedOn: undefined, replaces: { issuedOn: '2024-03-15' } },
      'replaced-report',
    ],
    [
      'the one that replaces another that says nothing of itself',
      { ...old, number: undefined, issuedOn: undefined },
      { ...revised, replaces: { number: '10/BC-UBND' } },
      'replaced-report',
    ],
  ])('counts once: %s', (_, earlier, later, reason) => {
    for (const reports of [
      [earlier, later, ...others],
      [later, ...others, earlier],
    ]) {
      expect(total(reports)).toBe(110 + 10 + 100)
      const { excluded, missing } = consolidate(reports, { agency: district, period, units })
      expect(excluded).toMatchObject([{ index: reports.indexOf(earlier), reason }])
      expect(missing).toEqual([])
      const findings = found(report(district, 220), reports, units)
      expect(findings).toMatchObject([{ severity: reason === 'replaced-report' ? 'info' : 'warning' }])
    }
  })

  it.each<[string, Report, Report]>([
    ['without days', { ...old, issuedOn: undefined }, { ...revised, issuedOn: undefined }],
    ['of which one has no day', old, { ...revised, issuedOn: undefined }],
    ['of one day', old, { ...revised, issuedOn: '2024-03-15' }],
  ])('in two reports %s is not evaluated, and named', (_, one, other) => {
    const { excluded, missing, figures } = consolidate([one, other, ...others], {
      agency: district,
      period,
      units,
    })
    expect(excluded.map(({ index, reason }) => [index, reason])).toEqual([
      [0, 'repeated-unit'],
      [1, 'repeated-unit'],
    ])
    expect(missing).toEqual([units[0]])
    expect(figures.find(({ path }) => path.join('.') === 'procedures.dossiers.resolved.total')).toMatchObject(
      {
        value: 110,
      },
    )
  })

  it('leaves no row behind that only the report had which does not stand', () => {
    const withRow = (base: Report, label: string): Report => ({
      ...base,
      procedures: { table: { rows: [{ label, resolved: { total: 3 } }] } },
    })
    const reports = [withRow(old, 'Đất đai'), withRow(revised, 'Hộ tịch')]
    const whole = consolidate(reports, { agency: district, period, units: units.slice(0, 1) }).report
    expect(whole.procedures?.table).toEqual({
      rows: [{ label: 'Hộ tịch', resolved: { total: 3 } }],
      total: { resolved: { total: 3 } },
    })
  })
})

function dossiersOf(total: number): Partial<Report> {
  return { procedures: { dossiers: { resolved: { total } } } }
}

describe('FS7: what a report determines', () => {
  const filing = (agency: Agency, counts: readonly number[], label: string | null = 'Tư pháp'): Report => ({
    title: 'Báo cáo',
    agency,
    period,
    digitalGovernment: {
      onlineFiling: {
        rows: counts.map((received, row) => ({ label: label && `${label} ${row}`, received })),
      },
    },
  })
  const parent = (received: number): Report => ({
    ...report(district, 0),
    procedures: undefined,
    digitalGovernment: { onlineFiling: { total: { received } } },
  })

  it.each(['Tư pháp', null])('is reported: a total by the rows, labeled %s', (label) => {
    const reports = units.map((unit) => filing(unit, [10, 20], label))
    expect(found(parent(90), reports, units)).toEqual([])
    expect(found(parent(99), reports, units)).toMatchObject([
      {
        severity: 'error',
        path: ['report', 'digitalGovernment', 'onlineFiling', 'total', 'received'],
        expected: 90,
        difference: 9,
      },
    ])
    const whole = consolidate(reports, { agency: district, period, units })
    expect(whole.figures).toContainEqual(
      expect.objectContaining({
        path: ['digitalGovernment', 'onlineFiling', 'total', 'received'],
        value: 90,
        missing: [],
      }),
    )
  })

  it('is not what rows that lack the figure would make', () => {
    const lacking = filing(units[0] as Agency, [10, 20])
    const rows = [...(lacking.digitalGovernment?.onlineFiling?.rows ?? []), { label: 'Khác' }]
    const reports = [
      { ...lacking, digitalGovernment: { onlineFiling: { rows } } },
      ...units.slice(1).map((unit) => filing(unit, [10, 20])),
    ]
    expect(found(parent(99), reports, units)).toEqual([])
    expect(found(parent(59), reports, units)).toMatchObject([{ expected: { atLeast: 60 } }])
  })

  it('is reported: dossiers by the total row of their table, and the other way round', () => {
    const inTable = (agency: Agency, total: number): Report => ({
      ...report(agency, 0),
      procedures: { table: { rows: [], total: { resolved: { total } } } },
    })
    const [one, two, three] = units as [Agency, Agency, Agency]
    const reports = [{ ...report(one, 0), ...dossiersOf(1) }, inTable(two, 10), inTable(three, 100)]
    expect(found({ ...report(district, 0), ...dossiersOf(111) }, reports, units)).toEqual([])
    expect(found({ ...report(district, 0), ...dossiersOf(112) }, reports, units)).toMatchObject([
      { severity: 'error', expected: 111 },
    ])
    expect(found(inTable(district, 112), reports, units)).toMatchObject([
      { severity: 'error', expected: 111 },
    ])
    const whole = consolidate(reports, { agency: district, period, units }).report
    expect(whole.procedures?.dossiers?.resolved?.total).toBe(111)
    const alone = consolidate(reports.slice(0, 1), { agency: district, period, units: [one] }).report
    expect(alone.procedures).toEqual({ dossiers: { resolved: { total: 1 } } })
  })
})

it('FS8: offices and staff of a superior are its own, and not added up', () => {
  const offices = (agency: Agency, count: number): Report => ({
    ...report(agency, 0),
    procedures: undefined,
    organization: { departments: { total: count }, serviceUnits: { current: count } },
    civilService: { staff: { total: count } },
    publicFinance: { autonomy: { total: count } },
  })
  expect(
    found(
      offices(district, 40),
      units.map((unit) => offices(unit, 5)),
      units,
    ),
  ).toEqual([])
})

it.each<[string, (count: number) => Partial<Report>]>([
  ['computers', (total) => ({ digitalGovernment: { equipment: { computers: { total } } } })],
  ['mailboxes', (issued) => ({ digitalGovernment: { mailboxes: { issued } } })],
  ['files of work', (total) => ({ digitalGovernment: { workFiles: { total } } })],
  ['courses', (courses) => ({ civilService: { training: { courses } } })],
  ['those disciplined', (total) => ({ civilService: { discipline: { total } } })],
  ['investment', (planned) => ({ publicFinance: { investment: { planned } } })],
  ['posts of the form', (posts) => ({ appendix: { template: 'cchc-2024', values: { '4.2.1': posts } } })],
  [
    'investment of the form',
    (planned) => ({ appendix: { template: 'cchc-2024', values: { '6.1.planned': planned } } }),
  ],
])('FS8: %s of a superior are its own beside those of its units', (_, sections) => {
  const of = (agency: Agency, count: number): Report => ({
    ...report(agency, 0),
    procedures: undefined,
    ...sections(count),
  })
  const fives = units.map((unit) => of(unit, 5))
  expect(found(of(district, 15), fives, units)).toEqual([])
  expect(found(of(district, 40), fives, units)).toMatchObject([{ severity: 'warning', difference: 25 }])
  expect(found(of(district, 14), fives, units)).toMatchObject([{ severity: 'error', difference: -1 }])
})

it('FS8: all have to disclose the same items', () => {
  const of = (agency: Agency, required: number): Report => ({
    ...report(agency, 0),
    procedures: undefined,
    publicFinance: { budgetDisclosure: { required } },
  })
  expect(
    found(
      of(district, 5),
      units.map((unit) => of(unit, 5)),
      units,
    ),
  ).toEqual([])
})

describe('FS9: the period of a report', () => {
  const run = (from: string, to: string) =>
    children.map((child) => ({ ...child, period: { kind: 'custom', from, to } as const }))

  it('is that named, where it has the same days', () => {
    expect(found(report(district, 111), run('2023-12-15', '2024-03-14'), units)).toEqual([])
    expect(found(report(district, 112), run('2023-12-15', '2024-03-14'), units)).toMatchObject([
      { severity: 'error', expected: 111 },
    ])
    const stated = { ...report(district, 111), period: { ...period, from: '2023-12-13', to: '2024-03-11' } }
    expect(found(stated, run('2023-12-13', '2024-03-11'), units)).toEqual([])
  })

  it('FJ9: of other days by the same name may give other figures', () => {
    const months = run('2024-01-01', '2024-03-31')
    expect(found(report(district, 111), months, units)).toEqual([])
    expect(found(report(district, 112), months, units)).toMatchObject([
      { rule: 'consolidation/sum', severity: 'warning', operands: [{}, {}, {}, { beside: true }, {}, {}] },
    ])
    const stated = children.map((child) => ({
      ...child,
      period: { ...period, from: '2024-01-01', to: '2024-03-31' },
    }))
    expect(found(report(district, 112), stated, units)).toMatchObject([{ severity: 'warning' }])
  })

  it('is another of other days without a name', () => {
    const excluded = found(report(district, 111), run('2024-01-02', '2024-03-31'), units)
    expect(excluded.map(({ path }) => path[0])).toEqual([
      'units',
      'units',
      'units',
      'reports',
      'reports',
      'reports',
    ])
  })
})

it('the year to date of the superior is the sum of those of the units', () => {
  const period = { kind: 'month', year: 2024, ordinal: 5 } as const
  const of = (name: string, level: 'district' | 'commune', withdrawn: number): Report => ({
    title: 'Báo cáo',
    agency: { name, level },
    period,
    yearToDate: { procedures: { dossiers: { withdrawn } } },
  })
  const units = [of('UBND xã A', 'commune', 5), of('UBND xã B', 'commune', 6)]
  expect(checkConsolidation(of('UBND huyện', 'district', 11), units).findings).toEqual([])
  expect(checkConsolidation(of('UBND huyện', 'district', 10), units).findings).toMatchObject([
    {
      rule: 'consolidation/sum',
      path: ['report', 'yearToDate', 'procedures', 'dossiers', 'withdrawn'],
      expected: 11,
      difference: -1,
    },
  ])
})

describe('units of another form than their superior', () => {
  const [one, two] = units as unknown as readonly [Agency, Agency]
  const withForm = (agency: Agency, template: string, present: number) => ({
    ...report(agency, 1),
    appendix: { template, values: { '4.2.2': present } },
  })

  it('are named, and their figures lack', () => {
    const communes = [withForm(one, 'cchc-2025-two-tier', 20), withForm(two, 'cchc-2024', 19)]
    const findingsOf = (present: number) =>
      checkConsolidation({ ...withForm(district, 'cchc-2025-two-tier', present) }, communes).findings.flatMap(
        ({ rule, path, severity }) =>
          rule === 'consolidation/unit' || path.includes('4.2.2')
            ? [[rule, toJsonPointer(path), severity]]
            : [],
      )
    const named = ['consolidation/unit', '/units/1/appendix/template', 'info']
    expect(findingsOf(39)).toEqual([named])
    expect(findingsOf(19)).toEqual([named, ['consolidation/sum', '/report/appendix/values/4.2.2', 'error']])
  })

  it('are none where all use the form of two tiers', () => {
    const communes = [withForm(one, 'cchc-2025-two-tier', 20), withForm(two, 'cchc-2025-two-tier', 19)]
    const { findings } = checkConsolidation(withForm(district, 'cchc-2025-two-tier', 38), communes)
    expect(
      findings
        .filter(({ path }) => path.includes('appendix'))
        .map(({ path, expected }) => [path.at(-1), expected]),
    ).toEqual([['4.2.2', 39]])
  })
})
