import { describe, expect, it } from 'vitest'
import { type DayOptions, dayOf, toDate } from '../../src/host/index.js'

/** The day that is read, or the code of the issue. */
function dayIn(value: unknown, options?: DayOptions): string {
  const reading = dayOf(value, options)
  return reading.ok ? reading.value : reading.issue.code
}

describe('dayOf', () => {
  it.each<[string, unknown, DayOptions | undefined, string]>([
    [
      'a Date just before midnight in Viet Nam',
      new Date('2024-03-31T16:59:59.999Z'),
      undefined,
      '2024-03-31',
    ],
    ['a Date at midnight in Viet Nam', new Date('2024-03-31T17:00:00Z'), undefined, '2024-04-01'],
    ['a Date of another realm', Object.create(Date.prototype), undefined, 'not-text'],
    ['a Date that is none', new Date(Number.NaN), undefined, 'invalid-date'],
    ['a Date beyond the calendar', new Date('2200-01-01T00:00:00Z'), undefined, 'invalid-date'],
    ['an ISO day', '2024-03-11', undefined, '2024-03-11'],
    ['an instant with an offset', '2024-03-31T23:59:59-05:00', undefined, '2024-04-01'],
    ['an instant without an offset', '2024-03-31T17:00:00', undefined, 'ambiguous'],
    ['a time told in Viet Nam', '2024-03-31 17:00:00', { zone: 'Asia/Ho_Chi_Minh' }, '2024-03-31'],
    ['a time told at UTC', '2024-03-31 17:00:00', { zone: 'UTC' }, '2024-04-01'],
    ['a column told at UTC', '2024-03-31T17:00', { holds: 'utc-time' }, '2024-04-01'],
    ['a time told in the zone of the process', '2024-03-31T17:00:00', { zone: 'local' }, 'ambiguous'],
    ['milliseconds', Date.UTC(2024, 2, 31, 17), undefined, '2024-04-01'],
    ['milliseconds as bigint', BigInt(Date.UTC(2024, 2, 31, 17)), undefined, '2024-04-01'],
    ['milliseconds as text', String(Date.UTC(2024, 2, 31, 17)), { holds: 'instant' }, '2024-04-01'],
    ['milliseconds of 1970, stated', 86_400_000, { holds: 'instant' }, '1970-01-02'],
    ['a number that nobody states', 45_362, undefined, 'ambiguous'],
    ['a serial from 1900', 45_362, { holds: 'excel-serial' }, '2024-03-11'],
    ['a serial with a time', 45_362.999, { holds: 'excel-serial' }, '2024-03-11'],
    ['a serial from 1904', 43_900, { holds: 'excel-serial-1904' }, '2024-03-11'],
    ['a serial as text', '45362', { holds: 'excel-serial' }, '2024-03-11'],
    ['the first serial', 1, { holds: 'excel-serial' }, '1900-01-01'],
    ['28/02/1900', 59, { holds: 'excel-serial' }, '1900-02-28'],
    ['29/02/1900, which Excel has', 60, { holds: 'excel-serial' }, 'invalid-date'],
    ['01/03/1900', 61, { holds: 'excel-serial' }, '1900-03-01'],
    ['a serial of a time alone', 0.5, { holds: 'excel-serial' }, 'invalid-date'],
    ['a number in a column of days', 45_362, { holds: 'day' }, 'ambiguous'],
    ['infinity', Number.POSITIVE_INFINITY, { holds: 'instant' }, 'not-text'],
    ['dd/MM/yyyy', '05/08/2024', { format: 'dd/MM/yyyy' }, '2024-08-05'],
    ['dd/MM/yyyy with a time', '5/8/2024 09:30', { format: 'dd/MM/yyyy HH:mm' }, '2024-08-05'],
    ['month first', '05/08/2024', { format: 'MM/dd/yyyy' }, '2024-05-08'],
    [
      'a time at UTC in a format',
      '31/03/2024 17:00',
      { format: 'dd/MM/yyyy HH:mm', zone: 'UTC' },
      '2024-04-01',
    ],
    ['an offset in a format', '31/03/2024 17:00 Z', { format: 'dd/MM/yyyy HH:mm X' }, '2024-04-01'],
    ['words', 'ngày 05 tháng 8 năm 2024', { format: "'ngày' dd 'tháng' M 'năm' yyyy" }, '2024-08-05'],
    ['30 February', '30/02/2024', { format: 'dd/MM/yyyy' }, 'invalid-date'],
    [
      'a year of two digits where four are stated',
      '05/08/24',
      { format: 'dd/MM/yyyy' },
      'unexpected-character',
    ],
    ['a year of two digits', '05/08/24', { format: 'dd/MM/yy' }, '2024-08-05'],
    [
      'the first of several formats',
      '05/08/2024',
      { format: ['dd/MM/yyyy HH:mm', 'dd/MM/yyyy'] },
      '2024-08-05',
    ],
    ['two formats that disagree', '05/08/2024', { format: ['dd/MM/yyyy', 'MM/dd/yyyy'] }, 'ambiguous'],
    ['two formats that agree', '08/08/2024', { format: ['dd/MM/yyyy', 'MM/dd/yyyy'] }, '2024-08-08'],
    ['a text without its format', '03/04/2025', undefined, 'ambiguous'],
    ['a text of one reading without its format', '25/12/2024', undefined, 'unexpected-character'],
    ['nothing', null, undefined, 'empty'],
    ['blanks', ' \u00a0', { format: 'dd/MM/yyyy' }, 'empty'],
    ['an object', {}, undefined, 'not-text'],
    ['true', true, undefined, 'not-text'],
  ])('reads %s', (_, value, options, expected) => {
    expect(dayIn(value, options)).toBe(expected)
  })

  it('gives both readings and a way out where there are two', () => {
    expect(dayOf('03/04/2025')).toMatchObject({
      issue: { readings: ['2025-04-03', '2025-03-04'], remedy: 'state-format', text: '03/04/2025' },
    })
    expect(dayOf('2024-03-31T17:00:00')).toMatchObject({
      issue: { readings: ['2024-03-31', '2024-04-01'], remedy: 'state-zone' },
    })
    expect(dayOf(45_362)).toMatchObject({
      issue: { readings: ['2024-03-11', '2028-03-12', '1970-01-01'], remedy: 'state-serial' },
    })
    expect(dayOf('5/8/24', { format: ['dd/MM/yyyy HH:mm', 'yyyy/MM/dd'] })).toMatchObject({
      issue: { format: 'dd/MM/yyyy HH:mm, yyyy/MM/dd' },
    })
  })

  it.each([
    [{ format: 'dd/mm/yyyy' }, 'options/format'],
    [{ format: 'DD/MM/YYYY' }, 'options/format'],
    [{ format: 'MM/yyyy' }, 'options/format'],
    [{ format: 'dd/MM/yyyy', zone: '+07:00' }, 'options/zone'],
    [{ format: [] }, 'options/format'],
    [{ format: 'ngày dd/MM/yyyy' }, 'options/format'],
    [{ holds: 'excel' }, 'options/holds'],
    [{ Format: 'dd/MM/yyyy' }, 'options/Format'],
  ])('refuses %j and names the place', (options, place) => {
    expect(() => dayOf('05/08/2024', options as DayOptions)).toThrow(TypeError)
    expect(() => dayOf('05/08/2024', options as DayOptions)).toThrow(`${place}: `)
  })
})

describe('a DATE of a driver', () => {
  const day = '2024-03-11'
  it.each<[string, Date, DayOptions, string]>([
    ['pg, mysql2, mariadb: midnight of the process', new Date(2024, 2, 11), { zone: 'local' }, day],
    ['mssql, Prisma: midnight at UTC', new Date('2024-03-11T00:00:00Z'), { zone: 'UTC' }, day],
    ['midnight at UTC, seen', new Date('2024-03-11T00:00:00Z'), {}, day],
    ['midnight in Viet Nam, seen', new Date('2024-03-10T17:00:00Z'), {}, day],
    ['midnight in Tokyo', new Date('2024-03-10T15:00:00Z'), {}, 'ambiguous'],
    [
      'midnight in Viet Nam, said to be of UTC',
      new Date('2024-03-10T17:00:00Z'),
      { zone: 'UTC' },
      'ambiguous',
    ],
    ['half past nine', new Date('2024-03-11T02:30:00Z'), {}, 'ambiguous'],
  ])('%s', (_, value, options, expected) => {
    expect(dayIn(value, { holds: 'day', ...options })).toBe(expected)
  })

  it.each([
    ['midnight at UTC', '2024-03-11T00:00:00.000Z', day],
    ['midnight in Viet Nam', '2024-03-10T17:00:00.000Z', day],
    ['midnight in Tokyo', '2024-03-11T00:00:00+09:00', day],
    ['midnight without a zone', '2024-03-11 00:00:00.000', day],
    ['a time in Viet Nam', '2024-03-11T23:30:00+07:00', day],
    ['an evening at UTC', '2024-03-11T18:30:00Z', 'ambiguous'],
  ])('printed as %s', (_, value, expected) => {
    expect(dayIn(value, { holds: 'day' })).toBe(expected)
  })

  it('keeps times without a zone by the clock that made them', () => {
    const local = new Date(2024, 2, 31, 17, 30)
    const atUtc = new Date('2024-03-31T17:30:00Z')
    expect(dayIn(local, { holds: 'viet-nam-time', zone: 'local' })).toBe('2024-03-31')
    expect(dayIn(local, { holds: 'utc-time', zone: 'local' })).toBe('2024-04-01')
    expect(dayIn(atUtc, { holds: 'viet-nam-time', zone: 'UTC' })).toBe('2024-03-31')
    expect(dayIn(atUtc, { holds: 'utc-time', zone: 'UTC' })).toBe('2024-04-01')
    expect(dayIn(atUtc, { holds: 'viet-nam-time' })).toBe('ambiguous')
  })
})

describe('toDate', () => {
  it('gives the first moment of the day where it is asked for', () => {
    expect(toDate('2024-03-11').toISOString()).toBe('2024-03-10T17:00:00.000Z')
    expect(toDate('2024-03-11', 'UTC').toISOString()).toBe('2024-03-11T00:00:00.000Z')
    expect(toDate('2024-03-11', 'local')).toEqual(new Date(2024, 2, 11))
  })

  it('refuses what is no day, and an index for a zone', () => {
    expect(() => toDate('11/03/2024')).toThrow(RangeError)
    expect(() => ['2024-03-11'].map(toDate as never)).toThrow(TypeError)
  })
})

describe('a text in a stated format', () => {
  const format = 'dd/MM/yyyy HH:mm'
  it.each([
    ['31/09/2025 10:00', format, 'invalid-date'],
    ['05/07/2025 25:00', format, 'invalid-date'],
    ['5/7/2025 9:60', format, 'invalid-date'],
    ['30/02/2025', ['dd/MM/yyyy', 'd.M.yyyy'], 'invalid-date'],
    ['00.13.2025', ['dd/MM/yyyy', 'd.M.yyyy'], 'invalid-date'],
    ['ngày 31 tháng 4 năm 2025', "'ngày' d 'tháng' M 'năm' yyyy", 'invalid-date'],
    ['05/07/2025', format, 'no-time'],
    ['05/07/2025', 'HH:mm dd/MM/yyyy', 'no-time'],
    ['05/07/2025', "dd/MM/yyyy HH'h'mm", 'no-time'],
    ['05-07-2025', format, 'unexpected-character'],
    ['31/09/2025', format, 'unexpected-character'],
    ['mai', format, 'unexpected-character'],
  ])('is, of %j in %j, %s', (text, stated, code) => {
    expect(dayOf(text, { format: stated })).toMatchObject({ ok: false, issue: { code, text } })
  })

  it('may have several formats, with and without a time', () => {
    for (const text of ['05/07/2025', '05/07/2025 09:30'])
      expect(dayOf(text, { format: [format, 'dd/MM/yyyy'] })).toEqual({ ok: true, value: '2025-07-05' })
  })
})
