import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendixSchema } from '../../../src/appendix/appendix.js'
import { type AppendixReading, appendixFromRows } from '../../../src/appendix/tabular/appendix-from-rows.js'
import { describeInputIssue } from '../../../src/check/describe-input-issue.js'
import { cpuGrowthOf, linear } from '../../growth.js'
import { body, header, template } from './small-template.js'

const schema = appendixSchema(template)

function expectSound({ appendix, issues }: AppendixReading<(typeof template.indicators)[number]>) {
  expect(schema.parse(appendix)).toEqual(appendix)
  for (const issue of issues) {
    expect(describeInputIssue(issue, 'en').length).toBeLessThan(500)
    expect(issue.path[0]).toBe('rows')
    expect(issue.cell === undefined).toBe(issue.path.length < 3)
  }
}

/** Cells of sheets, and what else a caller may hand over. */
const cell = fc.oneof(
  fc.constantFrom(
    ...header.flat(),
    ...body.flat(),
    'Trong',
    'đó',
    '1.5',
    '9.9',
    '<b>5</b>',
    '=1+1',
    1.1,
    4,
    -1,
  ),
  fc.nat(2000),
  fc.string(),
  fc.record({ formula: fc.string(), result: fc.anything() }),
  fc.record({ formula: fc.string() }),
  fc.record({ richText: fc.array(fc.record({ text: fc.anything() })) }),
  fc.anything({ withDate: true, withBigInt: true, withSparseArray: true }),
)

describe('appendixFromRows, on hostile input', () => {
  it('gives an appendix and issues for anything', () => {
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true }), (rows) => {
        expectSound(appendixFromRows(rows as [], template))
      }),
      { numRuns: 500 },
    )
  })

  it('loses no row and no figure', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 }), (given) => {
        const rows = [...header, ...given]
        const reading = appendixFromRows(rows, template)
        expectSound(reading)
        const used = [...Object.values(reading.rowIndexes), ...reading.skipped.map(({ row }) => row)]
        expect(new Set(used).size).toBe(used.length)
        const accounted = new Set([...used, ...reading.issues.map(({ path }) => path[1])])
        for (const [row, cells] of rows.entries()) {
          if (cells.some((each) => typeof each === 'number')) expect(accounted).toContain(row)
        }
      }),
      { numRuns: 700 },
    )
  })

  it('survives getters and proxies that throw', () => {
    const throwing = new Proxy({}, { get: () => assertNever(), has: () => assertNever() })
    const row = ['3.', 'Vốn đã giải ngân', throwing, 5]
    Object.defineProperty(row, 6, { get: assertNever, enumerable: true })
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    const rows = [...header, ['1.10', 'Số TTHC liên thông', throwing, 5, proxy], row, proxy]
    const { appendix, issues } = appendixFromRows(rows, template)
    expect(appendix).toEqual({ template: 'small', values: { '1.10': 5 } })
    expect(issues.map(({ path }) => path)).toEqual([
      ['rows', 2, 2],
      ['rows', 2, 4],
      ['rows', 3],
      ['rows', 4],
    ])
    expectSound(appendixFromRows(proxy, template))
  })

  it('keeps names of objects apart from keys', () => {
    const rows = ['__proto__', 'constructor', 'toString'].map((code) => [code, code, 'Hồ sơ', 5, code])
    const { appendix, issues } = appendixFromRows([...header, ...rows], template)
    expect(appendix).toEqual({ template: 'small', values: {} })
    expect(issues.map(({ code }) => code)).toEqual(Array(3).fill('unknown-key'))
  })

  it.each(['(', '1', '1.', ' ', '-', '.', 'Trong đó ', 'a\u0301', ') '])(
    'answers at once on cells of a megabyte of %j',
    (text) => {
      const long = text.repeat(1_000_000 / text.length)
      const rows = [[long], ...header, [long, long, long, long, long], ['1.10', `${long}x`, long, long]]
      expectSound(appendixFromRows([...rows, [`${long}x`], [null, long, null, 5]], template))
    },
  )

  it.each<readonly [string, (index: number) => readonly unknown[]]>([
    ['of rubbish', (index) => [index, `Chỉ tiêu thứ ${index}`, '%', index, 'x']],
    ['equal', () => body[2]],
    ['of parts', () => body[3]],
    ['of codes', (index) => [`${index}.1`, null, null, '1.492']],
    ['of headers', (index) => header[index % 2] ?? []],
    ['of texts', (index) => [null, `Ghi chú ${index}`]],
  ])('reads many rows %s in linear time, and accounts for each', (_, rowAt) => {
    const rowsOf = (length: number) => [...header, ...Array.from({ length }, (_each, index) => rowAt(index))]
    const { issues, skipped, rowIndexes } = appendixFromRows(rowsOf(20_000), template)
    const found = issues.length + skipped.length + Object.keys(rowIndexes).length
    expect(found).toBeGreaterThanOrEqual(20_002)
    expect(cpuGrowthOf((rows) => appendixFromRows(rows, template), rowsOf)).toBeLessThan(linear)
  })
})

function assertNever(): never {
  throw new Error('hostile')
}
