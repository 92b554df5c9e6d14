import { describe, expect, it } from 'vitest'
import { cutOffConventions, type Period, previousPeriod } from '../../src/calendar/index.js'

const { calendar } = cutOffConventions

describe('previousPeriod', () => {
  it.each<[Period, Period]>([
    [
      { kind: 'month', year: 2024, ordinal: 1 },
      { kind: 'month', year: 2023, ordinal: 12, from: '2023-12-01', to: '2023-12-31' },
    ],
    [
      { kind: 'quarter', year: 2024, ordinal: 3 },
      { kind: 'quarter', year: 2024, ordinal: 2, from: '2024-04-01', to: '2024-06-30' },
    ],
    [
      { kind: 'half-year', year: 2024, ordinal: 1 },
      { kind: 'half-year', year: 2023, ordinal: 2, from: '2023-07-01', to: '2023-12-31' },
    ],
    [
      { kind: 'year', year: 2024 },
      { kind: 'year', year: 2023, from: '2023-01-01', to: '2023-12-31' },
    ],
  ])('of %j is %j', (period, expected) => {
    expect(previousPeriod(period, calendar)).toEqual(expected)
  })

  it.each<Period>([
    { kind: 'nine-months', year: 2024 },
    { kind: 'year-to-date', year: 2024, ordinal: 7 },
    { kind: 'custom', from: '2024-01-01', to: '2024-04-15' },
    { kind: 'week', year: 2025, ordinal: 19, from: '2025-05-05', to: '2025-05-11' },
    { kind: 'month', year: 2024 },
    { kind: 'year' },
    { kind: 'year', year: 1900 },
    { kind: 'month', year: 1900, ordinal: 1 },
  ])('of %j cannot be said', (period) => {
    expect(previousPeriod(period, calendar)).toBeNull()
  })
})
