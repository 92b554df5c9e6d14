import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { quickReader, undecided } from '../../src/check/quick-reader.js'
import { countSchema, figureSchema, publishedRateSchema } from '../../src/quantity/figure-schemas.js'
import { reportSchema } from '../../src/report/report.js'
import { syntheticProvince } from '../report/synthetic-province.js'

const rows = z.strictObject({
  label: z.string().trim().min(1),
  count: countSchema.nullish(),
  figure: figureSchema.nullish(),
  rate: publishedRateSchema.nullish(),
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
  const row = fc.record(
    {
      label: fc.constantFrom<unknown>('a', ' a ', '', 5),
      count: value,
      figure: value,
      rate: value,
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
    let decided = 0
    fc.assert(
      fc.property(fc.array(row, { maxLength: 2 }), (input) => {
        const read = quickReader(schema)(input)
        const result = schema.safeParse(input)
        if (read === undecided) return
        decided++
        expect(json(read)).toBe(json(result.data))
      }),
      { numRuns: 2000 },
    )
    expect(decided).toBeGreaterThan(50)
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
    ['a check that fails', { label: 'a', count: 1, figure: 2 }],
  ])('leaves to zod %s', (_, input) => {
    expect(quickReader(schema)([input])).toBe(undecided)
  })
})
