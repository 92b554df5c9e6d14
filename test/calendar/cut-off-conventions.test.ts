import { describe, expect, it } from 'vitest'
import {
  type CutOff,
  type CutOffConvention,
  cutOffConventions,
  type Dated,
  overlay,
  periodRange,
  reportingPeriod,
  valueOn,
} from '../../src/calendar/index.js'

const { decree, calendar, khanhHoa } = cutOffConventions

describe('cutOffConventions', () => {
  it('name the kinds of period that their text names', () => {
    expect(valueOn(decree.law, '2024-01-31')?.names).toEqual(['month', 'quarter', 'half-year', 'year'])
    expect(valueOn(khanhHoa.law, '2024-01-31')?.names).toContain('nine-months')
    expect(valueOn(calendar.law, '2024-01-31')?.names).toEqual([])
  })

  it('have different ids and a title in both languages', () => {
    const all = Object.values(cutOffConventions)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { value } of all.flatMap(({ law }) => law)) {
      expect([value?.title.vi || '', value?.title.en || '']).not.toContain('')
    }
  })

  it('Khánh Hòa follows the decree before its own decision', () => {
    expect(valueOn(khanhHoa.law, '2022-12-31')).toBe(valueOn(decree.law, '2022-12-31'))
    expect(valueOn(khanhHoa.law, '2023-01-01')?.submissionWorkingDays).toBe(2)
  })
})

describe('FX14: each end of a period asks the law of its own month', () => {
  const basis = { document: 'Nghị định mới', confirmed: true }
  const closing = (closingDay: CutOff['closingDay']): CutOff => ({
    title: { vi: 'x', en: 'x' },
    closingDay,
    names: ['month'],
  })
  const changing = (from: string, closingDay: CutOff['closingDay']): CutOffConvention => ({
    id: 'own',
    law: overlay(decree.law, [{ from, value: closing(closingDay), basis }]),
  })

  it.each([
    ['before the new decree', 'month', 2026, 12, '2027-01-01', 20, '2026-11-15', '2026-12-14'],
    ['its first month', 'month', 2027, 1, '2027-01-01', 20, '2026-12-15', '2027-01-20'],
    ['its second month', 'month', 2027, 2, '2027-01-01', 20, '2027-01-21', '2027-02-20'],
    ['its first quarter', 'quarter', 2027, 1, '2027-01-01', 'end-of-month', '2026-12-15', '2027-03-31'],
    ['a year that it parts', 'year', 2027, undefined, '2027-07-01', 25, '2026-12-15', '2027-12-25'],
    [
      'in force before the old day of its month',
      'month',
      2027,
      3,
      '2027-03-10',
      25,
      '2027-02-15',
      '2027-03-25',
    ],
    [
      'in force after the old day of its month',
      'month',
      2027,
      3,
      '2027-03-16',
      25,
      '2027-02-15',
      '2027-03-14',
    ],
    ['the month after that', 'month', 2027, 4, '2027-03-16', 25, '2027-03-15', '2027-04-25'],
    ['a day earlier, in force after it', 'month', 2027, 3, '2027-03-12', 10, '2027-02-15', '2027-03-10'],
  ] as const)('%s', (_, kind, year, ordinal, from, closingDay, start, end) => {
    const convention = changing(from, closingDay)
    const days = { from: start, to: end }
    expect(reportingPeriod(kind, year, ordinal, convention)).toMatchObject(days)
    expect(periodRange({ kind, year, ...(ordinal && { ordinal }) }, convention)).toEqual(days)
  })

  it('a convention without a rule for an end has no such period', () => {
    const law: Dated<CutOff> = [
      { from: '2024-01-01', value: closing(20), basis },
      { from: '2025-01-01', value: null, basis },
    ]
    const own = { id: 'own', law }
    expect(reportingPeriod('month', 2024, 2, own)).toMatchObject({ from: '2024-01-21', to: '2024-02-20' })
    for (const [year, month] of [
      [2024, 1],
      [2025, 1],
      [2026, 5],
    ] as const) {
      expect(() => reportingPeriod('month', year, month, own)).toThrow(RangeError)
      expect(periodRange({ kind: 'month', year, ordinal: month }, own)).toBeNull()
    }
  })
})
