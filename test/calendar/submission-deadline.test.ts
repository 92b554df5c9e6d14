import { describe, expect, it } from 'vitest'
import {
  buildWorkingCalendar,
  cutOffConventions,
  reportingPeriod,
  submissionDeadline,
} from '../../src/calendar/index.js'

const { khanhHoa, decree } = cutOffConventions

describe('submissionDeadline', () => {
  it.each([
    ['month', 1, '2024-01-16'], // closed on a Sunday
    ['month', 2, '2024-02-16'], // closed on the last day of Tết
    ['quarter', 1, '2024-03-18'], // closed on a Thursday
    ['nine-months', undefined, '2024-09-17'], // closed on a Saturday
  ] as const)('of %s %s in Khánh Hòa is %s', (kind, ordinal, expected) => {
    expect(submissionDeadline(reportingPeriod(kind, 2024, ordinal, khanhHoa), khanhHoa)).toBe(expected)
  })

  it('is null when the convention sets none', () => {
    expect(submissionDeadline(reportingPeriod('month', 2024, 1, decree), decree)).toBeNull()
  })

  it('takes another calendar, and a custom period', () => {
    const calendar = buildWorkingCalendar({ remove: ['2024-04-29'] })
    expect(submissionDeadline({ to: '2024-04-26' }, khanhHoa, calendar)).toBe('2024-05-02')
    expect(submissionDeadline({ to: '2024-04-26' }, khanhHoa)).toBe('2024-05-03')
  })

  it('refuses a period outside the tables of holidays', () => {
    expect(() => submissionDeadline({ to: '2031-01-14' }, khanhHoa)).toThrow(RangeError)
  })
})
