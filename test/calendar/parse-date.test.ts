import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDate, parseDate } from '../../src/calendar/index.js'
import { cpuGrowthOf, linear } from '../growth.js'
import { anyDate } from './arbitraries.js'

describe('parseDate', () => {
  it.each([
    ['ngày 01 tháng 10 năm 2024', '2024-10-01'],
    ['01 tháng 10 năm 2024', '2024-10-01'],
    ['ngày 5 tháng 8 năm 2024', '2024-08-05'],
    ['Ngày 05 Tháng 01 Năm 2020', '2020-01-05'],
    ['NGÀY 29 THÁNG 6 NĂM 2024', '2024-06-29'],
    ['02/01/2024', '2024-01-02'],
    ['5/8/2024', '2024-08-05'],
    ['01/1/2024', '2024-01-01'],
    ['2-1-2024', '2024-01-02'],
    ['2–1–2024', '2024-01-02'],
    ['05.8.2024', '2024-08-05'],
    ['05 / 8 / 2024', '2024-08-05'],
    ['ngày 12/3/2024', '2024-03-12'],
    ['ngày\u00A001\u00A0tháng 10\nnăm 2024 ', '2024-10-01'],
    ['ngày 01 tháng 10 năm 2024'.normalize('NFD'), '2024-10-01'],
    ['29/02/2024', '2024-02-29'],
    ['01/01/1900', '1900-01-01'],
    ['31/12/2199', '2199-12-31'],
  ])('reads %j', (text, value) => {
    expect(parseDate(text)).toEqual({ ok: true, value })
  })

  it.each([
    ['30/02/2024', 'invalid-date', 0],
    ['29/02/2023', 'invalid-date', 0],
    ['ngày 31 tháng 4 năm 2024', 'invalid-date', 5],
    ['00/01/2024', 'invalid-date', 0],
    ['12/13/2024', 'invalid-date', 3],
    ['ngày 01 tháng 13 năm 2024', 'invalid-date', 14],
    ['01/01/1899', 'invalid-date', 6],
    ['01/01/2200', 'invalid-date', 6],
    ['', 'empty', 0],
    [' \u200B ', 'empty', 0],
    ['ngày', 'unexpected-character', 4],
    ['ngày … tháng 10 năm 2024', 'unexpected-character', 5],
    ['01/10-2024', 'unexpected-character', 5],
    ['01 tháng 10/2024', 'unexpected-character', 11],
    ['5/8/24', 'unexpected-character', 6],
    ['5/8/20244', 'unexpected-character', 8],
    ['123/8/2024', 'unexpected-character', 2],
    ['01/10/2024.', 'unexpected-character', 10],
    ['2024-03-11', 'unexpected-character', 2],
    ['tháng 10 năm 2024', 'unexpected-character', 0],
    ['٠١/١٠/٢٠٢٤', 'unexpected-character', 0],
  ])('refuses %j: %s at %d', (text, code, position) => {
    const reading = parseDate(text)
    expect(reading.ok ? reading : { code: reading.issue.code, position: reading.issue.position }).toEqual({
      code,
      position,
    })
  })

  it('reads back what formatDate writes', () => {
    fc.assert(
      fc.property(anyDate, fc.constantFrom('long' as const, 'short' as const), (date, form) => {
        expect(parseDate(formatDate(date, form))).toEqual({ ok: true, value: date })
      }),
      { numRuns: 2000 },
    )
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof parseDate(text).ok === 'boolean'))
  })

  it.each(['9', ' ', 'ngày ', '01/', '01 tháng ', 'İ', '\u0301', 'ƣ'])(
    'refuses %j over and over in linear time',
    (unit) => {
      const textOf = (size: number) => `01/${unit.repeat(size / unit.length)}x`
      expect(parseDate(textOf(1_000_000)).ok).toBe(false)
      expect(cpuGrowthOf(parseDate, textOf)).toBeLessThan(linear)
    },
  )
})
