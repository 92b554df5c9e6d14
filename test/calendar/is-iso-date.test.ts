import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isIsoDate } from '../../src/calendar/index.js'
import { anyDate, notDates } from './arbitraries.js'

describe('isIsoDate', () => {
  it.each(['1900-01-01', '2199-12-31', '2024-02-29', '2000-02-29'])('accepts %s', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })

  it.each([
    ...notDates,
    '1900-02-29',
    '2100-02-29',
    '2024-00-10',
    '2024-01-00',
    '2024-04-31',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '２０２４-01-01',
  ])('refuses %j', (text) => {
    expect(isIsoDate(text)).toBe(false)
  })

  it('refuses what is no text', () => {
    for (const value of [20240101, null, undefined, {}, ['2024-01-01']]) {
      expect(isIsoDate(value as unknown as string)).toBe(false)
    }
  })

  it('accepts every day', () => {
    fc.assert(fc.property(anyDate, (date) => isIsoDate(date)))
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof isIsoDate(text) === 'boolean'))
  })
})
