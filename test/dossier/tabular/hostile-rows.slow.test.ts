import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { describeInputIssue } from '../../../src/check/describe-input-issue.js'
import { tallyLayouts } from '../../../src/dossier/tabular/tally-layout.js'
import {
  type TallyTableReading,
  tallyTableFromRows,
} from '../../../src/dossier/tabular/tally-table-from-rows.js'
import { tallyTableToRows } from '../../../src/dossier/tabular/tally-table-to-rows.js'
import { tallyTableSchema, walkTallyRows } from '../../../src/dossier/tally-table.js'
import { layouts } from './arbitraries.js'

const header = tallyTableToRows({ rows: [] }, tallyLayouts.tenColumns)

function expectSound({ table, issues }: TallyTableReading) {
  expect(tallyTableSchema.parse(table)).toEqual(table)
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
    'Tổng số',
    '*',
    'I',
    '-',
    '1.492',
    '1.5',
    'Cộng',
    'Tổng hợp',
    'Lũy kế',
    'II',
    '1.1',
    'a)',
    '- x',
    'Trong đó',
    null,
    5,
    0,
    1.1,
  ),
  fc.nat(2000),
  fc.string(),
  fc.record({ formula: fc.string(), result: fc.anything() }),
  fc.record({ richText: fc.array(fc.record({ text: fc.anything() })) }),
  fc.anything({ withDate: true, withBigInt: true, withSparseArray: true }),
)

describe('tallyTableFromRows, on hostile input', () => {
  it('gives a table and issues for anything', () => {
    fc.assert(
      fc.property(fc.anything({ withSparseArray: true, withNullPrototype: true }), (rows) => {
        expectSound(tallyTableFromRows(rows as []))
      }),
      { numRuns: 500 },
    )
  })

  it('loses no row below a header, and no figure', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...layouts),
        fc.array(fc.array(cell, { maxLength: 13 }), { maxLength: 8 }),
        (layout, body) => {
          const rows = [...tallyTableToRows({ rows: [] }, layout), ...body]
          const reading = tallyTableFromRows(rows, { layout })
          expectSound(reading)
          const { rowIndexes, totalRowIndex, subtotals, skipped, issues } = reading
          expect(rowIndexes).toHaveLength([...walkTallyRows(reading.table)].length)
          const accounted = new Set([
            ...rowIndexes,
            totalRowIndex,
            ...[...subtotals, ...skipped].map(({ row }) => row),
            ...issues.map(({ path }) => path[1]),
          ])
          const cut = issues.find((issue) => issue.code === 'other' && issue.detail === 'another-table')
          for (const [row, cells] of rows.entries()) {
            if (row < Number(cut?.path[1] ?? rows.length) && cells.some((each) => typeof each === 'number'))
              expect(accounted).toContain(row)
          }
          // A row stands for one thing only.
          const used = [...rowIndexes, ...[...subtotals, ...skipped].map(({ row }) => row)]
          expect(new Set([...used, totalRowIndex]).size).toBe(used.length + 1)
        },
      ),
      { numRuns: 700 },
    )
  })

  it('reads the figures beside cells of any kind', () => {
    fc.assert(
      fc.property(cell, fc.nat(), (strange, count) => {
        const { table } = tallyTableFromRows([...header, [1, 'Hộ tịch', strange, count]])
        expect(table.rows[0]?.received?.online).toBe(count)
      }),
    )
  })

  it('survives getters and proxies that throw', () => {
    const throwing = new Proxy({}, { get: () => assertNever(), has: () => assertNever() })
    const row = [1, 'Hộ tịch', throwing, 5]
    Object.defineProperty(row, 6, { get: assertNever, enumerable: true })
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    const { table, issues } = tallyTableFromRows([...header, [1, 'Hộ tịch', throwing, 5, proxy], row, proxy])
    expect(table.rows).toEqual([{ label: 'Hộ tịch', received: { online: 5 } }])
    expect(issues.map(({ path }) => path)).toEqual([
      ['rows', 3, 2],
      ['rows', 3, 4],
      ['rows', 4],
      ['rows', 5],
    ])
    expectSound(tallyTableFromRows(proxy))
  })

  it.each([
    ['brackets', '('],
    ['digits', '1'],
    ['sums', '(1)+'],
    ['spaces', ' '],
    ['dashes', '-'],
    ['dots', '.'],
    ['letters', 'Tổng số '],
    ['combining marks', 'a\u0301'],
  ])('answers at once on cells of a megabyte of %s', (_, text) => {
    const long = text.repeat(1_000_000 / text.length)
    expectSound(
      tallyTableFromRows([[long], ...header, [long, long], [1, 'Hộ tịch', long], [long, 'Tổng số', 5, long]]),
    )
  })

  it('reads a hundred thousand rows, and as many headers', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => [
      index + 1,
      `Hộ tịch ${index}`,
      '1.492',
      7,
      8,
      9,
    ])
    const { table, issues } = tallyTableFromRows([...header, ...rows, ['*', 'Tổng số', '149.200.000']])
    expect(issues).toEqual([])
    expect(table.rows).toHaveLength(100_000)
    expect(table.total?.received?.total).toBe(149_200_000)
    for (const heading of ['Trong đó', 'Tổng số', 'Đúng hạn']) {
      expectSound(tallyTableFromRows(Array.from({ length: 20_000 }, () => Array(5).fill(heading))))
    }
  })

  it('reads no further than a sheet reaches, and says so', () => {
    const wide: unknown[] = []
    wide.length = 2 ** 32 - 1
    wide[20_000] = 5
    const { issues } = tallyTableFromRows([...header, wide])
    expect(issues).toEqual([{ path: ['rows', 3], code: 'too-large', maximum: 16_384 }])
    expect(tallyTableFromRows(wide).issues[0]).toEqual({
      path: ['rows'],
      code: 'too-large',
      maximum: 1_048_576,
    })
  })
})

function assertNever(): never {
  throw new Error('hostile')
}
