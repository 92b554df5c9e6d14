import { describe, expect, it } from 'vitest'
import type { Agency } from '../../src/agency/agency.js'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { toJsonPointer } from '../../src/check/json-pointer.js'
import { type Consolidation, consolidate } from '../../src/consolidation/consolidate.js'
import type { Hierarchy } from '../../src/consolidation/hierarchy.js'
import type { Tally } from '../../src/dossier/tally.js'
import type { Figure } from '../../src/quantity/figure.js'
import { checkReport } from '../../src/report/check-report.js'
import { safeParseReport } from '../../src/report/parse-report.js'
import type { Report } from '../../src/report/report.js'
import type { OnlineFilingRow, PaymentRow } from '../../src/report/sections/online-services.js'

const period = { kind: 'quarter', year: 2024, ordinal: 1 } as const
const [one, two, three] = ['UBND xã Một', 'UBND xã Hai', 'UBND xã Ba'].map(
  (name): Agency => ({ name, level: 'commune', parent: 'Huyện' }),
) as [Agency, Agency, Agency]
const district: Agency = { name: 'UBND huyện', level: 'district' }
const hierarchy: Hierarchy = { agency: district, period, units: [one, two, three] }

const report = (agency: Agency, about: Partial<Report> = {}): Report => ({
  title: 'Báo cáo',
  agency,
  period,
  ...about,
})
const received = (agency: Agency, total: number) =>
  report(agency, { procedures: { feedback: { received: total } } })
/** The figure of a pointer, of a consolidation. */
const figureAt = ({ figures }: ReturnType<typeof consolidate>, pointer: string) =>
  figures.find(({ path }) => toJsonPointer(path) === pointer)

describe('figures', () => {
  it('add up, each with the part of every unit', () => {
    const result = consolidate([received(two, 2), received(one, 1), received(three, 4)], hierarchy)
    expect(result.report.procedures?.feedback?.received).toBe(7)
    expect(figureAt(result, '/procedures/feedback/received')).toMatchObject({
      value: 7,
      parts: [
        { unit: 1, value: 2 },
        { unit: 0, value: 1 },
        { unit: 2, value: 4 },
      ],
      missing: [],
    })
    expect(result).toMatchObject({ missing: [], excluded: [] })
  })

  it('that one report lacks are not in the report: a missing figure is not 0', () => {
    const result = consolidate([received(one, 1), report(two), received(three, 4)], hierarchy)
    expect(result.report.procedures).toBeUndefined()
    expect(figureAt(result, '/procedures/feedback/received')).toMatchObject({ value: 5, missing: [1] })
  })

  it('that sums determine add up with those that are reported', () => {
    const dossiers = [
      { received: { online: 5, direct: 3, postal: 1 } },
      { received: { inPeriod: 10, directOrPostal: 4 } },
      { received: { inPeriod: 7, online: 7 } },
    ]
    const reports = dossiers.map((tally, unit) =>
      report(hierarchy.units[unit] as Agency, { procedures: { dossiers: tally } }),
    )
    expect(consolidate(reports, hierarchy).report.procedures?.dossiers).toMatchObject({
      received: { inPeriod: 26, online: 18, directOrPostal: 8 },
      rates: { online: '69.23' },
    })
  })

  it('rates are computed anew, never averaged', () => {
    const resolved = (agency: Agency, total: number, punctual: number, rate: string) =>
      report(agency, {
        procedures: {
          dossiers: { resolved: { total, punctual, late: total - punctual }, rates: { punctual: rate } },
        },
      })
    const reports = [
      resolved(one, 1000, 900, '90'),
      resolved(two, 10, 10, '100'),
      resolved(three, 10, 0, '0'),
    ]
    // The mean of 90, 100 and 0 would be 63.33.
    expect(consolidate(reports, hierarchy).report.procedures?.dossiers?.rates?.punctual).toBe('89.22')
  })

  it('approximate ones add up as bounds', () => {
    const paid = (agency: Agency, amount: number | { atLeast: number; atMost: number }) =>
      report(agency, {
        digitalGovernment: { onlinePayment: { payments: { rows: [], total: { transactions: amount } } } },
      })
    const reports = [paid(one, { atLeast: 90, atMost: 100 }), paid(two, 5), paid(three, 0)]
    expect(
      figureAt(
        consolidate(reports, hierarchy),
        '/digitalGovernment/onlinePayment/payments/total/transactions',
      )?.value,
    ).toEqual({ atLeast: 95, atMost: 105 })
  })

  it('of a plan, a rank and the procedures in force are each agency’s own', () => {
    const own = (agency: Agency) =>
      report(agency, {
        direction: { plan: { planned: 10, completed: 3 } },
        procedures: { catalogue: { total: 166 } },
        ranking: [{ index: 'PAR INDEX', rank: 1 }],
      })
    expect(consolidate([own(one), own(two), own(three)], hierarchy).figures).toEqual([])
  })
})

describe('tables', () => {
  it('are joined by the labels of their rows, in any Unicode form', () => {
    const table = (agency: Agency, ...rows: [string, number][]) =>
      report(agency, {
        procedures: {
          table: {
            rows: rows.map(([label, total]) => ({ label, resolved: { total } })),
            total: { resolved: { total: rows.reduce((sum, [, count]) => sum + count, 0) } },
          },
        },
      })
    const reports = [
      table(one, ['Hộ tịch', 5], ['Chứng thực', 7]),
      table(two, ['chứng thực'.normalize('NFD'), 3], ['Đất đai', 1]),
      table(three, ['Hộ tịch ', 2]),
    ]
    const { table: joined } = consolidate(reports, hierarchy).report.procedures ?? {}
    expect(joined?.rows?.map(({ label, resolved }) => [label, resolved?.total])).toEqual([
      ['Hộ tịch', 7],
      ['Chứng thực', 10],
      ['Đất đai', 1],
    ])
    expect(joined?.total?.resolved?.total).toBe(18)
  })

  const filing = (agency: Agency, rows: readonly OnlineFilingRow[]) =>
    report(agency, { digitalGovernment: { onlineFiling: { rows: [...rows] } } })

  it('tell rows of one label apart by the level of the service', () => {
    const rows: readonly OnlineFilingRow[] = [
      { label: 'A', serviceLevel: 'full', received: 10 },
      { label: 'A', serviceLevel: 'partial', received: 5 },
    ]
    const reports = hierarchy.units.map((agency) => filing(agency, rows))
    expect(consolidate(reports, hierarchy).report.digitalGovernment?.onlineFiling?.rows).toEqual([
      { label: 'A', serviceLevel: 'full', received: 30 },
      { label: 'A', serviceLevel: 'partial', received: 15 },
    ])
  })

  it('of payments tell rows apart by what is paid; a row has the names that the units give it', () => {
    const rows: PaymentRow[] = [
      { purpose: 'fees', transactions: 10, amount: 250_000 },
      { purpose: 'taxes', transactions: 2 },
      { label: 'Tư pháp', purpose: null, transactions: 1 },
    ]
    const reports = hierarchy.units.map((agency) =>
      report(agency, { digitalGovernment: { onlinePayment: { payments: { rows } } } }),
    )
    const { digitalGovernment } = consolidate(reports, hierarchy).report
    expect(digitalGovernment?.onlinePayment?.payments).toStrictEqual({
      rows: [
        { purpose: 'fees', transactions: 30, amount: 750_000 },
        { purpose: 'taxes', transactions: 6 },
        { label: 'Tư pháp', transactions: 3 },
      ],
      total: { transactions: 39 },
    })
  })

  it.each<[string, readonly (readonly OnlineFilingRow[])[]]>([
    ['a report without the table', [[{ label: 'A', received: 1 }], [{ label: 'A', received: 2 }], []]],
  ])('are not printed when they would not be all: %s', (_, tables) => {
    const reports = hierarchy.units.map((agency, unit) => filing(agency, tables[unit] ?? []))
    expect(consolidate(reports, hierarchy).report.digitalGovernment).toBeUndefined()
  })
})

describe('tables that cannot be printed whole', () => {
  const dossiers = (agency: Agency, rows: readonly Tally[], total: number) =>
    report(agency, { procedures: { table: { rows: [...rows], total: { resolved: { total } } } } })

  it('are left out of the report where a report has no rows; their total row stays among the figures', () => {
    const named = { label: 'Hộ tịch', resolved: { total: 10 } }
    const reports = [dossiers(one, [], 15), dossiers(two, [named], 10), dossiers(three, [named], 10)]
    const result = consolidate(reports, hierarchy)
    expect(result.report.procedures).toBeUndefined()
    expect(figureAt(result, '/procedures/table/total/resolved/total')).toMatchObject({
      value: 35,
      missing: [],
    })
    expect(safeParseReport(result.report).success).toBe(true)
    expect(checkReport(result.report).ok).toBe(true)
  })

  const field = (label: string | null, total: number) => ({ label, resolved: { total } })
  const tableOf = (result: Consolidation) => result.report.procedures?.table

  it('FR4: are joined by section and label, whatever the order of either', () => {
    const level = (label: string, ...rows: readonly Tally[]) => ({ label, rows: [...rows] })
    const reports = [
      dossiers(
        one,
        [
          level('I. Cấp tỉnh', field('Hộ tịch', 1), field('Đất đai', 2)),
          level('II. Cấp xã', field('Hộ tịch', 4)),
        ],
        7,
      ),
      dossiers(two, [level('CẤP XÃ', field('1. Hộ tịch', 10)), level('Cấp tỉnh', field('Hộ tịch', 20))], 30),
      dossiers(three, [field('Hộ tịch', 100), level('Cấp tỉnh', field('Đất đai', 200))], 300),
    ]
    const result = consolidate(reports, hierarchy)
    expect(tableOf(result)).toEqual({
      rows: [
        {
          label: 'I. Cấp tỉnh',
          rows: [
            { label: 'Hộ tịch', resolved: { total: 21 } },
            { label: 'Đất đai', resolved: { total: 202 } },
          ],
        },
        { label: 'II. Cấp xã', rows: [{ label: 'Hộ tịch', resolved: { total: 14 } }] },
        { label: 'Hộ tịch', resolved: { total: 100 } },
      ],
      total: { resolved: { total: 337 } },
    })
    expect(result.indistinct).toEqual([])
    expect(safeParseReport(result.report).success).toBe(true)
    expect(checkReport(result.report).ok).toBe(true)
  })

  it.each([
    ['one label', 'Hộ tịch', 'Hộ tịch:'],
    ['no label', null, null],
    ['a label of signs only', '-', null],
  ])('FR4: keep rows of %s as one row, and name them', (_, first, second) => {
    const reports = [
      dossiers(one, [field(first, 1), field('Đất đai', 2), field(second, 4)], 7),
      dossiers(two, [field('Đất đai', 10)], 10),
      dossiers(three, [field('Đất đai', 20), field(first, 40)], 60),
    ]
    const result = consolidate(reports, hierarchy)
    expect(tableOf(result)?.rows?.map(({ resolved }) => resolved?.total)).toEqual([45, 32])
    expect(tableOf(result)?.total?.resolved?.total).toBe(77)
    const rows = (...indices: readonly number[]) =>
      indices.map((index) => ['procedures', 'table', 'rows', index])
    const ofOne = { unit: 0, paths: rows(0, 2) }
    expect(result.indistinct).toEqual(first === 'Hộ tịch' ? [ofOne] : [ofOne, { unit: 2, paths: rows(1) }])
    expect(checkReport(result.report).ok).toBe(true)
  })

  it('FR4: take no row of one label for 0 where it does not say a figure', () => {
    const reports = [
      dossiers(one, [field('Hộ tịch', 1), { label: 'Hộ tịch', withdrawn: 3 }], 1),
      dossiers(two, [field('Hộ tịch', 10)], 10),
      dossiers(three, [field('Hộ tịch', 20)], 20),
    ]
    const result = consolidate(reports, hierarchy)
    expect(figureAt(result, '/procedures/table/rows/0/resolved/total')).toMatchObject({
      value: 30,
      missing: [0],
    })
  })

  it('keep their total row where no report has rows', () => {
    const reports = [dossiers(one, [], 1), dossiers(two, [], 2), dossiers(three, [], 4)]
    const { report: whole } = consolidate(reports, hierarchy)
    expect(whole.procedures?.table).toEqual({ rows: [], total: { resolved: { total: 7 } } })
    expect(safeParseReport(whole).success).toBe(true)
  })
})

describe('the appendix', () => {
  const appendix = (agency: Agency, values: Readonly<Record<string, number | string>>) =>
    report(agency, { appendix: { template: 'cchc-2024', values } })

  it('adds up counts, computes rates anew, and leaves out what is each agency’s own', () => {
    const reports = [
      appendix(one, {
        '3.2.4': '100',
        '3.2.4.received': 100,
        '3.2.4.online': 100,
        '1.1.planned': 10,
        '7.2': 2,
      }),
      appendix(two, { '3.2.4': '0', '3.2.4.received': 300, '3.2.4.online': 0, '1.1.planned': 12, '7.2': 2 }),
      appendix(three, { '3.2.4.received': 0, '3.2.4.online': 0, '1.1.planned': 8, '7.2': 1 }),
    ]
    expect(consolidate(reports, hierarchy).report.appendix).toEqual({
      template: 'cchc-2024',
      values: { '3.2.4': '25.00', '3.2.4.received': 400, '3.2.4.online': 100 },
    })
  })

  it('an amount in another unit of money has no part in it', () => {
    const other = report(two, {
      appendix: { template: 'cchc-2024', values: { '6.1.planned': 3e9 }, units: { '6.1.planned': 'đồng' } },
    })
    const reports = [appendix(one, { '6.1.planned': 5000 }), other, appendix(three, { '6.1.planned': 1000 })]
    expect(figureAt(consolidate(reports, hierarchy), '/appendix/values/6.1.planned')).toMatchObject({
      value: 6000,
      missing: [1],
    })
  })

  const twoTiers = (agency: Agency, values: Readonly<Record<string, number | string>>) =>
    report(agency, { appendix: { template: 'cchc-2025-two-tier', values } })

  it('is added up by the form that all units use', () => {
    const reports = [one, two, three].map((agency, index) => twoTiers(agency, { '4.2.2': index + 1 }))
    const result = consolidate(reports, hierarchy)
    expect(result.report.appendix).toMatchObject({ template: 'cchc-2025-two-tier', values: { '4.2.2': 6 } })
    expect(result.forms).toEqual([{ template: 'cchc-2025-two-tier', units: [0, 1, 2], isAddedUp: true }])
  })

  it('of several forms is added up by each, and the forms are named', () => {
    const other = report(three, { appendix: { template: 'other', values: { '4.2.2': 1 } } })
    const result = consolidate(
      [twoTiers(two, { '4.2.2': 20 }), appendix(one, { '4.2.2': 19 }), other],
      hierarchy,
    )
    expect(result.report.appendix).toBeUndefined()
    expect(
      result.figures.flatMap(({ path, form, value, missing }) =>
        path[2] === '4.2.2' ? [[form, value, missing]] : [],
      ),
    ).toEqual([
      ['cchc-2024', 19, [1, 2]],
      ['cchc-2025-two-tier', 20, [0, 2]],
    ])
    expect(result.forms).toEqual([
      { template: 'cchc-2025-two-tier', units: [1], isAddedUp: true },
      { template: 'cchc-2024', units: [0], isAddedUp: true },
      { template: 'other', units: [2], isAddedUp: false },
    ])
  })

  it('is of the forms that are given', () => {
    const reports = [one, two, three].map((agency) => twoTiers(agency, { '4.2.2': 1 }))
    const { report: whole, forms } = consolidate(reports, hierarchy, { forms: [appendixTemplate2024] })
    expect(whole.appendix).toBeUndefined()
    expect(forms).toEqual([{ template: 'cchc-2025-two-tier', units: [0, 1, 2], isAddedUp: false }])
  })

  it('of another template has no part in it', () => {
    const other = report(three, { appendix: { template: 'other', values: { '4.2.2': 1 } } })
    const reports = [appendix(one, { '4.2.2': 19 }), appendix(two, { '4.2.2': 20 }), other]
    const result = consolidate(reports, hierarchy)
    expect(result.report.appendix).toBeUndefined()
    expect(figureAt(result, '/appendix/values/4.2.2')).toMatchObject({ value: 39, missing: [2] })
  })
})

describe('units', () => {
  it('without a report are named', () => {
    expect(consolidate([received(one, 1)], hierarchy).missing).toEqual([two, three])
  })

  it.each<[string, Report, string]>([
    ['twice', { ...received(one, 9), issuedOn: '2024-03-15' }, 'repeated-unit'],
    ['of another period', { ...received(two, 9), period: { ...period, ordinal: 2 } }, 'other-period'],
    ['of another level', received({ ...two, level: 'district' }, 9), 'other-level'],
    ['unknown', received({ name: 'UBND xã Mười', level: 'commune' }, 9), 'unknown-unit'],
  ])('%s: the report is left out and named', (_, wrong, reason) => {
    const result = consolidate([{ ...received(one, 1), issuedOn: '2024-03-18' }, wrong], hierarchy)
    expect(result.excluded).toEqual([{ index: 1, agency: wrong.agency, reason }])
    expect(figureAt(result, '/procedures/feedback/received')?.value).toBe(1)
  })

  it('are found by code, by abbreviated name, and by the agency above where names are shared', () => {
    const units: Agency[] = [
      { name: 'UBND xã Tân Lập', level: 'commune', parent: 'Huyện Một', code: 'A' },
      { name: 'UBND xã Tân Lập', level: 'commune', parent: 'Huyện Hai' },
      { name: 'Ủy ban nhân dân thị trấn Diêu Trì', level: 'commune' },
    ]
    const reports = [
      received({ name: 'Xã Tân Lập', level: 'commune', code: 'A' }, 1),
      received({ name: 'UBND xã Tân Lập', level: 'commune', parent: 'huyện hai' }, 2),
      received({ name: 'UBND TT. Diêu Trì', level: 'commune' }, 4),
      received({ name: 'UBND xã Tân Lập', level: 'commune' }, 8),
    ]
    const result = consolidate(reports, { ...hierarchy, units })
    expect(result.excluded.map(({ index, reason }) => [index, reason])).toEqual([[3, 'ambiguous-unit']])
    expect(result.report.procedures?.feedback?.received).toBe(7)
  })
})

it('a report has the facts, the figures and the appendix that add up, and nothing else', () => {
  const reports = hierarchy.units.map((agency, unit) =>
    report(agency, {
      digitalGovernment: { reuse: { eligible: 100, reused: 10 * unit } },
      appendix: { template: 'cchc-2024', values: { '4.2.2': 6 } },
    }),
  )
  const { report: whole } = consolidate(reports, hierarchy, { title: 'Báo cáo quý I' })
  expect(whole).toStrictEqual({
    title: 'Báo cáo quý I',
    agency: district,
    period,
    digitalGovernment: { reuse: { eligible: 300, reused: 30, rate: '10.00' } },
    appendix: { template: 'cchc-2024', values: { '4.2.2': 18 } },
  })
})

describe('amounts with decimals add up as they are printed', () => {
  it.each([
    [[0.1, 0.2, 0], 0.3],
    [[1, 0.36, 0], 1.36],
    [[0.64, 1, 2], 3.64],
    [[0.7, 0.1, 0.2], 1],
    [[1250.5, 0.25, 300], 1550.75],
  ])('%j million đồng', (amounts, expected) => {
    const reports = amounts.map((planned, unit) =>
      report(hierarchy.units[unit] as Agency, {
        appendix: { template: 'cchc-2024', values: { '6.1.planned': planned } },
      }),
    )
    const { report: whole } = consolidate(reports, hierarchy)
    expect(whole.appendix?.values).toEqual({ '6.1.planned': expected })
  })
})

describe('a sum is in the report as far as a report can hold it', () => {
  const most = Number.MAX_SAFE_INTEGER
  const half = (most - 1) / 2
  it.each<[string, readonly [Figure, Figure, Figure], Figure, 'in the report' | 'not in it']>([
    ['the most that is safe', [half, half, 1], most, 'in the report'],
    ['one more', [half, half, 2], most + 1, 'not in it'],
    ['a least', [{ atLeast: 10 }, 5, 1], { atLeast: 16 }, 'in the report'],
    ['a least beyond', [{ atLeast: most }, 5, 1], { atLeast: most + 6 }, 'not in it'],
    [
      'a most that is safe',
      [{ atLeast: 1, atMost: half }, half, 1],
      { atLeast: half + 2, atMost: most },
      'in the report',
    ],
    ['a most beyond', [{ atLeast: 1, atMost: most }, 1, 0], { atLeast: 2, atMost: most + 1 }, 'not in it'],
  ])('%s', (_, transactions, value, place) => {
    const reports = hierarchy.units.map((agency, unit) =>
      report(agency, {
        digitalGovernment: { onlinePayment: { payments: { total: { transactions: transactions[unit] } } } },
      }),
    )
    const result = consolidate(reports, hierarchy)
    expect(figureAt(result, '/digitalGovernment/onlinePayment/payments/total/transactions')?.value).toEqual(
      value,
    )
    expect(result.report.digitalGovernment).toEqual(
      place === 'in the report'
        ? { onlinePayment: { payments: { rows: [], total: { transactions: value } } } }
        : undefined,
    )
  })
})

it('a sum beyond what a report can hold stays among the figures', () => {
  const half = Number.MAX_SAFE_INTEGER - 1
  const result = consolidate(
    hierarchy.units.map((agency) => received(agency, half)),
    hierarchy,
  )
  expect(result.report.procedures).toBeUndefined()
  expect(figureAt(result, '/procedures/feedback/received')?.value).toBeGreaterThan(Number.MAX_SAFE_INTEGER)
})

it('a period is the same by its months, whatever it is called', () => {
  const nine = { ...hierarchy, period: { kind: 'nine-months', year: 2024 } as const }
  const monthly = { kind: 'year-to-date', year: 2024, ordinal: 9 } as const
  expect(consolidate([{ ...received(one, 1), period: monthly }], nine).excluded).toEqual([])
})

it('finds units of one name by the agency above', () => {
  const units = Array.from(
    { length: 100 },
    (_, unit): Agency => ({
      name: 'UBND xã Tân Lập',
      level: 'commune',
      parent: `Huyện ${unit}`,
    }),
  )
  const result = consolidate(
    units.map((agency) => received(agency, 1)),
    { ...hierarchy, units },
  )
  expect(result.report.procedures?.feedback?.received).toBe(100)
})

it('reads reports one by one', () => {
  let open = 0
  function* stream() {
    for (const agency of hierarchy.units) {
      open++
      yield received(agency, 1)
      open--
    }
  }
  expect(consolidate(stream(), hierarchy).report.procedures?.feedback?.received).toBe(3)
  expect(open).toBe(0)
})

describe('the year to date', () => {
  const withYear = (agency: Agency, withdrawn: number, toDate?: number) =>
    report(agency, {
      procedures: { dossiers: { withdrawn } },
      ...(toDate !== undefined && { yearToDate: { procedures: { dossiers: { withdrawn: toDate } } } }),
    })

  it('adds up by itself', () => {
    const result = consolidate([withYear(one, 1, 5), withYear(two, 2, 6), withYear(three, 3, 7)], hierarchy)
    expect(result.report.procedures?.dossiers).toEqual({ withdrawn: 6 })
    expect(result.report.yearToDate?.procedures?.dossiers).toEqual({ withdrawn: 18 })
    expect(figureAt(result, '/yearToDate/procedures/dossiers/withdrawn')).toMatchObject({
      value: 18,
      missing: [],
    })
    expect(safeParseReport(result.report).success).toBe(true)
    expect(checkReport(result.report).findings.map(({ rule }) => rule)).toEqual(['report/year-to-date'])
  })

  it('that one unit does not say is not in the report', () => {
    const result = consolidate([withYear(one, 1, 5), withYear(two, 2), withYear(three, 3, 7)], hierarchy)
    expect(result.report.yearToDate).toBeUndefined()
    expect(figureAt(result, '/yearToDate/procedures/dossiers/withdrawn')).toMatchObject({
      value: 12,
      missing: [1],
    })
  })

  it('has its rates computed anew', () => {
    const paid = (agency: Agency, payable: number, count: number) =>
      report(agency, { yearToDate: { digitalGovernment: { onlinePayment: { payable, paid: count } } } })
    const { report: added } = consolidate(
      [paid(one, 10, 5), paid(two, 10, 10), paid(three, 20, 20)],
      hierarchy,
    )
    expect(added.yearToDate?.digitalGovernment?.onlinePayment).toMatchObject({
      payable: 40,
      paid: 35,
      rate: '87.50',
    })
  })
})
