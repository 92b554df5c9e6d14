import { describe, expect, it } from 'vitest'
import { cutOffConventions, type Period, periodRange } from '../../src/calendar/index.js'

const { decree } = cutOffConventions

describe('periodRange', () => {
  it.each<[string, Period, string | null]>([
    [
      'its own days',
      { kind: 'month', year: 2024, ordinal: 3, from: '2024-03-01', to: '2024-03-31' },
      '2024-03-01..2024-03-31',
    ],
    ['the days of its name', { kind: 'month', year: 2024, ordinal: 3 }, '2024-02-15..2024-03-14'],
    [
      'the days of its name when its one end agrees',
      { kind: 'year', year: 2024, to: '2024-12-14' },
      '2023-12-15..2024-12-14',
    ],
    ['nothing when its one end disagrees', { kind: 'year', year: 2024, to: '2024-12-31' }, null],
    ['nothing without an ordinal', { kind: 'month', year: 2024 }, null],
    ['nothing without a year', { kind: 'quarter', ordinal: 1 }, null],
    ['nothing for a week by its number', { kind: 'week', year: 2025, ordinal: 19 }, null],
    [
      'the days of a week',
      { kind: 'week', ordinal: 19, from: '2025-05-02', to: '2025-05-08' },
      '2025-05-02..2025-05-08',
    ],
    ['nothing for a custom period without days', { kind: 'custom', year: 2024 }, null],
    [
      'the days of a custom period',
      { kind: 'custom', from: '2024-01-01', to: '2024-04-15' },
      '2024-01-01..2024-04-15',
    ],
  ])('gives %s', (_, period, expected) => {
    const range = periodRange(period, decree)
    expect(range && `${range.from}..${range.to}`).toBe(expected)
  })
})
