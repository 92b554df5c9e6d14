import fc from 'fast-check'

/** The oracle for days: `Date` in UTC, which the library itself does not use. */
export function utcDate(dayNumber: number): string {
  return new Date(dayNumber * 86_400_000).toISOString().slice(0, 10)
}

export const firstDayNumber = Date.UTC(1900, 0, 1) / 86_400_000
export const lastDayNumber = Date.UTC(2199, 11, 31) / 86_400_000

export const anyDayNumber = fc.integer({ min: firstDayNumber, max: lastDayNumber })
export const anyDate = anyDayNumber.map(utcDate)

/** A day of the years whose holidays are known, 2019 to 2030. */
export const anyCalendarDate = fc
  .integer({ min: Date.UTC(2019, 0, 1) / 86_400_000, max: Date.UTC(2030, 11, 31) / 86_400_000 })
  .map(utcDate)

/** Texts that are no `IsoDate`, for functions that must refuse them. */
export const notDates = [
  '',
  '2024',
  '2024-2-29',
  '2023-02-29',
  '2024-13-01',
  '1899-12-31',
  '2200-01-01',
  '01/01/2024',
]
