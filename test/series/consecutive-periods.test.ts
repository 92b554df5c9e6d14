import { describe, expect, it } from 'vitest'
import type { DateRange } from '../../src/calendar/date-range.js'
import type { Period } from '../../src/calendar/period.js'
import type { Report } from '../../src/report/report.js'
import {
  consecutivePeriods,
  daysApart,
  labelIn,
  periodText,
  sameKindBefore,
  unstatedDays,
} from '../../src/series/consecutive-periods.js'
import { month, quarter, reportOf, seriesOf, withDays } from './sample-series.js'

const custom = (from: string, to: string) => reportOf({ kind: 'custom', from, to })
const toDate = (ordinal: number) => reportOf({ kind: 'year-to-date', year: 2024, ordinal })
const ofYear = (year: number) => reportOf({ kind: 'year', year })
const january = month(1)
/** A month that says its days, but not its name. */
const unnamed = (from: string, to: string) => reportOf({ kind: 'month', from, to })

describe('periods that follow each other', () => {
  const pairsOf = (reports: readonly Report[]) =>
    [...consecutivePeriods(seriesOf(reports))].map(({ places }) => [places.previous?.[0], places.next?.[0]])

  it.each<[string, readonly Report[], readonly (readonly [number, number])[]]>([
    [
      'months by name',
      [month(2), january, month(3)],
      [
        [1, 0],
        [0, 2],
      ],
    ],
    [
      'months by name, whatever the days of those before',
      [withDays(january, '2024-01-01', '2024-03-31'), month(2), month(3)],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'months by name that begin together',
      [withDays(january, '2024-01-01', '2024-01-31'), withDays(month(2), '2024-01-01', '2024-02-29')],
      [[0, 1]],
    ],
    [
      'not periods cumulated from January',
      [toDate(3), toDate(6), reportOf({ kind: 'nine-months', year: 2024 })],
      [],
    ],
    ['not periods of two kinds', [january, quarter(1), ofYear(2024)], []],
    ['not thematic reports', [january, month(2, { type: 'thematic' }), month(3, { type: 'thematic' })], []],
    [
      'runs of days',
      [
        custom('2024-01-01', '2024-01-31'),
        custom('2024-02-01', '2024-02-29'),
        custom('2024-03-01', '2024-03-31'),
      ],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    [
      'runs of days, each with the one that ends last before it',
      [
        custom('2024-01-01', '2024-06-30'),
        custom('2024-02-01', '2024-02-29'),
        custom('2024-07-01', '2024-07-31'),
      ],
      [
        [0, 1],
        [0, 2],
      ],
    ],
    [
      'runs of days, the first of those that end together',
      [
        custom('2024-01-01', '2024-01-31'),
        custom('2024-01-15', '2024-01-31'),
        custom('2024-02-01', '2024-02-29'),
      ],
      [
        [0, 1],
        [0, 2],
      ],
    ],
    [
      'not runs of days that begin together',
      [custom('2024-01-01', '2024-03-31'), custom('2024-01-01', '2024-06-30')],
      [],
    ],
    ['two reports of one period', [january, month(1, { issuedOn: '2024-01-20' })], [[1, 0]]],
    [
      'a named month and one that says its days only',
      [january, unnamed('2024-01-15', '2024-02-14')],
      [[0, 1]],
    ],
  ])('are %s', (_, reports, pairs) => {
    expect(pairsOf(reports)).toEqual(pairs)
  })
})

describe('periods between two that follow each other', () => {
  const month5: Period = { kind: 'month', year: 2024, ordinal: 5 }
  const decemberOf2023: Period = { kind: 'month', year: 2023, ordinal: 12 }

  it.each<[string, readonly Report[], boolean, readonly Period[]]>([
    ['none between neighbors', [january, month(2)], false, []],
    ['a month', [month(4), month(6)], true, [month5]],
    [
      'months over the turn of the year',
      [month(11, {}, 2023), month(2)],
      true,
      [decemberOf2023, january.period],
    ],
    [
      'quarters',
      [quarter(3, {}, 2023), quarter(2)],
      true,
      [{ kind: 'quarter', year: 2023, ordinal: 4 }, quarter(1).period],
    ],
    [
      'halves of a year',
      [
        reportOf({ kind: 'half-year', year: 2023, ordinal: 1 }),
        reportOf({ kind: 'half-year', year: 2024, ordinal: 1 }),
      ],
      true,
      [{ kind: 'half-year', year: 2023, ordinal: 2 }],
    ],
    [
      'years, which have no ordinal',
      [ofYear(2021), ofYear(2024)],
      true,
      [
        { kind: 'year', year: 2022 },
        { kind: 'year', year: 2023 },
      ],
    ],
    [
      'not the last quarter of a year that is reported',
      [quarter(3, {}, 2023), ofYear(2023), quarter(1)],
      true,
      [],
    ],
    [
      'not the quarter that the first months of a year stand for',
      [quarter(4, {}, 2023), toDate(3), quarter(2)],
      true,
      [],
    ],
    [
      'the quarter of which only the last month is reported',
      [quarter(4, {}, 2023), month(3), quarter(2)],
      true,
      [quarter(1).period],
    ],
    [
      'not known before a month that says its days only',
      [january, unnamed('2024-03-15', '2024-04-14')],
      false,
      [],
    ],
    [
      'not known after a month that says its days only',
      [unnamed('2023-10-15', '2023-11-14'), january],
      false,
      [],
    ],
    [
      'not known between two months that say their days only',
      [unnamed('2024-01-15', '2024-02-14'), unnamed('2024-04-15', '2024-05-14')],
      false,
      [],
    ],
    [
      'not known between runs of days',
      [custom('2024-01-01', '2024-01-31'), custom('2024-03-01', '2024-03-31')],
      false,
      [],
    ],
  ])('are %s', (_, reports, areApart, missing) => {
    const subjects = [...consecutivePeriods(seriesOf(reports))].map(({ subject }) => subject)
    expect(subjects.map((subject) => [subject.areApart, subject.missing])).toEqual([[areApart, missing]])
  })
})

describe('sameKindBefore', () => {
  it.each<[string, Report, Report, boolean]>([
    ['December before January', month(12, {}, 2023), january, true],
    ['the last quarter before the first', quarter(4, {}, 2023), quarter(1), true],
    ['the year before the next', ofYear(2023), ofYear(2024), true],
    ['no month over another', january, month(3), false],
    ['nothing before the first months of a year', toDate(3), toDate(6), false],
    ['nothing before a month that says its days only', january, unnamed('2024-01-15', '2024-02-14'), false],
    [
      'nothing before a run of days',
      custom('2024-01-01', '2024-01-31'),
      custom('2024-02-01', '2024-02-29'),
      false,
    ],
  ])('is %s', (_, earlier, later, isFound) => {
    const series = seriesOf([earlier, later])
    const [previous, next] = series.reports
    if (previous === undefined || next === undefined) throw new Error('two reports are expected')
    expect(sameKindBefore(next, series)?.index).toBe(isFound ? 0 : undefined)
    expect(sameKindBefore(previous, series)).toBeUndefined()
  })
})

const days = { from: '2023-12-15', to: '2024-03-14' }
const nextDays = { from: '2024-03-15', to: '2024-06-14' }

/** Two quarters, of which the reports state these days. */
function quarters(stated: Partial<DateRange>, nextStated: Partial<DateRange>, next: DateRange = nextDays) {
  return {
    previous: { period: { kind: 'quarter', year: 2024, ordinal: 1, ...stated }, days },
    next: { period: { kind: 'quarter', year: 2024, ordinal: 2, ...nextStated }, days: next },
    areApart: false,
    missing: [],
  } as const
}

describe('the days between two periods', () => {
  it.each([
    ['none, where they meet', '2024-03-15', 0],
    ['the days that are in neither', '2024-03-18', 3],
    ['fewer than none, where they share days', '2024-03-14', -1],
    ['fewer by a quarter, where they begin together', '2023-12-15', -91],
  ])('are %s', (_, from, count) => {
    expect(daysApart(quarters({}, {}, { from, to: '2024-06-14' }))).toBe(count)
  })
})

describe('the days that one of two periods leaves unsaid', () => {
  it.each<[string, Partial<DateRange>, Partial<DateRange>, readonly unknown[]]>([
    ['none, where both say them', days, nextDays, []],
    ['none, where both go by their names', {}, {}, []],
    ['none, where both say one end only', { from: days.from }, { to: nextDays.to }, []],
    [
      'those of the next',
      days,
      {},
      [
        ['next', 'period', 'from'],
        ['next', 'period', 'to'],
      ],
    ],
    [
      'those of the previous',
      {},
      nextDays,
      [
        ['previous', 'period', 'from'],
        ['previous', 'period', 'to'],
      ],
    ],
    ['the first day of the next', days, { to: nextDays.to }, [['next', 'period', 'from']]],
    ['the last day of the next', days, { from: nextDays.from }, [['next', 'period', 'to']]],
    ['the first day of the previous', { to: days.to }, nextDays, [['previous', 'period', 'from']]],
    ['the last day of the previous', { from: days.from }, nextDays, [['previous', 'period', 'to']]],
  ])('are %s', (_, stated, nextStated, missing) => {
    expect(unstatedDays(quarters(stated, nextStated))).toEqual(missing)
  })
})

describe('what a period is called', () => {
  const days = { from: '2024-01-01', to: '2024-03-14' }
  const label = { vi: 'Hồ sơ tiếp nhận', en: 'Dossiers received' }

  it.each<[string, Period, string, string]>([
    ['its name', { kind: 'quarter', year: 2024, ordinal: 1 }, 'quý I năm 2024', 'quarter 1 of 2024'],
    [
      'its name, whatever its days',
      { kind: 'quarter', year: 2024, ordinal: 1, ...days },
      'quý I năm 2024',
      'quarter 1 of 2024',
    ],
    [
      'its name and days, where the name lacks the year',
      { kind: 'quarter', ordinal: 1, ...days },
      'quý I (01/01/2024 - 14/3/2024)',
      'quarter 1 (01/01/2024 - 14/3/2024)',
    ],
    [
      'its days, where it has no name',
      { kind: 'custom', ...days },
      '01/01/2024 - 14/3/2024',
      '01/01/2024 - 14/3/2024',
    ],
    [
      'its days, where only a year is said beside them',
      { kind: 'custom', year: 2024, ...days },
      '01/01/2024 - 14/3/2024',
      '01/01/2024 - 14/3/2024',
    ],
  ])('is %s', (_, period, vi, en) => {
    expect(periodText(period)).toEqual({ vi, en })
    expect(labelIn(label, period)).toEqual({ vi: `Hồ sơ tiếp nhận (${vi})`, en: `Dossiers received (${en})` })
  })

  it('is nothing, where it has neither name nor days', () => {
    expect(periodText({ kind: 'custom' })).toEqual({ vi: '', en: '' })
    expect(labelIn(label, { kind: 'custom' })).toEqual(label)
  })
})
