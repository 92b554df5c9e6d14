import { describe, expect, it } from 'vitest'
import { addDays, dayOfWeek, isWorkingDay, publicHolidays } from '../../src/calendar/index.js'
import { lunarHolidays } from '../../src/calendar/public-holidays.js'

const code2019 = {
  document: 'Bộ luật Lao động 2019 (45/2019/QH14)',
  from: '2021-01-01',
  confirmed: true,
} as const

const years = Array.from({ length: 12 }, (_, index) => 2019 + index)

/** Days off from Monday to Friday, as month-day. */
function weekdaysOff(year: number): string {
  return publicHolidays(year)
    .filter(({ date, kind }) => kind !== 'swap-work' && dayOfWeek(date) < 6)
    .map(({ date }) => date.slice(5))
    .join(' ')
}

describe('publicHolidays', () => {
  // As announced for civil servants; each line can be held against the notice of its year.
  it.each([
    [2019, '01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02'],
    [2020, '01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02'],
    [2021, '01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03'],
    [2022, '01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02'],
    [2023, '01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04'],
    [2024, '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'],
    [2025, '01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02'],
    [2026, '01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24'],
    [2027, '01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24'],
    [2028, '01-03 01-24 01-25 01-26 01-27 01-28 04-04 05-01 05-02 09-01 09-04 11-24'],
    [2029, '01-01 02-12 02-13 02-14 02-15 02-16 04-23 04-30 05-01 09-03 09-04 11-26'],
    [2030, '01-01 01-31 02-01 02-04 02-05 02-06 04-12 04-30 05-01 09-02 09-03 11-25'],
  ])('gives the weekdays off in %d', (year, expected) => {
    expect(weekdaysOff(year)).toBe(expected)
  })

  it('gives the Saturdays worked', () => {
    const worked = years.flatMap(publicHolidays).filter(({ kind }) => kind === 'swap-work')
    expect(worked.map(({ date }) => date)).toEqual([
      '2019-01-05',
      '2019-05-04',
      '2024-05-04',
      '2025-04-26',
      '2026-01-10',
      '2026-08-22',
    ])
    expect(worked.every(({ date }) => dayOfWeek(date) === 6)).toBe(true)
  })

  it('W2 gives a substitute day for Giỗ Tổ on Sunday 26/4/2026, with its reference', () => {
    expect(publicHolidays(2026).filter(({ date }) => date === '2026-04-26' || date === '2026-04-27')).toEqual(
      [
        {
          date: '2026-04-26',
          kind: 'hung-kings',
          label: { vi: 'Giỗ Tổ Hùng Vương', en: "Hùng Kings' commemoration" },
          status: 'decided',
          basis: { ...code2019, article: 'Điều 112 khoản 1' },
        },
        {
          date: '2026-04-27',
          kind: 'substitute',
          label: { vi: 'Nghỉ bù: Giỗ Tổ Hùng Vương', en: "Substitute day: Hùng Kings' commemoration" },
          status: 'decided',
          basis: { ...code2019, article: 'Điều 111 khoản 3' },
        },
      ],
    )
    expect(isWorkingDay('2026-04-27')).toBe(false)
    expect(isWorkingDay('2026-04-28')).toBe(true)
  })

  it('has 10 statutory days to 2020, 11 to 2025, 12 from 2026, one National Day to 2020', () => {
    for (const year of years) {
      const kinds = publicHolidays(year).map(({ kind }) => kind)
      const statutory = kinds.filter((kind) => kind !== 'substitute' && !kind.startsWith('swap'))
      expect(statutory).toHaveLength(year < 2021 ? 10 : year < 2026 ? 11 : 12)
      expect(kinds.filter((kind) => kind === 'tet')).toHaveLength(5)
      expect(kinds.filter((kind) => kind === 'national')).toHaveLength(year < 2021 ? 1 : 2)
    }
  })

  it('rests on the Labor Code in force', () => {
    const codes = [2020, 2021].map((year) => publicHolidays(year)[0]?.basis)
    expect(codes).toEqual([
      {
        document: 'Bộ luật Lao động 2012 (10/2012/QH13)',
        article: 'Điều 115 khoản 1',
        from: '2013-05-01',
        to: '2020-12-31',
        confirmed: false,
      },
      { ...code2019, article: 'Điều 112 khoản 1' },
    ])
    expect(publicHolidays(2026).find(({ kind }) => kind === 'culture-day')).toMatchObject({
      date: '2026-11-24',
      basis: { document: 'Nghị quyết 28/2026/QH16' },
    })
    expect(publicHolidays(2020).find(({ kind }) => kind === 'substitute')?.basis).toMatchObject({
      article: 'Điều 115 khoản 3',
    })
  })

  it('estimates what is settled year by year from 2027 on, and tells apart what was not read', () => {
    for (const entry of years.flatMap(publicHolidays)) {
      const year = Number(entry.date.slice(0, 4))
      const isYearly =
        entry.kind === 'tet' ||
        (entry.kind === 'national' && !entry.date.endsWith('-09-02')) ||
        (entry.kind === 'substitute' && entry.label.vi === 'Nghỉ bù: Tết Âm lịch')
      const isReported = ['2025-04-26', '2026-01-02', '2026-01-10'].includes(entry.date)
      const status = isReported ? 'unconfirmed' : year > 2026 && isYearly ? 'estimated' : 'decided'
      expect(entry, entry.date).toMatchObject({ status })
    }
  })

  it.each(years)('is in order, on different days, complete in %d', (year) => {
    const entries = publicHolidays(year)
    const dates = entries.map(({ date }) => date)
    expect(dates).toEqual([...new Set(dates)].sort())
    for (const { date, kind, label, basis } of entries) {
      expect(date.slice(0, 4)).toBe(String(year))
      expect(label.vi).not.toBe('')
      expect(label.en).not.toBe('')
      expect(basis.document).not.toBe('')
      if (kind === 'substitute' || kind === 'swap-off') expect(dayOfWeek(date)).toBeLessThan(6)
    }
    const onRestDays = entries.filter(({ date, kind }) => kind !== 'swap-work' && dayOfWeek(date) > 5)
    expect(entries.filter(({ kind }) => kind === 'substitute')).toHaveLength(onRestDays.length)
    const tet = lunarHolidays[year]?.tet ?? ''
    expect(dates).toEqual(expect.arrayContaining([addDays(tet, -1), tet, addDays(tet, 1), addDays(tet, 2)]))
  })

  it.each([2018, 2031, 0, Number.NaN, 2024.5])('refuses %d', (year) => {
    expect(() => publicHolidays(year)).toThrow(RangeError)
  })
})
