import { describe, expect, it } from 'vitest'
import { effectiveDeadline } from '../../src/calendar/index.js'

describe('effectiveDeadline', () => {
  it.each([
    ['2024-03-15', '2024-03-15'],
    ['2024-03-16', '2024-03-18'],
    ['2026-04-25', '2026-04-28'],
    ['2024-02-08', '2024-02-15'],
    ['2024-05-04', '2024-05-04'],
    ['2026-11-24', '2026-11-25'],
    ['2025-11-24', '2025-11-24'], // no holiday yet
  ])('a deadline on %s ends on %s', (date, expected) => {
    expect(effectiveDeadline(date)).toBe(expected)
  })

  it('refuses a day outside the tables', () => {
    expect(() => effectiveDeadline('2031-01-01')).toThrow(/2031-01-01 lies outside/)
  })
})
