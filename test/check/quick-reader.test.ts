import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { dateOrInstantSchema, isoDateSchema } from '../../src/calendar/day-schemas.js'
import { quickReader, undecided } from '../../src/check/quick-reader.js'
import { countSchema, figureSchema, publishedRateSchema } from '../../src/quantity/figure-schemas.js'
import { reportSchema } from '../../src/report/report.js'
import { syntheticProvince } from '../report/synthetic-province.js'

const rows = z.strictObject({
  label: z.string().trim().min(1),
  count: countSchema.nullish(),
  figure: figureSchema.nullish(),
  rate: publishedRateSchema.nullish(),
  score: z
    .number()
    .gt(-1)
    .lt(8)
    .refine((value) => value !== 2)
    .nullish(),
  ordinal: z
    .union([
      z.int().min(1).max(7),
      z.string().transform((text, { addIssue }) => {
        if (text === '') addIssue('empty')
        return text.length
      }),
    ])
    .optional(),
  below: z.union([z.int(), z.string()]).nullish(),
  whole: z.int().min(0, 'from 0').nullable().default(null),
  on: isoDateSchema.nullish(),
  at: dateOrInstantSchema.nullish(),
  note: z
    .string()
    .check((payload) => {
      if (payload.value === 'b') payload.issues.push({ code: 'custom', input: payload.value })
    })
    .nullish(),
  flag: z.boolean().nullish(),
  kind: z.enum(['one', 'other']).nullish(),
  names: z.array(z.string().trim().min(1)).max(2).nullish(),
  of: z
    .discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('a'), value: z.int() }),
      z.strictObject({ kind: z.literal('b'), text: z.string() }),
    ])
    .nullish(),
  values: z
    .object({ '1.1': countSchema.nullish() })
    .catchall(z.union([z.number(), z.string()]))
    .nullish(),
  extensions: z.record(z.string(), z.unknown()).nullish(),
})
const schema = z.array(
  rows.refine(({ count, figure }) => count == null || figure == null || count === figure),
)

const json = (value: unknown) => JSON.stringify(value)

describe('quickReader', () => {
  const value = fc.constantFrom<unknown>(
    0,
    7,
    1.5,
    -1,
    '1.492',
    'gần 2.840',
    '99.30',
    '-',
    '',
    ' a ',
    null,
    'b',
    [],
    {},
    {
      atLeast: 3,
    },
  )
  const day = fc.constantFrom<unknown>('2024-02-29', '2023-02-29', '2024-03-31T17:00:00Z', '', null, 20240229)
  const row = fc.record(
    {
      label: fc.constantFrom<unknown>('a', ' a ', '', 5),
      count: value,
      figure: value,
      rate: value,
      score: value,
      ordinal: value,
      below: value,
      whole: value,
      on: day,
      at: day,
      note: fc.constantFrom<unknown>('a', 'b', '', null, 5),
      flag: fc.constantFrom<unknown>(true, 1, null),
      kind: fc.constantFrom<unknown>('one', 'two', null),
      names: fc.array(fc.constantFrom<unknown>('x', ' y', ''), { maxLength: 3 }),
      of: fc.constantFrom<unknown>(
        { kind: 'a', value: 1 },
        { text: '', kind: 'b' },
        { kind: 'c' },
        { kind: 'a' },
        3,
      ),
      values: fc.dictionary(fc.constantFrom('1.1', '2', '1'), value, { maxKeys: 3 }),
      extensions: fc.constantFrom<unknown>({ a: { b: 1 } }, JSON.parse('{"__proto__":1}'), 1),
      unknown: fc.constant(1),
    },
    { requiredKeys: [] },
  )

  it('reads what the schema would, and is undecided where that refuses', () => {
    const read = quickReader(schema)
    const made = { right: 0, wrong: 0 }
    // Of all keys together some value is wrong nearly always.
    const rowOfFew = fc
      .tuple(row, fc.subarray(Object.keys(rows.shape), { maxLength: 3 }))
      .map(([all, keys]) => ({
        ...(all.label !== undefined && { label: all.label }),
        ...Object.fromEntries(Object.entries(all).filter(([key]) => keys.includes(key))),
      }))
    fc.assert(
      fc.property(fc.array(fc.oneof(row, rowOfFew), { maxLength: 2 }), (input) => {
        const result = schema.safeParse(input)
        made[result.success ? 'right' : 'wrong']++
        if (!result.success) expect(read(input)).toBe(undecided)
        // What zod loses without a word is no less undecided.
        else if (!json(input).includes('__proto__')) expect(json(read(input))).toBe(json(result.data))
      }),
      { numRuns: 3000 },
    )
    expect(Math.min(...Object.values(made))).toBeGreaterThan(300)
  })

  it('decides for reports as they are, whatever notation their figures have', () => {
    const reports = [...syntheticProvince(3, 2025).reports()]
    for (const report of reports) {
      const procedures = JSON.parse(json(report.procedures).replace(/:(\d+)/g, ':"$1"'))
      const texts = json({ ...report, procedures })
      for (const text of [json(report), texts]) {
        const read = quickReader(reportSchema)(JSON.parse(text))
        expect(read).not.toBe(undecided)
        expect(json(read)).toBe(json(reportSchema.parse(JSON.parse(text))))
      }
    }
  })

  it.each([
    ['a key that is not known', { label: 'a', other: 1 }],
    ['a key that is left out', { count: 1 }],
    ['a key without a value', { label: 'a', count: undefined }],
    ['a key that would be left out without a word', JSON.parse('{"label":"a","extensions":{"__proto__":1}}')],
    [
      'what has keys of a class',
      new (class Row {
        readonly hidden = 1
        get label() {
          return 'a'
        }
      })(),
    ],
    ['a check that fails', { label: 'a', count: 1, figure: 2 }],
  ])('leaves to zod %s', (_, input) => {
    expect(quickReader(schema)([input])).toBe(undecided)
  })
})
