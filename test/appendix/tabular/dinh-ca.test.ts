import { readFileSync } from 'node:fs'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { appendixTemplate2024 } from '../../../src/appendix/appendix-template-2024.js'
import { appendixFromRows } from '../../../src/appendix/tabular/appendix-from-rows.js'
import { appendixToRows } from '../../../src/appendix/tabular/appendix-to-rows.js'
import { valueOf as valueIn } from '../../../src/appendix/value-of.js'

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const { appendix } = readJson('../../../examples/reports/dinh-ca-2024-q1.json')
const cells: readonly (readonly string[])[] = readJson('../dinh-ca-2024-q1.cells.json')

/** Slips of the print, which the template does not repeat. */
const slips: readonly (readonly [string, string])[] = [
  ['lũy kể', 'lũy kế'],
  ['Công dịch vụ công', 'Cổng dịch vụ công'],
  ['Hệ thống hợp', 'Hệ thống họp'],
]

/** What the print has besides the form: a header on each page, final dots, percent signs, dashes for blanks. */
function canonical(rows: readonly (readonly (string | null)[])[]) {
  const pages = rows.filter((row, index) => index < 2 || (row[0] !== 'STT' && row[2] !== 'Đơn vị tính'))
  return pages.map((row) =>
    row.map((cell, column) => {
      const text = slips.reduce((right, [slip, word]) => right.replace(slip, word), cell ?? '')
      if (column === 0) return text.replace(/\.$/, '')
      return column === 3 ? text.replace(/%$|^-$/, '') : text
    }),
  )
}

describe('the appendix of Đình Cả', () => {
  it('is read from its cells as its JSON has it', () => {
    const reading = appendixFromRows(cells, appendixTemplate2024)
    expect(reading.appendix).toEqual(appendix)
    expectTypeOf(valueIn(reading.appendix, '7.2')).toEqualTypeOf<0 | 1 | 2 | null>()
    expect(reading.issues).toEqual([])
    expect(reading.absent).toEqual([])
    expect(reading.renamed).toEqual([])
    expect(reading.skipped.map(({ kind }) => kind)).toEqual(Array(14).fill('header'))
  })

  it('is printed with the same cells', () => {
    const printed = canonical(appendixToRows(appendix, appendixTemplate2024))
    const expected = canonical(cells)
    // The page break inside 3.2.1 splits the words "Trong đó", and the unit of 2.2 was left out.
    const split = expected.findIndex(([code]) => code === 'Trong')
    expect(expected[split + 1]?.[0]).toBe('đó')
    expected[split]?.splice(0, 1, 'Trong đó')
    expected[split + 1]?.splice(0, 1, '')
    expected.find(([code]) => code === '2.2')?.splice(2, 1, 'Văn bản')
    expect(printed).toEqual(expected)
  })

  it('is read from what is printed', () => {
    const reading = appendixFromRows(appendixToRows(appendix, appendixTemplate2024), appendixTemplate2024)
    expect(reading.appendix).toEqual(appendix)
    expect(reading.issues).toEqual([])
  })
})
