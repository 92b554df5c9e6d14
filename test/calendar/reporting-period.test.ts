import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type CutOffConvention,
  cutOffConventions,
  isWithin,
  type NamedPeriodKind,
  periodGap,
  periodSchema,
  previousPeriod,
  reportingPeriod,
  toDayInVietNam,
} from '../../src/calendar/index.js'

const { decree, calendar, khanhHoa } = cutOffConventions

function days(
  kind: NamedPeriodKind,
  year: number,
  ordinal: number | undefined,
  convention: CutOffConvention,
): string {
  const { from, to } = reportingPeriod(kind, year, ordinal, convention)
  return `${from}..${to}`
}

describe('reportingPeriod', () => {
  it('P1 March 2024 is 1 to 31 March', () => {
    expect(days('month', 2024, 3, calendar)).toBe('2024-03-01..2024-03-31')
  })

  it('P2 February 2019 ends on the 28th', () => {
    expect(days('month', 2019, 2, calendar)).toBe('2019-02-01..2019-02-28')
  })

  it('P3 the year 2024 is 1 January to 31 December', () => {
    expect(days('year', 2024, undefined, calendar)).toBe('2024-01-01..2024-12-31')
  })

  it('P5 and P6 the first and the last instant of a month fall in it', () => {
    const march = reportingPeriod('month', 2024, 3, calendar)
    for (const instant of ['2024-03-01T00:00:00+07:00', '2024-03-31T23:59:59.999+07:00']) {
      const reading = toDayInVietNam(instant)
      expect(reading.ok && isWithin(reading.value, march)).toBe(true)
    }
    expect(isWithin('2024-02-29', march)).toBe(false)
    expect(isWithin('2024-04-01', march)).toBe(false)
  })

  it.each([
    ['month', 1, '2023-12-15..2024-01-14'],
    ['month', 3, '2024-02-15..2024-03-14'],
    ['quarter', 1, '2023-12-15..2024-03-14'],
    ['quarter', 2, '2024-03-15..2024-06-14'],
    ['quarter', 3, '2024-06-15..2024-09-14'],
    ['quarter', 4, '2024-09-15..2024-12-14'],
    ['half-year', 1, '2023-12-15..2024-06-14'],
    ['half-year', 2, '2024-06-15..2024-12-14'],
    ['nine-months', undefined, '2023-12-15..2024-09-14'],
    ['year', undefined, '2023-12-15..2024-12-14'],
    ['year-to-date', 5, '2023-12-15..2024-05-14'],
  ] as const)('closes on the 14th by Decree 09/2019: %s %s', (kind, ordinal, expected) => {
    expect(days(kind, 2024, ordinal, decree)).toBe(expected)
    expect(days(kind, 2024, ordinal, khanhHoa)).toBe(expected)
  })

  it.each([
    ['quarter', 1, '2024-01-01..2024-03-31'],
    ['half-year', 2, '2024-07-01..2024-12-31'],
    ['nine-months', undefined, '2024-01-01..2024-09-30'],
    ['year-to-date', 2, '2024-01-01..2024-02-29'],
  ] as const)('counts whole months by the calendar: %s %s', (kind, ordinal, expected) => {
    expect(days(kind, 2024, ordinal, calendar)).toBe(expected)
  })

  it('follows the closing day of a province of its own', () => {
    const province = closedOn(28)
    expect(days('month', 2023, 3, province)).toBe('2023-03-01..2023-03-28')
    expect(days('month', 2024, 3, province)).toBe('2024-02-29..2024-03-28')
  })

  it('gives kind, year and ordinal back, and no ordinal where there is none', () => {
    expect(reportingPeriod('month', 2024, 3, calendar)).toEqual({
      kind: 'month',
      year: 2024,
      ordinal: 3,
      from: '2024-03-01',
      to: '2024-03-31',
    })
    expect(Object.keys(reportingPeriod('year', 2024, undefined, calendar))).toEqual([
      'kind',
      'year',
      'from',
      'to',
    ])
  })

  it.each([
    ['month', 2024, 13],
    ['month', 2024, 0],
    ['month', 2024, 1.5],
    ['month', 2024, undefined],
    ['quarter', 2024, 5],
    ['half-year', 2024, 3],
    ['year-to-date', 2024, undefined],
    ['year', 2024, 1],
    ['nine-months', 2024, 9],
    ['year', 2024.5, undefined],
    ['year', 1899, undefined],
    ['year', 2200, undefined],
    ['year', Number.NaN, undefined],
  ] as const)('refuses %s of %d, ordinal %s', (kind, year, ordinal) => {
    expect(() => reportingPeriod(kind, year, ordinal, calendar)).toThrow(RangeError)
  })

  it('FC16: begins with the year 1900', () => {
    const from = '1900-01-01'
    expect(reportingPeriod('year', 1900, undefined, calendar)).toMatchObject({ from, to: '1900-12-31' })
    expect(reportingPeriod('year', 1900, undefined, decree)).toMatchObject({ from, to: '1900-12-14' })
    expect(reportingPeriod('month', 1900, 1, decree)).toMatchObject({ from, to: '1900-01-14' })
    expect(reportingPeriod('month', 1900, 2, decree)).toMatchObject({ from: '1900-01-15' })
  })

  it.each([0, 29, 31, 14.5, Number.NaN])('refuses a convention that closes on day %d', (closingDay) => {
    expect(() => reportingPeriod('month', 2024, 3, closedOn(closingDay))).toThrow(RangeError)
  })
})

describe('laws of reporting periods', () => {
  const convention = fc.oneof(
    fc.constantFrom(decree, calendar, khanhHoa),
    fc.integer({ min: 1, max: 28 }).map((closingDay) => closedOn(closingDay)),
  )
  const year = fc.integer({ min: 1902, max: 2198 })
  const named = fc.oneof(
    fc.tuple(fc.constant('month' as const), fc.integer({ min: 1, max: 12 })),
    fc.tuple(fc.constant('quarter' as const), fc.integer({ min: 1, max: 4 })),
    fc.tuple(fc.constant('half-year' as const), fc.integer({ min: 1, max: 2 })),
    fc.tuple(fc.constant('year' as const), fc.constant(undefined)),
  )

  it('periods of a kind follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(named, year, convention, ([kind, ordinal], inYear, by) => {
        const period = reportingPeriod(kind, inYear, ordinal, by)
        const before = previousPeriod(period, by)
        expect(before && addDays(before.to, 1)).toBe(period.from)
        expect(before && periodGap(before, period)).toBe(0)
      }),
    )
  })

  it('months make quarters, quarters make halves, halves make the year, and so do the months to date', () => {
    fc.assert(
      fc.property(year, fc.integer({ min: 1, max: 12 }), convention, (inYear, month, by) => {
        const one = reportingPeriod('month', inYear, month, by)
        const quarter = reportingPeriod('quarter', inYear, Math.ceil(month / 3), by)
        const half = reportingPeriod('half-year', inYear, Math.ceil(month / 6), by)
        const whole = reportingPeriod('year', inYear, undefined, by)
        const toDate = reportingPeriod('year-to-date', inYear, month, by)
        expect(month % 3 === 1 ? one.from : quarter.from).toBe(quarter.from)
        expect(month % 3 === 0 ? one.to : quarter.to).toBe(quarter.to)
        for (const [part, of] of [
          [one, quarter],
          [quarter, half],
          [half, whole],
          [one, toDate],
        ] as const) {
          expect(isWithin(part.from, of) && isWithin(part.to, of)).toBe(true)
        }
        expect([toDate.from, toDate.to]).toEqual([whole.from, one.to])
      }),
    )
  })

  it('is a period that the schema accepts', () => {
    fc.assert(
      fc.property(named, year, convention, ([kind, ordinal], inYear, by) => {
        const period = reportingPeriod(kind, inYear, ordinal, by)
        expect(periodSchema.parse(period)).toEqual(period)
      }),
    )
  })
})

/** The decree with another closing day, always. */
function closedOn(closingDay: number): CutOffConvention {
  const law = decree.law.map((entry) => ({ ...entry, value: entry.value && { ...entry.value, closingDay } }))
  return { id: 'own', law }
}

describe('arguments that cannot work', () => {
  const anyPeriod = reportingPeriod as (...given: unknown[]) => unknown

  it.each([
    ['no convention', ['quarter', 2025, 3], /convention.*cutOffConventions\.decree/],
    ['a convention that is none', ['quarter', 2025, 3, 'decree'], /convention.*cutOffConventions\.decree/],
    ['a kind that is none', ['quý', 2025, 3, cutOffConventions.decree], /quý.*month, quarter, half-year/],
    [
      'a kind without a name',
      ['custom', 2025, undefined, cutOffConventions.decree],
      /custom.*month, quarter/,
    ],
    ['no kind', [undefined, 2025, 3, cutOffConventions.decree], /undefined.*month, quarter/],
  ])('%s is an error that says what was expected', (_, given, expected) => {
    expect(() => anyPeriod(...given)).toThrow(expected)
  })
})
