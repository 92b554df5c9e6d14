import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { periodKinds, periodSchema } from '../../src/calendar/index.js'
import { anyDate } from './arbitraries.js'

function issues(value: unknown) {
  return periodSchema.safeParse(value).error?.issues.map(({ message, ...issue }) => issue)
}

describe('periodSchema', () => {
  it.each([
    [{ kind: 'month', year: 2024, ordinal: 12 }],
    [{ kind: 'quarter', year: 2024, ordinal: 4 }],
    [{ kind: 'half-year', year: 2024, ordinal: 2 }],
    [{ kind: 'nine-months', year: 2024 }],
    [{ kind: 'year', year: 1900 }],
    [{ kind: 'year-to-date', year: 2024, ordinal: 5 }],
    [{ kind: 'custom', from: '2024-01-01', to: '2024-01-01' }],
    [{ kind: 'custom', from: '2025-07-01', to: '2025-08-20', openEnd: true }],
    [{ kind: 'week', from: '2025-05-05', to: '2025-05-11' }],
    [{ kind: 'week', year: 2025, ordinal: 53 }],
    [{ kind: 'month', from: '2024-01-01' }],
    [{ kind: 'custom' }],
  ])('accepts %j', (period) => {
    expect(periodSchema.parse(period)).toEqual(period)
  })

  it('takes null as an absent key', () => {
    const parsed = periodSchema.parse({ kind: 'year', year: 2024, ordinal: null, from: null, to: null })
    expect(Object.entries(parsed)).toEqual([
      ['kind', 'year'],
      ['year', 2024],
    ])
  })

  it('P7 refuses reversed ends and a custom period with one end', () => {
    expect(issues({ kind: 'custom', from: '2024-03-31', to: '2024-03-01' })).toEqual([
      { code: 'custom', path: ['to'], params: { period: { code: 'reversed' } } },
    ])
    expect(issues({ kind: 'month', from: '2024-03-31', to: '2024-03-01' })).toEqual([
      { code: 'custom', path: ['to'], params: { period: { code: 'reversed' } } },
    ])
    expect(issues({ kind: 'custom', from: '2024-03-01' })).toEqual([
      { code: 'custom', path: ['to'], params: { period: { code: 'half-open' } } },
    ])
    expect(issues({ kind: 'custom', from: null, to: '2024-03-01' })).toEqual([
      { code: 'custom', path: ['from'], params: { period: { code: 'half-open' } } },
    ])
  })

  it.each([
    ['quarter', 5, 4],
    ['half-year', 3, 2],
    ['month', 13, 12],
    ['month', 53, 12],
    ['year-to-date', 13, 12],
  ])('refuses %s %d: at most %d', (kind, ordinal, maximum) => {
    expect(issues({ kind, ordinal })).toEqual([
      expect.objectContaining({ code: 'too_big', maximum, path: ['ordinal'] }),
    ])
  })

  it.each([
    [{ year: '2024' }, { year: 2024 }],
    [
      { year: ' 2024 ', ordinal: '03' },
      { year: 2024, ordinal: 3 },
    ],
    [{ year: '2.024' }, { year: 2024 }],
    [
      { from: '2024-03-01T00:00:00+07:00', to: '2024-03-31T16:59:59Z' },
      { from: '2024-03-01', to: '2024-03-31' },
    ],
  ])('FC15: reads %j as %j', (written, read) => {
    expect(periodSchema.parse({ kind: 'month', ...written })).toEqual({ kind: 'month', ...read })
  })

  it('FC15: refuses a fifth quarter written as a text', () => {
    expect(issues({ kind: 'quarter', year: 2024, ordinal: '5' })).toEqual([
      expect.objectContaining({ code: 'too_big', path: ['ordinal'] }),
    ])
  })

  it.each(['year', 'nine-months', 'custom'])('refuses an ordinal for %s', (kind) => {
    expect(issues({ kind, ordinal: 1 })).toEqual([
      { code: 'custom', path: ['ordinal'], params: { period: { code: 'no-ordinal' } } },
    ])
  })

  it.each([
    [{}, ['kind']],
    [{ kind: 'weeks' }, ['kind']],
    [{ kind: 'week', ordinal: 54 }, ['ordinal']],
    [{ kind: 'month', from: '2025-07-01', openEnd: true }, ['openEnd']],
    [{ kind: 'week', from: '2025-05-05', openEnd: true }, ['openEnd']],
    [{ kind: 'custom', openEnd: true }, ['from']],
    [{ kind: 'custom', from: '2025-07-01', openEnd: true }, ['to']],
    [{ kind: 'month', ordinal: 0 }, ['ordinal']],
    [{ kind: 'month', ordinal: 1.5 }, ['ordinal']],
    [{ kind: 'month', year: '2024a' }, ['year']],
    [{ kind: 'month', year: '1899' }, ['year']],
    [{ kind: 'month', year: 2024, ordinal: '13' }, ['ordinal']],
    [{ kind: 'month', from: '2024-03-01T00:00:00' }, ['from']],
    [{ kind: 'month', year: 1899 }, ['year']],
    [{ kind: 'custom', from: '2024-02-30', to: '2024-03-01' }, ['from']],
    [{ kind: 'month', month: 3 }, []],
  ])('refuses %j', (period, path) => {
    expect(issues(period)).toEqual([expect.objectContaining({ path })])
  })

  it('has a JSON Schema with a Vietnamese title on every key', () => {
    const schema = z.toJSONSchema(periodSchema, { io: 'input' })
    expect(schema).toMatchObject({ required: ['kind'], additionalProperties: false })
    expect(Object.values(schema.properties ?? {}).every((key) => typeof key === 'object' && key.title)).toBe(
      true,
    )
  })

  it('keeps its output unchanged when read again', () => {
    const period = fc.record(
      {
        kind: fc.constantFrom(...periodKinds),
        year: fc.option(fc.integer({ min: 1890, max: 2210 })),
        ordinal: fc.option(fc.integer({ min: 0, max: 13 })),
        from: fc.option(anyDate),
        to: fc.option(anyDate),
        openEnd: fc.option(fc.boolean()),
      },
      { requiredKeys: ['kind'] },
    )
    fc.assert(
      fc.property(period, (value) => {
        const first = periodSchema.safeParse(value)
        if (!first.success) return
        expect(Object.values(first.data)).not.toContain(null)
        expect(periodSchema.parse(first.data)).toEqual(first.data)
      }),
      { numRuns: 1000 },
    )
  })
})
