import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  effectiveDeadline,
  isWorkingDay,
  vietNamCalendar,
  workingDaysBetween,
} from '../../src/calendar/index.js'
import { utcDate } from './arbitraries.js'

const first = Date.UTC(2019, 0, 1) / 86_400_000
const last = Date.UTC(2030, 11, 31) / 86_400_000

/** Whether each day of the calendar is worked, from the entries alone: what the brute-force walks go by. */
const worked = new Map<string, boolean>()
for (let day = first; day <= last; day += 1) {
  worked.set(utcDate(day), ![0, 6].includes(new Date(day * 86_400_000).getUTCDay()))
}
for (const { date, kind } of vietNamCalendar.entries) worked.set(date, kind === 'swap-work')
const dates = [...worked.keys()]
const isWorked = [...worked.values()]

describe('a million cases against a walk from day to day', () => {
  // One period of a full-cycle generator (Knuth's constants), so that the cases are the same on every run.
  let state = 20_240_311
  const below = (limit: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }

  it('addWorkingDays, workingDaysBetween, isWorkingDay and effectiveDeadline agree with it', () => {
    const wrong: string[] = []
    for (let run = 0; run < 1_000_000; run += 1) {
      const start = 30 + below(dates.length - 60)
      const count = below(29) - 14
      let end = start
      for (let left = Math.abs(count); left > 0 && end > 0 && end < dates.length - 1; ) {
        end += Math.sign(count)
        if (isWorked[end]) left -= 1
      }
      let due = start
      while (!isWorked[due]) due += 1
      const [from = '', to = '', deadline = ''] = [dates[start], dates[end], dates[due]]
      const agrees =
        addWorkingDays(from, count) === to &&
        workingDaysBetween(from, to) === count &&
        isWorkingDay(from) === isWorked[start] &&
        effectiveDeadline(from) === deadline
      if (!agrees) wrong.push(`${from} ${count}`)
    }
    expect(wrong).toEqual([])
  })
})
