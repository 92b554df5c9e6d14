import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, toDayInVietNam } from '../../src/calendar/index.js'
import { cpuGrowthOf, linear } from '../growth.js'
import { utcDate } from './arbitraries.js'

function day(instant: string): string {
  const reading = toDayInVietNam(instant)
  if (!reading.ok) throw new Error(JSON.stringify(reading.issue))
  return reading.value
}

describe('toDayInVietNam', () => {
  it('P4 the day before 2024-01-01 06:59 in Viet Nam is 2023-12-31', () => {
    expect(day('2024-01-01T06:59:00+07:00')).toBe('2024-01-01')
    expect(addDays(day('2023-12-31T23:59:00Z'), -1)).toBe('2023-12-31')
  })

  it('P5 the first instant of March belongs to March', () => {
    expect(day('2024-03-01T00:00:00+07:00')).toBe('2024-03-01')
    expect(day('2024-02-29T17:00:00Z')).toBe('2024-03-01')
  })

  it('P6 the last instant of March belongs to March', () => {
    expect(day('2024-03-31T23:59:59.999+07:00')).toBe('2024-03-31')
    expect(day('2024-03-31T16:59:59.999999999Z')).toBe('2024-03-31')
  })

  it('P8 a due day stored as the end of the day in UTC is its calendar day', () => {
    expect(day('2026-03-31T16:59:59.999Z')).toBe('2026-03-31')
    expect(day('2026-03-31')).toBe('2026-03-31')
  })

  it.each([
    ['2026-03-31T17:00:00Z', '2026-04-01'],
    ['2026-03-31T17:00Z', '2026-04-01'],
    ['2026-03-31 23:59:59,5+07', '2026-03-31'],
    ['2026-03-31T23:59:59+0700', '2026-03-31'],
    ['2026-04-01T02:00:00+09:00', '2026-04-01'],
    ['2026-04-01T01:59:59+09:00', '2026-03-31'],
    ['2026-03-31T12:30:00-04:30', '2026-04-01'],
    ['2026-03-31T12:29:59-04:30', '2026-03-31'],
    ['2023-12-31T17:00:00-00:00', '2024-01-01'],
    [`2026-03-31T16:59:59.${'9'.repeat(400)}Z`, '2026-03-31'],
    ['  2026-03-31T12:00:00−04:30 ', '2026-03-31'], // a minus sign, and blanks
  ])('%s is %s', (instant, expected) => {
    expect(day(instant)).toBe(expected)
  })

  it.each([
    ['2024-03-31T23:59:59', 'ambiguous', 19],
    ['2024-03-31 10:00', 'ambiguous', 16],
    ['2024-03-31T24:00:00Z', 'invalid-date', 11],
    ['2024-03-31T23:60:00Z', 'invalid-date', 14],
    ['2016-12-31T23:59:60Z', 'invalid-date', 17],
    ['2024-02-30T00:00:00Z', 'invalid-date', 8],
    ['2024-13-01', 'invalid-date', 5],
    ['1899-12-31', 'invalid-date', 0],
    ['2199-12-31T23:00:00Z', 'invalid-date', 0],
    ['2024-03-31T00:00:00+24:00', 'invalid-date', 19],
    ['2024-03-31T00:00:00-07:60', 'invalid-date', 19],
    ['', 'empty', 0],
    ['   ', 'empty', 0],
    ['2024/03/31', 'unexpected-character', 4],
    ['2024-03-3', 'unexpected-character', 9],
    ['2024-03-31T', 'unexpected-character', 11],
    ['2024-03-31T10', 'unexpected-character', 13],
    ['2024-03-31T10:00x', 'unexpected-character', 16],
    ['2024-03-31T10:00:00.Z', 'unexpected-character', 21],
    ['2024-03-31T10:00:00+07:00[Asia/Ho_Chi_Minh]', 'unexpected-character', 25],
    ['31/03/2024', 'unexpected-character', 2],
    ['+2024-03-31', 'unexpected-character', 0],
  ])('refuses %j: %s at %d', (instant, code, position) => {
    const reading = toDayInVietNam(instant)
    expect(reading.ok ? reading : { code: reading.issue.code, position: reading.issue.position }).toEqual({
      code,
      position,
    })
  })

  it('says which form a day has that is written in another', () => {
    expect(toDayInVietNam('31/03/2024')).toMatchObject({ issue: { format: 'YYYY-MM-DD' } })
  })

  it('agrees with UTC arithmetic for every instant and offset', () => {
    const instants = fc.integer({ min: Date.UTC(1900, 0, 3), max: Date.UTC(2199, 11, 29) })
    fc.assert(
      fc.property(instants, fc.integer({ min: -14 * 60, max: 14 * 60 }), (instant, offset) => {
        const local = new Date(instant + offset * 60_000).toISOString().slice(0, -1)
        const [sign, size] = [offset < 0 ? '-' : '+', Math.abs(offset)]
        const two = (value: number) => String(value).padStart(2, '0')
        const text = `${local}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`
        expect(day(text)).toBe(utcDate(Math.floor((instant + 7 * 3_600_000) / 86_400_000)))
      }),
    )
  })

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => typeof toDayInVietNam(text).ok === 'boolean'),
    )
  })

  it.each([
    ['9', 'digits'],
    [' ', 'blanks'],
    ['2024-03-31T', 'days'],
    ['2024-03-31T10:00:00.', 'instants'],
    ['+07', 'offsets'],
  ])('refuses %j over and over (%s) in linear time', (unit) => {
    const textOf = (size: number) => `2024-03-31T10:00:00.${unit.repeat(size / unit.length)}x`
    expect(toDayInVietNam(textOf(1_000_000)).ok).toBe(false)
    expect(cpuGrowthOf(toDayInVietNam, textOf)).toBeLessThan(linear)
  })
})

describe('FR18: what is no text', () => {
  it.each([
    [new Date('2026-03-31T16:59:59.999Z'), '2026-03-31'],
    [new Date('2026-03-31T17:00:00Z'), '2026-04-01'],
    [new Date(0), '1970-01-01'],
    [new Date('1899-12-31T17:00:00Z'), '1900-01-01'],
  ])('the Date %o is %s', (date, expected) => {
    expect(toDayInVietNam(date)).toEqual({ ok: true, value: expected })
  })

  it.each([
    [new Date(Number.NaN), 'invalid-date'],
    [new Date('1899-12-31T16:59:59Z'), 'invalid-date'],
    [new Date('2200-01-01T00:00:00Z'), 'invalid-date'],
    [20240311, 'unexpected-character'],
    [45_000.5, 'unexpected-character'],
    [Number.NaN, 'unexpected-character'],
    [null, 'empty'],
    [undefined, 'empty'],
    [true, 'not-text'],
    [{}, 'not-text'],
    [[], 'not-text'],
    [Symbol('x'), 'not-text'],
    [Object.create(null), 'not-text'],
  ])('%o is an issue: %s', (value, code) => {
    expect(toDayInVietNam(value as never)).toMatchObject({ ok: false, issue: { code } })
  })

  it('a Date and its ISO text are the same day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-30'), noInvalidDate: true }),
        (date) => {
          expect(toDayInVietNam(date)).toEqual(toDayInVietNam(date.toISOString()))
        },
      ),
    )
  })
})

describe('FC1: days in a form that the caller declares', () => {
  it.each([
    ['31/01/2024', '2024-01-31'],
    ['ngày 05 tháng 8 năm 2024', '2024-08-05'],
    ['2024-01-31', '2024-01-31'],
    ['2024-01-31T23:00:00Z', '2024-02-01'],
  ])('%s is %s', (text, expected) => {
    expect(toDayInVietNam(text, { written: true })).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['30/02/2024', 'invalid-date'],
    ['2024/01/31', 'unexpected-character'],
    ['1/31/2024', 'invalid-date'],
    ['hôm qua', 'unexpected-character'],
  ])('%s is an issue: %s', (text, code) => {
    expect(toDayInVietNam(text, { written: true })).toMatchObject({ ok: false, issue: { code } })
  })

  it('are refused where nothing was declared', () => {
    expect(toDayInVietNam('31/01/2024').ok).toBe(false)
  })
})

describe('whose clock a time without an offset is told by', () => {
  it('is one of two', () => {
    expect(toDayInVietNam('2026-03-31T17:00', { told: 'viet-nam-time' })).toMatchObject({
      value: '2026-03-31',
    })
    expect(toDayInVietNam('2026-03-31T17:00', { told: 'utc-time' })).toMatchObject({ value: '2026-04-01' })
  })

  it.each(['Asia/Ho_Chi_Minh', 'UTC', 'local', '', null, 7])('is not %j', (told) => {
    for (const text of ['2026-03-31T17:00', '2026-03-31T17:00Z', '2026-03-31'])
      expect(() => toDayInVietNam(text, { told } as never)).toThrow(TypeError)
  })

  it('is nothing that an index says', () => {
    expect(['2026-03-31T17:00Z'].map(toDayInVietNam as (text: string) => unknown)).toEqual([
      { ok: true, value: '2026-04-01' },
    ])
  })
})
