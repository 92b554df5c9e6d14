import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CutOffConvention, cutOffConventions } from '../../../src/calendar/cut-off-conventions.js'
import { type Basis, overlay } from '../../../src/calendar/dated.js'
import type { Period } from '../../../src/calendar/period.js'
import { reportingPeriod } from '../../../src/calendar/reporting-period.js'
import type { Report } from '../../../src/report/report.js'
import { periodCutOff } from '../../../src/report/rules/period-cut-off.js'
import { least } from '../sample.js'

const { decree, calendar, khanhHoa } = cutOffConventions

function check(type: Report['type'], period: Period, convention: CutOffConvention = decree) {
  return periodCutOff.check({ ...least, type, period, convention }, {})
}

function missing(...path: readonly string[]) {
  return { outcome: 'not-evaluated', missing: [path] }
}

const quarter = { kind: 'quarter', year: 2024, ordinal: 1 } as const
const stated = { from: '2023-12-15', to: '2024-03-14' } as const
const { from, to } = stated

describe('report/period-cut-off: what a report must say to be judged', () => {
  it.each([
    ['no type', undefined, { ...quarter, ...stated }, missing('type')],
    ['a type left empty', null, { ...quarter, ...stated }, missing('type')],
    ['no first day', 'periodic', { ...quarter, to }, missing('period', 'from')],
    ['no last day', 'periodic', { ...quarter, from }, missing('period', 'to')],
    ['no days', 'periodic', quarter, missing('period', 'from')],
    ['no days of a thematic report', 'thematic', quarter, missing('period', 'from')],
    ['no year', 'periodic', { kind: 'quarter', ordinal: 1, ...stated }, missing('period', 'year')],
    ['no ordinal', 'periodic', { kind: 'quarter', year: 2024, ...stated }, missing('period', 'ordinal')],
    ['neither', 'periodic', { kind: 'month', ...stated }, missing('period', 'year')],
    ['no year of an ad-hoc report', 'ad-hoc', { kind: 'quarter', ordinal: 1, ...stated }, []],
    ['days of its own, thematic', 'thematic', { kind: 'custom', ...stated }, []],
    ['days of its own', 'periodic', { kind: 'custom', ...stated }, { outcome: 'not-evaluated', missing: [] }],
  ] as const)('%s', (_, type, period, verdict) => {
    expect(check(type, period)).toEqual(verdict)
  })
})

describe('report/period-cut-off: the days of a periodic report', () => {
  const march = { kind: 'month', year: 2024, ordinal: 3 } as const
  const nineMonths = { kind: 'nine-months', year: 2024 } as const
  const toMay = { kind: 'year-to-date', year: 2024, ordinal: 5 } as const

  it.each([
    ['the days of the decree', quarter, stated, decree, undefined],
    ['one day late at the start', quarter, { from: '2023-12-16', to }, decree, 'warning'],
    ['one day late at the end', quarter, { from, to: '2024-03-15' }, decree, 'warning'],
    ['whole months where the decree has the 14th', march, days('2024-03-01', '2024-03-31'), decree, 'info'],
    ['from the first of the month to the 14th', march, days('2024-03-01', '2024-03-14'), decree, 'warning'],
    ['from the 15th to the end of the month', march, days('2024-02-15', '2024-03-31'), decree, 'warning'],
    [
      'whole months, as that convention has them',
      march,
      days('2024-03-01', '2024-03-31'),
      calendar,
      undefined,
    ],
    [
      'the 14th by whole months, of which no law speaks',
      march,
      days('2024-02-15', '2024-03-14'),
      calendar,
      'info',
    ],
    [
      'nine months, which the decree does not name',
      nineMonths,
      days('2023-12-10', '2024-09-09'),
      decree,
      'info',
    ],
    [
      'nine months, which a province names',
      nineMonths,
      days('2023-12-10', '2024-09-09'),
      khanhHoa,
      'warning',
    ],
    [
      'a year to date, which a province does not name',
      toMay,
      days('2023-12-15', '2024-05-15'),
      khanhHoa,
      'info',
    ],
  ] as const)('%s', (_, period, days, convention, severity) => {
    const verdict = check('periodic', { ...period, ...days }, convention)
    if (severity === undefined) expect(verdict).toEqual({ outcome: 'passed' })
    else expect(verdict).toMatchObject({ outcome: 'failed', severity })
  })

  it('states the days on both sides, and the convention by its name', () => {
    expect(check('periodic', { ...quarter, from: '2023-12-13', to: '2024-03-11' })).toEqual({
      outcome: 'failed',
      path: ['period'],
      severity: 'warning',
      actual: '2023-12-13/2024-03-11',
      expected: '2023-12-15/2024-03-14',
      operands: [
        { path: ['period', 'from'], value: '2023-12-13' },
        { path: ['period', 'to'], value: '2024-03-11' },
      ],
      data: {
        from: '2023-12-13',
        to: '2024-03-11',
        expectedFrom: '2023-12-15',
        expectedTo: '2024-03-14',
        convention: decree.law[0]?.value?.title,
      },
      basis: [decree.law[0]?.basis],
    })
  })

  it('are those of the convention, whatever the period', () => {
    const ordinals = { month: 12, quarter: 4, 'half-year': 2, 'year-to-date': 12, 'nine-months': 1, year: 1 }
    const kinds = Object.keys(ordinals) as (keyof typeof ordinals)[]
    const anyName = fc
      .constantFrom(...kinds)
      .chain((kind) => fc.tuple(fc.constant(kind), fc.integer({ min: 1, max: ordinals[kind] })))
    fc.assert(
      fc.property(anyName, fc.integer({ min: 2020, max: 2100 }), ([kind, ordinal], year) => {
        const named = ordinals[kind] > 1 ? ordinal : undefined
        const period = reportingPeriod(kind, year, named, khanhHoa)
        expect(check('periodic', period, khanhHoa)).toEqual({ outcome: 'passed' })
        expect(check('thematic', period, khanhHoa)).toEqual({ outcome: 'passed' })
      }),
    )
  })
})

describe('report/period-cut-off: the convention binds no thematic or ad-hoc report', () => {
  it.each([
    ['the days of the decree', stated, { outcome: 'passed' }],
    ['the start a day early', { from: '2023-12-14', to }, 'info'],
    ['the start a day late', { from: '2023-12-16', to }, 'info'],
    ['the end a day early', { from, to: '2024-03-13' }, 'info'],
    ['both ends a day late', days('2023-12-16', '2024-03-15'), 'info'],
    ['the start two days off', { from: '2023-12-13', to }, []],
    ['the end two days off', { from, to: '2024-03-16' }, []],
    ['whole months', days('2024-01-01', '2024-03-31'), []],
  ] as const)('%s', (_, days, verdict) => {
    const expected =
      verdict === 'info'
        ? { severity: 'info', actual: `${days.from}/${days.to}`, expected: `${from}/${to}` }
        : verdict
    expect(check('ad-hoc', { ...quarter, ...days })).toMatchObject(expected)
    expect(check('thematic', { ...quarter, ...days })).toMatchObject(expected)
  })
})

describe('report/period-cut-off: no law before its day', () => {
  const march = { kind: 'month', year: 2019, ordinal: 3 } as const

  it.each([
    [
      'a period that ended the day before the decree came into force',
      days('2019-02-12', '2019-03-11'),
      decree,
      [],
    ],
    [
      'a period that ended on that day',
      days('2019-02-13', '2019-03-12'),
      decree,
      { severity: 'warning', expected: '2019-02-13/2019-03-14' },
    ],
    [
      'its first period, begun when no law said how',
      days('2019-02-01', '2019-03-14'),
      decree,
      { outcome: 'passed' },
    ],
    [
      'a province before its own decision, as the country',
      days('2019-02-13', '2019-03-12'),
      khanhHoa,
      { severity: 'warning', expected: '2019-02-13/2019-03-14' },
    ],
  ] as const)('%s', (_, days, convention, verdict) => {
    const found = check('periodic', { ...march, ...days }, convention)
    if (Array.isArray(verdict)) expect(found).toEqual(verdict)
    else expect(found).toMatchObject({ outcome: 'failed', ...verdict })
  })
})

describe('report/period-cut-off: the law of the ends that are accused is the basis', () => {
  const own: Basis = { document: 'Nghị định 88/2026/NĐ-CP', from: '2027-01-01', confirmed: true }
  const old = decree.law[0]?.basis
  const title = { vi: 'Chốt ngày 20', en: 'Closed on the 20th' }
  const changed: CutOffConvention = {
    id: 'changed',
    law: overlay(decree.law, [
      { from: '2027-01-01', value: { title, closingDay: 20, names: ['month'] }, basis: own },
    ]),
  }

  it.each([
    ['FX14: the first period of a new decree', 1, days('2026-12-15', '2027-01-20'), 'passed', undefined],
    ['FX14: its second period', 2, days('2027-01-21', '2027-02-20'), 'passed', undefined],
    ['its end by the old law', 1, days('2026-12-15', '2027-01-14'), 'failed', [own]],
    ['its start off', 1, days('2026-12-16', '2027-01-20'), 'failed', [old, own]],
    ['the start of the second by the old law', 2, days('2027-01-15', '2027-02-20'), 'failed', [own]],
  ] as const)('%s', (_, ordinal, days, outcome, basis) => {
    const verdict = check('periodic', { kind: 'month', year: 2027, ordinal, ...days }, changed)
    expect(verdict).toMatchObject({ outcome, ...(basis && { basis }) })
    if (outcome === 'failed') expect(verdict).toMatchObject({ data: { convention: title } })
  })

  it('whole months that no law sets rest on consistency', () => {
    expect(check('periodic', { ...quarter, ...stated }, calendar)).toMatchObject({ basis: ['consistency'] })
  })
})

function days(from: string, to: string) {
  return { from, to }
}

describe('FJ22: the first report of a unit born with two tiers of local government', () => {
  const from = '2025-07-01'
  it.each([
    ['its quarter', { kind: 'quarter', year: 2025, ordinal: 3, from, to: '2025-09-14' }],
    ['its half-year', { kind: 'half-year', year: 2025, ordinal: 2, from, to: '2025-12-14' }],
    ['its nine months', { kind: 'nine-months', year: 2025, from, to: '2025-09-14' }],
  ] as const)('%s begins on that day', (_, period) => {
    expect(check('periodic', period)).toEqual({ outcome: 'passed' })
  })

  it('ends as all others', () => {
    const period = { kind: 'quarter', year: 2025, ordinal: 3, from, to: '2025-09-20' } as const
    expect(check('periodic', period)).toMatchObject({
      severity: 'warning',
      expected: '2025-07-01/2025-09-14',
    })
  })

  it('another year has no such day', () => {
    const period = { kind: 'quarter', year: 2026, ordinal: 3, from: '2026-07-01', to: '2026-09-14' } as const
    expect(check('periodic', period)).toMatchObject({
      severity: 'warning',
      expected: '2026-06-15/2026-09-14',
    })
  })
})
