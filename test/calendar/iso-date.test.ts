import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { isIsoDate, isoDateSchema } from '../../src/calendar/index.js'
import { notDates } from './arbitraries.js'

describe('isoDateSchema', () => {
  it('accepts a day as it is', () => {
    expect(isoDateSchema.parse('2024-02-29')).toBe('2024-02-29')
  })

  it.each([
    ['2024-02-30', 8],
    ['2023-02-29', 8],
    ['2024-13-01', 5],
    ['2024-00-01', 5],
    ['2024-01-00', 8],
  ])('says that %s is no day, and where', (text, position) => {
    expect(isoDateSchema.safeParse(text).error?.issues).toEqual([
      expect.objectContaining({
        code: 'custom',
        params: { notation: { code: 'invalid-date', text, position } },
      }),
    ])
  })

  it.each(['', '01/02/2024', '1899-12-31', '2200-01-01', '2024-1-1'])('refuses the shape of %j', (text) => {
    expect(isoDateSchema.safeParse(text).error?.issues).toEqual([
      expect.objectContaining({ code: 'invalid_format' }),
    ])
  })

  it.each([20240101, null, undefined, new Date(0), {}])('refuses %s, which is no text', (value) => {
    expect(isoDateSchema.safeParse(value).error?.issues).toEqual([
      expect.objectContaining({ code: 'invalid_type' }),
    ])
  })

  it('agrees with isIsoDate', () => {
    for (const text of [...notDates, '2024-02-29', '1900-01-01', '2199-12-31']) {
      expect(isoDateSchema.safeParse(text).success).toBe(isIsoDate(text))
    }
  })

  it('has a JSON Schema with title and pattern', () => {
    expect(z.toJSONSchema(isoDateSchema, { io: 'input' })).toMatchObject({
      type: 'string',
      title: 'Ngày',
      pattern: '^(?:19|20|21)\\d{2}-\\d{2}-\\d{2}$',
    })
  })
})
