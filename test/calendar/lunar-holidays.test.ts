import { SolarDate } from '@nghiavuive/lunar_date_vi'
import { SearchMoonPhase, Seasons, SunPosition } from 'astronomy-engine'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../src/calendar/index.js'
import { lunarHolidays } from '../../src/calendar/public-holidays.js'
import { utcDate } from './arbitraries.js'

const years = Object.keys(lunarHolidays).map(Number)
const hour = 3_600_000

/** The day at UTC+7, as a number, on which an instant falls. */
function localDay(instant: Date): number {
  return Math.floor((instant.getTime() + 7 * hour) / (24 * hour))
}

function newMoonFrom(day: number): number {
  const moon = SearchMoonPhase(0, new Date(day * 24 * hour - 7 * hour), 40)
  if (moon === null) throw new Error('no new moon within 40 days')
  return localDay(moon.date)
}

/** The first day of the lunar month that holds the winter solstice: month 11 (tháng Một, có Đông chí). */
function monthOfSolstice(year: number): number {
  const solstice = localDay(Seasons(year).dec_solstice.date)
  let start = newMoonFrom(solstice - 31)
  for (let next = newMoonFrom(start + 20); next <= solstice; next = newMoonFrom(start + 20)) start = next
  return start
}

/** How many thirds of a season the sun has gone through at the start of a day: 12 in a year. */
function sunSector(day: number): number {
  return Math.floor(SunPosition(new Date(day * 24 * hour - 7 * hour)).elon / 30)
}

/** First days of the lunar months 12, 1, 2 and 3 after month 11 of the year before, without the leap month. */
function monthsAfterSolstice(year: number): number[] {
  const starts = [monthOfSolstice(year - 1)]
  const end = monthOfSolstice(year)
  for (let start = newMoonFrom((starts[0] ?? 0) + 20); start <= end; start = newMoonFrom(start + 20))
    starts.push(start)
  // Thirteen months: the first in which the sun enters no new sector is a leap month.
  const leap =
    starts.length === 14
      ? starts.findIndex(
          (start, index) => index > 0 && sunSector(start) === sunSector(starts[index + 1] ?? end),
        )
      : -1
  return starts.filter((_, index) => index !== leap).slice(1, 5)
}

describe('lunarHolidays', () => {
  it('covers 2019 to 2030', () => {
    expect(years).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029, 2030])
  })

  it.each(years)('agrees with the table of @nghiavuive/lunar_date_vi in %d', (year) => {
    const found = { tet: '', hungKings: '' }
    for (let date = `${year}-01-15`; date < `${year}-06-01`; date = addDays(date, 1)) {
      const [, month = 0, day = 0] = date.split('-').map(Number)
      const lunar = new SolarDate({ year, month, day }).toLunarDate().get()
      if (lunar.leap_month) continue
      if (lunar.day === 1 && lunar.month === 1) found.tet = date
      if (lunar.day === 10 && lunar.month === 3) found.hungKings = date
    }
    expect(found).toEqual(lunarHolidays[year])
  })

  it.each(years)('agrees with the sun and moon of astronomy-engine at UTC+7 in %d', (year) => {
    const [, firstMonth = 0, , thirdMonth = 0] = monthsAfterSolstice(year)
    expect({ tet: utcDate(firstMonth), hungKings: utcDate(thirdMonth + 9) }).toEqual(lunarHolidays[year])
  })
})
