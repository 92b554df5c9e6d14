import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingCells, headingElement } from '../../src/table/print-table.js'

describe('headingCells', () => {
  it('gives a flat header a cell a column', () => {
    expect(headingCells([['Lĩnh vực'], ['Tiếp nhận']])).toEqual([
      [
        { text: 'Lĩnh vực', row: 0, column: 0, rowSpan: 1, columnSpan: 1 },
        { text: 'Tiếp nhận', row: 0, column: 1, rowSpan: 1, columnSpan: 1 },
      ],
    ])
  })

  it('joins neighbors under one group, and lets a column without groups reach down', () => {
    const cells = headingCells([
      ['Lĩnh vực'],
      ['Đã giải quyết', 'Tổng số'],
      ['Đã giải quyết', 'Đúng hạn', 'Trực tiếp'],
      ['Đã giải quyết', 'Đúng hạn', 'Trực tuyến'],
      ['Đang giải quyết', 'Tổng số'],
    ])
    expect(cells).toEqual([
      [
        { text: 'Lĩnh vực', row: 0, column: 0, rowSpan: 3, columnSpan: 1 },
        { text: 'Đã giải quyết', row: 0, column: 1, rowSpan: 1, columnSpan: 3 },
        { text: 'Đang giải quyết', row: 0, column: 4, rowSpan: 1, columnSpan: 1 },
      ],
      [
        { text: 'Tổng số', row: 1, column: 1, rowSpan: 2, columnSpan: 1 },
        { text: 'Đúng hạn', row: 1, column: 2, rowSpan: 1, columnSpan: 2 },
        { text: 'Tổng số', row: 1, column: 4, rowSpan: 2, columnSpan: 1 },
      ],
      [
        { text: 'Trực tiếp', row: 2, column: 2, rowSpan: 1, columnSpan: 1 },
        { text: 'Trực tuyến', row: 2, column: 3, rowSpan: 1, columnSpan: 1 },
      ],
    ])
  })

  it('keeps columns of one name apart, and groups of one name in different groups', () => {
    expect(headingCells([['Tổng số'], ['Tổng số']])[0]).toMatchObject([{ columnSpan: 1 }, { columnSpan: 1 }])
    const [outer, inner] = headingCells([
      ['Tiếp nhận', 'Trong kỳ', 'a'],
      ['Trả lại', 'Trong kỳ', 'a'],
    ])
    expect(outer).toMatchObject([
      { text: 'Tiếp nhận', columnSpan: 1 },
      { text: 'Trả lại', columnSpan: 1 },
    ])
    expect(inner).toMatchObject([
      { text: 'Trong kỳ', column: 0, columnSpan: 1 },
      { text: 'Trong kỳ', column: 1, columnSpan: 1 },
    ])
  })

  it('has one empty row for a table without columns', () => {
    expect(headingCells([])).toEqual([[]])
  })

  it('covers every place of the header by exactly one cell', () => {
    const heading = fc.constantFrom('Tổng số', 'Đúng hạn', 'Trễ hạn')
    fc.assert(
      fc.property(
        fc.array(fc.array(heading, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
        (columns) => {
          const covered = headingCells(columns).flatMap((cells) =>
            cells.flatMap(({ row, column, rowSpan, columnSpan }) =>
              Array.from({ length: rowSpan * columnSpan }, (_, index) =>
                [row + Math.floor(index / columnSpan), column + (index % columnSpan)].join(),
              ),
            ),
          )
          const depth = Math.max(1, ...columns.map(({ length }) => length))
          const places = columns.flatMap((_, column) =>
            Array.from({ length: depth }, (_, row) => `${row},${column}`),
          )
          expect(covered.sort()).toEqual(places.sort())
        },
      ),
    )
  })
})

describe('headingElement', () => {
  const cell = { text: 'Đúng hạn', row: 0, column: 0, rowSpan: 1, columnSpan: 1 }

  it.each([
    ['a column', cell, '<th scope="col">Đúng hạn</th>'],
    ['a column beside groups', { ...cell, rowSpan: 3 }, '<th scope="col" rowspan="3">Đúng hạn</th>'],
    ['an outermost group', { ...cell, columnSpan: 2 }, '<th scope="colgroup" colspan="2">Đúng hạn</th>'],
    ['an inner group', { ...cell, row: 1, columnSpan: 2 }, '<th scope="col" colspan="2">Đúng hạn</th>'],
    [
      'a cell of several rows and columns',
      { ...cell, rowSpan: 2, columnSpan: 3 },
      '<th scope="colgroup" colspan="3" rowspan="2">Đúng hạn</th>',
    ],
    ['a text with signs of HTML', { ...cell, text: 'a < "b"' }, '<th scope="col">a &lt; &quot;b&quot;</th>'],
  ])('writes %s', (_, heading, html) => {
    expect(headingElement(heading)).toBe(html)
  })
})
