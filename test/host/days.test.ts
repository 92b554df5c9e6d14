import { format, parse } from 'date-fns'
import { setDefaultOptions } from 'date-fns/setDefaultOptions'
import { describe, expect, it } from 'vitest'
import { addDays, fromDayNumber, toDayNumber } from '../../src/calendar/day.js'
import { dayOf, toDate } from '../../src/host/index.js'

/** Zones skip whole days where they changed sides of the date line; a Date of such a day does not exist there. */
const skipped: Readonly<Record<string, readonly string[]>> = { 'Pacific/Kiritimati': ['1994-12-31'] }

/** date-fns is the oracle; it reads and writes by the clock of the process, which vitest.config.ts changes. */
describe('every day of 1900 to 2199', () => {
  const first = toDayNumber('1900-01-01')
  const last = toDayNumber('2199-12-31')
  // All of them in the projects of zones, every eleventh among the fast tests.
  const step = process.env.TZ === undefined ? 11 : 1
  const gone = skipped[process.env.TZ ?? ''] ?? []

  it('is the one that date-fns has, from a Date and back, and from a text', () => {
    const reference = new Date(2000, 0, 1)
    const wrong: string[] = []
    for (let number = first; number <= last; number += step) {
      const day = fromDayNumber(number)
      if (gone.includes(day)) continue
      const [year, month, date] = day.split('-')
      const text = `${date}/${month}/${year}`
      const parsed = parse(text, 'dd/MM/yyyy', reference)
      const made = toDate(day, 'local')
      const read = [
        dayOf(text, { format: 'dd/MM/yyyy' }),
        dayOf(parsed, { holds: 'day', zone: 'local' }),
        dayOf(made, { holds: 'day', zone: 'local' }),
        dayOf(toDate(day)),
        dayOf(toDate(day, 'UTC'), { holds: 'day' }),
      ]
      const agrees = format(made, 'yyyy-MM-dd') === day && made.getTime() === parsed.getTime()
      if (!agrees || read.some((reading) => !reading.ok || reading.value !== day)) wrong.push(day)
    }
    expect(wrong).toEqual([])
  })

  it('is read where the zone of the process has no such day', () => {
    expect(dayOf('31/12/1994', { format: 'dd/MM/yyyy' })).toEqual({ ok: true, value: '1994-12-31' })
    expect(dayOf('01/01/1995', { format: 'dd/MM/yyyy' })).toEqual({ ok: true, value: '1995-01-01' })
  })

  it('does not depend on what a host sets for date-fns', () => {
    setDefaultOptions({ weekStartsOn: 5, firstWeekContainsDate: 4 })
    try {
      expect(dayOf('05/08/2024', { format: 'dd/MM/yyyy' })).toEqual({ ok: true, value: '2024-08-05' })
    } finally {
      setDefaultOptions({ weekStartsOn: undefined, firstWeekContainsDate: undefined } as never)
    }
  })

  it('is a day after the one before', () => {
    expect(dayOf(toDate(addDays('2024-02-28', 1)))).toEqual({ ok: true, value: '2024-02-29' })
  })
})
