import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { dateOrInstantSchema, toDayInVietNam } from '../../src/calendar/index.js'
import { anyDate, notDates } from './arbitraries.js'

describe('dateOrInstantSchema', () => {
  it('turns an instant into its day in Viet Nam', () => {
    expect(dateOrInstantSchema.parse('2026-03-31T17:00:00Z')).toBe('2026-04-01')
    expect(dateOrInstantSchema.parse('2026-03-31')).toBe('2026-03-31')
  })

  it('reads days as the reader of instants does', () => {
    const text = fc.oneof(anyDate, fc.constantFrom(...notDates), fc.stringMatching(/^20\d\d-[01]\d-[0-3]\d$/))
    const read = { days: 0, others: 0 }
    fc.assert(
      fc.property(text, (written) => {
        const reading = toDayInVietNam(written)
        const { success, data } = dateOrInstantSchema.safeParse(written)
        expect(success).toBe(reading.ok)
        if (reading.ok) expect(data).toBe(reading.value)
        read[reading.ok ? 'days' : 'others']++
      }),
    )
    expect(Math.min(...Object.values(read))).toBeGreaterThan(10)
  })

  it('reports what cannot be read', () => {
    const text = '2026-03-31T17:00:00'
    expect(dateOrInstantSchema.safeParse(text).error?.issues).toEqual([
      expect.objectContaining({
        code: 'custom',
        params: {
          notation: {
            code: 'ambiguous',
            text,
            position: 19,
            readings: ['2026-03-31', '2026-04-01'],
            remedy: 'state-zone',
          },
        },
      }),
    ])
    expect(dateOrInstantSchema.safeParse(5).error?.issues).toEqual([
      expect.objectContaining({ code: 'invalid_type' }),
    ])
  })

  it('has a JSON Schema for its input', () => {
    expect(z.toJSONSchema(dateOrInstantSchema, { io: 'input' })).toMatchObject({ type: 'string' })
  })
})
