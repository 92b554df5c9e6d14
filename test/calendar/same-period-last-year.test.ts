import { describe, expect, it } from 'vitest'
import { cutOffConventions, type Period, samePeriodLastYear } from '../../src/calendar/index.js'

const { calendar, decree } = cutOffConventions

describe('samePeriodLastYear', () => {
  it.each<[Period, Period]>([
    [
      { kind: 'month', year: 2025, ordinal: 2 },
      { kind: 'month', year: 2024, ordinal: 2, from: '2024-02-01', to: '2024-02-29' },
    ],
    [
      { kind: 'year-to-date', year: 2024, ordinal: 7 },
      { kind: 'year-to-date', year: 2023, ordinal: 7, from: '2023-01-01', to: '2023-07-31' },
    ],
    [
      { kind: 'custom', from: '2024-01-01', to: '2024-02-29' },
      { kind: 'custom', from: '2023-01-01', to: '2023-02-28' },
    ],
    [
      { kind: 'custom', from: '2025-02-28', to: '2025-03-01' },
      { kind: 'custom', from: '2024-02-28', to: '2024-03-01' },
    ],
  ])('of %j is %j', (period, expected) => {
    expect(samePeriodLastYear(period, calendar)).toEqual(expected)
  })

  it.each([
    ['2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['2024-12-15', '2025-02-28', '2023-12-15', '2024-02-29'],
    ['2025-02-01', '2025-02-27', '2024-02-01', '2024-02-27'],
    ['2024-02-01', '2024-02-28', '2023-02-01', '2023-02-28'],
    ['2025-02-28', '2025-02-28', '2024-02-28', '2024-02-28'],
    ['2025-01-01', '2025-04-30', '2024-01-01', '2024-04-30'],
    ['2199-12-01', '2199-12-31', '2198-12-01', '2198-12-31'],
    ['1901-01-01', '1901-02-28', '1900-01-01', '1900-02-28'],
  ])('FC16: of %s to %s is %s to %s', (from, to, start, end) => {
    expect(samePeriodLastYear({ kind: 'custom', from, to }, calendar)).toMatchObject({ from: start, to: end })
  })

  it.each<Period>([
    { kind: 'year', year: 1900 },
    { kind: 'month', year: 1900, ordinal: 5 },
    { kind: 'custom', from: '1900-03-01', to: '1900-03-31' },
  ])('FC16: there is none before %j', (period) => {
    expect(samePeriodLastYear(period, calendar)).toBeNull()
  })

  it('goes by the convention', () => {
    expect(samePeriodLastYear({ kind: 'nine-months', year: 2024 }, decree)).toEqual({
      kind: 'nine-months',
      year: 2023,
      from: '2022-12-15',
      to: '2023-09-14',
    })
  })

  it.each<Period>([
    { kind: 'custom' },
    { kind: 'quarter', year: 2024 },
    { kind: 'year' },
    { kind: 'week', year: 2025, ordinal: 19, from: '2025-05-05', to: '2025-05-11' },
  ])('of %j cannot be said', (period) => {
    expect(samePeriodLastYear(period, calendar)).toBeNull()
  })

  it('refuses reversed ends', () => {
    expect(() =>
      samePeriodLastYear({ kind: 'custom', from: '2024-02-01', to: '2024-01-01' }, calendar),
    ).toThrow(RangeError)
  })
})
