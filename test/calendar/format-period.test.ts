import { expect, it } from 'vitest'
import { formatPeriod } from '../../src/calendar/format-period.js'
import type { Period } from '../../src/calendar/period.js'

const days = { from: '2023-12-13', to: '2024-03-11' } as const

it.each<[Period, string, string]>([
  [{ kind: 'month', year: 2024, ordinal: 3 }, 'tháng 3 năm 2024', 'month 3 of 2024'],
  [
    { kind: 'quarter', year: 2024, ordinal: 1, ...days },
    'quý I năm 2024 (13/12/2023 - 11/3/2024)',
    'quarter 1 of 2024 (13/12/2023 - 11/3/2024)',
  ],
  [{ kind: 'half-year', year: 2024, ordinal: 2 }, '6 tháng cuối năm 2024', 'half 2 of 2024'],
  [{ kind: 'half-year', ordinal: 1 }, '6 tháng đầu năm', 'half 1'],
  [{ kind: 'nine-months', year: 2024 }, '9 tháng đầu năm 2024', 'nine months of 2024'],
  [{ kind: 'year', year: 2024 }, 'năm 2024', 'year 2024'],
  [{ kind: 'year-to-date', year: 2024, ordinal: 5 }, '5 tháng đầu năm 2024', 'first 5 months of 2024'],
  [{ kind: 'custom', ...days }, '13/12/2023 - 11/3/2024', '13/12/2023 - 11/3/2024'],
  [{ kind: 'custom' }, '', ''],
  [
    { kind: 'custom', ...days, openEnd: true },
    '13/12/2023 - nay (11/3/2024)',
    '13/12/2023 - now (11/3/2024)',
  ],
  [
    { kind: 'week', from: '2025-05-05', to: '2025-05-11' },
    'tuần (05/5/2025 - 11/5/2025)',
    'week (05/5/2025 - 11/5/2025)',
  ],
  [{ kind: 'week', year: 2025, ordinal: 19 }, 'tuần 19 năm 2025', 'week 19 of 2025'],
  [{ kind: 'week', year: 2025 }, 'tuần', 'week'],
  [{ kind: 'month' }, 'tháng ?', 'month ?'],
  [{ kind: 'quarter', year: 2024 }, 'quý ? năm 2024', 'quarter ? of 2024'],
  [{ kind: 'quarter', ordinal: 4 }, 'quý IV', 'quarter 4'],
  [{ kind: 'nine-months' }, '9 tháng đầu năm', 'nine months'],
  [{ kind: 'year' }, 'năm ?', 'year ?'],
  [{ kind: 'year-to-date', year: 2024 }, '? tháng đầu năm 2024', 'first ? months of 2024'],
  [{ kind: 'year-to-date', ordinal: 7 }, '7 tháng đầu năm', 'first 7 months'],
  [{ kind: 'quarter', year: 2024, ordinal: 1, from: days.from }, 'quý I năm 2024', 'quarter 1 of 2024'],
  [{ kind: 'custom', to: days.to }, '', ''],
])('%j', (period, vi, en) => {
  expect(formatPeriod(period)).toBe(vi)
  expect(formatPeriod(period, 'en')).toBe(en)
})

it('asks which half it is where a half-year leaves that unsaid', () => {
  expect(formatPeriod({ kind: 'half-year', year: 2024 })).toBe('6 tháng ? năm 2024')
  expect(formatPeriod({ kind: 'half-year', year: 2024 }, 'en')).toBe('half ? of 2024')
})
