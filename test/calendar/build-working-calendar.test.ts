import { describe, expect, it } from 'vitest'
import {
  addWorkingDays,
  buildWorkingCalendar,
  type CalendarEntry,
  isWorkingDay,
  undecidedEntries,
  vietNamCalendar,
} from '../../src/calendar/index.js'

const decision: CalendarEntry = {
  date: '2027-02-11',
  kind: 'swap-off',
  label: { vi: 'Nghỉ hoán đổi', en: 'Day off by swap' },
  status: 'decided',
  basis: { document: 'Quyết định của tỉnh', confirmed: true },
}

describe('buildWorkingCalendar', () => {
  it('without changes is the calendar of Viet Nam', () => {
    expect(buildWorkingCalendar().entries).toEqual(vietNamCalendar.entries)
    expect([vietNamCalendar.firstDay, vietNamCalendar.lastDay]).toEqual(['2019-01-01', '2030-12-31'])
  })

  it('takes days out', () => {
    const withoutSwap = buildWorkingCalendar({ remove: ['2024-04-29', '2024-05-04'] })
    expect(isWorkingDay('2024-04-29', withoutSwap)).toBe(true)
    expect(isWorkingDay('2024-05-04', withoutSwap)).toBe(false)
    expect(isWorkingDay('2024-04-29')).toBe(false)
  })

  it('puts days in, in order of date', () => {
    const calendar = buildWorkingCalendar({ add: [decision] })
    expect(isWorkingDay('2027-02-11', calendar)).toBe(false)
    expect(isWorkingDay('2027-02-11')).toBe(true)
    expect(addWorkingDays('2027-02-03', 1, calendar)).toBe('2027-02-12')
    const dates = calendar.entries.map(({ date }) => date)
    expect(dates).toEqual([...dates].sort())
  })

  it('lets an added entry take the place of the known one', () => {
    const tet = { ...decision, date: '2027-02-04', kind: 'tet' as const }
    const calendar = buildWorkingCalendar({ add: [tet] })
    expect(calendar.entries.filter(({ date }) => date === '2027-02-04')).toEqual([tet])
    expect(calendar.entries).toHaveLength(vietNamCalendar.entries.length)
    const worked = buildWorkingCalendar({ add: [{ ...tet, kind: 'swap-work' }] })
    expect(isWorkingDay('2027-02-04', worked)).toBe(true)
  })

  it.each([
    ['a day outside the years', { add: [{ ...decision, date: '2031-01-01' }] }],
    ['no day', { remove: ['2024-02-30'] }],
    ['the same day twice', { add: [decision, decision] }],
    ['a day both added and removed', { add: [decision], remove: [decision.date] }],
  ])('refuses %s', (_, changes) => {
    expect(() => buildWorkingCalendar(changes)).toThrow(RangeError)
  })

  it.each([
    [{ added: [decision] }, 'changes/added'],
    [{ add: decision }, 'changes'],
    [{ remove: '2024-04-29' }, 'changes'],
    [{ add: ['2027-02-11'] }, 'changes/add/0/kind'],
    [{ add: [decision, { ...decision, date: '2027-02-12', kind: 'swap_work' }] }, 'changes/add/1/kind'],
    [{ add: [{ ...decision, kind: 'toString' }] }, 'changes/add/0/kind'],
    [{ add: [null] }, 'changes/add/0/kind'],
  ])('FC2: refuses %j, which are no changes, and names the place', (changes, place) => {
    expect(() => buildWorkingCalendar(changes as never)).toThrow(TypeError)
    expect(() => buildWorkingCalendar(changes as never)).toThrow(`${place}: `)
  })

  it('cannot be changed', () => {
    expect(Object.isFrozen(vietNamCalendar)).toBe(true)
    expect(() => (vietNamCalendar.entries as CalendarEntry[]).push(decision)).toThrow(TypeError)
  })
})

describe('undecidedEntries', () => {
  it('names what may still change', () => {
    const kinds = undecidedEntries({ from: '2027-01-01', to: '2027-12-31' }).map(
      ({ date, kind }) => `${date} ${kind}`,
    )
    expect(kinds).toEqual([
      '2027-02-04 tet',
      '2027-02-05 tet',
      '2027-02-06 tet',
      '2027-02-07 tet',
      '2027-02-08 tet',
      '2027-02-09 substitute',
      '2027-02-10 substitute',
      '2027-09-03 national',
    ])
  })

  it('names in the years that are settled only what was not read', () => {
    const dates = undecidedEntries({ from: '2019-01-01', to: '2026-12-31' }).map(({ date }) => date)
    expect(dates).toEqual(['2025-04-26', '2026-01-02', '2026-01-10'])
  })

  it('refuses a reversed range and days outside the calendar', () => {
    expect(() => undecidedEntries({ from: '2027-12-31', to: '2027-01-01' })).toThrow(RangeError)
    expect(() => undecidedEntries({ from: '2030-12-01', to: '2031-01-31' })).toThrow(RangeError)
  })
})
