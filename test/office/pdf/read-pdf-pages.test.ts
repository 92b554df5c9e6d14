import { describe, expect, it } from 'vitest'
import { readPdfPages } from '../../../src/office/pdf/read-pdf-pages.js'

const item = (str: string, left: number, base: number, size = 13) => ({
  str,
  transform: [size, 0, 0, size, left, base],
  width: str.length * size * 0.5,
  height: size,
})
/** A page with a text a line, from the top. */
const page = (...lines: readonly string[]) => ({
  items: lines.map((line, index) => item(line, 80, 780 - 18 * index)),
})

function textOf(...pages: readonly { items: readonly object[] }[]): string {
  const reading = readPdfPages(pages)
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return reading.data.text
}

describe('lines of a page', () => {
  it('are put together by their height, from left to right, whatever their order', () => {
    const items = [
      item('118', 200, 700.5),
      item('Đã giải quyết', 80, 700),
      item('hồ sơ', 228, 699.6),
      item('BÁO CÁO', 80, 740),
    ]
    expect(textOf({ items })).toBe('BÁO CÁO\nĐã giải quyết   118 hồ sơ')
  })

  it('have no space inside of a word that is printed in parts', () => {
    expect(textOf({ items: [item('Đã giải q', 80, 700), item('uyết', 138.5, 700)] })).toBe('Đã giải quyết')
    expect(textOf({ items: [item('1.', 80, 700), item('492', 93, 700)] })).toBe('1.492')
  })

  it('are said once where they are printed twice to be bold', () => {
    expect(textOf({ items: [item('118', 80, 700), item('118', 80.4, 700)] })).toBe('118')
    expect(textOf({ items: [item('1', 80, 700), item('1', 86.5, 700)] })).toBe('11')
  })

  it('have no marks of footnotes, which would change a figure', () => {
    expect(
      textOf({ items: [item('1.482', 80, 700), item('1', 112.5, 705, 8), item('hồ sơ', 125, 700)] }),
    ).toBe('1.482 hồ sơ')
    expect(textOf({ items: [item('small', 80, 705, 8), item('large', 112, 700)] })).toBe('small large')
  })

  it('have the letters of another font that are printed over gaps of theirs', () => {
    const over = (letters: string, at: number) => item(letters, 80 + at * 6.5, 700)
    const items = [
      item('kết quả c i cách th tục, ch', 80, 700),
      over('ả', 9),
      over('ủ', 19),
      item('ỉ', 80 + 27 * 6.5, 700),
    ]
    expect(textOf({ items })).toBe('kết quả cải cách thủ tục, chỉ')
    expect(textOf({ items: [item('ch đ o', 80, 700), over('ỉ', 2), over('ạ', 4)] })).toBe('chỉ đạo')
    // Where no gap is near, nothing is guessed.
    expect(textOf({ items: [item('hoàn thành 1.492 hồ', 80, 700), over('x', 14)] })).toContain('1.492')
  })

  it('begin with a hyphen where a symbol stands before an item', () => {
    expect(textOf({ items: [item('\uF0B7', 80, 700), item('Chứng thực', 92, 700)] })).toBe('- Chứng thực')
  })

  it('are parted where more room is left than usual', () => {
    const items = [item('a', 80, 700), item('b', 80, 682), item('c', 80, 664), item('d', 80, 634)]
    expect(textOf({ items })).toBe('a\nb\nc\n\nd')
  })

  it('are read on pages that lie on their side', () => {
    const turned = (str: string, x: number, y: number) => ({
      str,
      transform: [0, 13, -13, 0, x, y],
      width: str.length * 6.5,
      height: 13,
    })
    expect(textOf({ items: [turned('hai', 118, 80), turned('một', 100, 80)] })).toBe('một\nhai')
    const down = (str: string, x: number, y: number) => ({
      str,
      transform: [0, -13, 13, 0, x, y],
      width: str.length * 6.5,
      height: 13,
    })
    expect(textOf({ items: [down('hai', 100, 80), down('một', 118, 80)] })).toBe('một\nhai')
    const back = (str: string, x: number, y: number) => ({
      str,
      transform: [-13, 0, 0, -13, x, y],
      width: str.length * 6.5,
      height: 13,
    })
    expect(textOf({ items: [back('hai', 500, 118), back('một', 500, 100)] })).toBe('một\nhai')
  })

  it.each([
    [{}],
    [{ str: 5 }],
    [{ str: 'x' }],
    [{ str: 'x', transform: [1] }],
    [{ str: 'x', transform: [1, 0, 0, 1, Number.NaN, 5], width: 5, height: 5 }],
    [{ str: 'x', transform: [0, 0, 0, 0, 5, 5], width: 5, height: 0 }],
    [{ type: 'beginMarkedContent' }],
  ])('do not have what is no text: %o', (strange) => {
    expect(textOf({ items: [strange, item('a', 80, 700)] })).toBe('a')
  })
})

describe('the head of a report', () => {
  it('is read column by column', () => {
    const items = [
      item('UBND HUYỆN VÕ NHAI', 60, 780),
      item('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 250, 780),
      item('UBND THỊ TRẤN ĐÌNH CẢ', 55, 764),
      item('Độc lập - Tự do - Hạnh phúc', 290, 764),
      item('Số: 45/BC-UBND', 70, 740),
      item('Đình Cả, ngày 11 tháng 3 năm 2024', 260, 739),
      item('BÁO CÁO', 265, 700),
      item('Kết quả công tác cải cách hành chính quý I năm 2024 của thị trấn', 60, 682),
    ]
    const lines = textOf({ items })
      .split('\n')
      .filter((line) => line !== '')
    expect(lines).toEqual([
      'UBND HUYỆN VÕ NHAI',
      'UBND THỊ TRẤN ĐÌNH CẢ',
      'Số: 45/BC-UBND',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Đình Cả, ngày 11 tháng 3 năm 2024',
      'BÁO CÁO',
      'Kết quả công tác cải cách hành chính quý I năm 2024 của thị trấn',
    ])
  })

  it('that has one column only stays as it is', () => {
    expect(textOf(page('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'a'))).toBe(
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\na',
    )
  })
})

describe('tables', () => {
  const row = (base: number, ...cells: readonly string[]) =>
    cells.map((cell, index) => item(cell, 60 + 110 * index, base))

  it('are rows whose cells make the same columns', () => {
    const items = [
      ...row(700, 'Lĩnh vực', 'Tiếp nhận', 'Giải quyết'),
      ...row(682, 'Hộ tịch', '288', '288'),
      ...row(664, 'Chứng thực', '602', '600'),
    ]
    expect(textOf({ items })).toBe('Lĩnh vực\tTiếp nhận\tGiải quyết\nHộ tịch\t288\t288\nChứng thực\t602\t600')
  })

  it('have empty cells where nothing stands under a column, and heads over several', () => {
    const items = [
      item('TT', 60, 718),
      item('Hồ sơ tiếp nhận và giải quyết', 170, 718),
      ...row(700, 'số', 'Tiếp nhận', 'Giải quyết', 'Trễ'),
      item('1', 62, 682),
      item('602', 290, 682),
      item('2', 60, 664),
      item('288', 175, 664),
      item('5', 395, 664),
      item('Nơi nhận: các phòng chuyên môn', 60, 640),
    ]
    expect(textOf({ items })).toBe(
      'TT\tHồ sơ tiếp nhận và giải quyết\t\t\nsố\tTiếp nhận\tGiải quyết\tTrễ\n1\t\t602\t\n2\t288\t\t5\n\nNơi nhận: các phòng chuyên môn',
    )
  })

  it('are none where they do not, and nothing is lost', () => {
    const items = [
      ...row(700, 'một', 'hai', 'ba'),
      item('một dòng dài hơn các cột ở trên', 60, 682),
      ...row(664, 'x', 'y'),
    ]
    expect(textOf({ items })).toBe('một   hai   ba\nmột dòng dài hơn các cột ở trên\nx   y')
  })

  const wrapped = (...lines: readonly (readonly [column: number, text: string][])[]) =>
    lines.flatMap((cells, index) =>
      cells.map(([column, text]) => item(text, 60 + 110 * column, 700 - 18 * index)),
    )
  const heads = [
    [0, 'TT'],
    [1, 'Chỉ tiêu'],
    [2, 'Đơn vị'],
    [3, 'Số liệu'],
  ] as [number, string][]

  it('have whole cells, whose words go on in the lines below, also on the next page', () => {
    const lines = [
      heads,
      [
        [0, '1.1'],
        [1, 'Tỷ lệ hoàn'],
        [2, '%'],
        [3, '30'],
      ],
      [[1, 'thành, từ']],
      [[1, '10% trở lên']],
      [[1, 'UBND tỉnh']],
      [
        [0, '1.2'],
        [1, 'Số cuộc họp'],
        [2, 'Không = 0;'],
        [3, '1'],
      ],
      [
        [1, 'của'],
        [2, 'Có = 1'],
      ],
    ] as [number, string][][]
    const rest = wrapped(
      [[1, 'Chủ tịch']],
      [
        [0, '1.3'],
        [1, 'Số văn bản'],
        [2, 'văn bản'],
        [3, '8'],
      ],
    )
    expect(textOf({ items: wrapped(...lines) }, { items: rest })).toBe(
      [
        'TT\tChỉ tiêu\tĐơn vị\tSố liệu',
        '1.1\tTỷ lệ hoàn thành, từ 10% trở lên UBND tỉnh\t%\t30',
        '1.2\tSố cuộc họp của Chủ tịch\tKhông = 0; Có = 1\t1',
        '1.3\tSố văn bản\tvăn bản\t8',
      ].join('\n'),
    )
  })

  it('keep the lines of cells that may stand around their row, and every figure', () => {
    const centered = wrapped(
      heads,
      heads.map(([column]) => [column, `(${column + 1})`] as const),
      [[1, 'Tỷ lệ hoàn']],
      [
        [0, '1.1'],
        [1, 'thành kế'],
        [2, '%'],
        [3, '30'],
      ],
      [[1, 'hoạch']],
      [[3, '45']],
    )
    expect(textOf({ items: centered })).toBe(
      'TT\tChỉ tiêu\tĐơn vị\tSố liệu\n(1)\t(2)\t(3)\t(4)\nTỷ lệ hoàn\n1.1\tthành kế\t%\t30\nhoạch\n45',
    )
  })

  it('do not take a cell under two columns for one', () => {
    const items = [
      ...row(700, 'a', 'b', 'c'),
      item('a', 60, 682),
      item('x'.repeat(30), 165, 682),
      item('d', 400, 682),
    ]
    expect(textOf({ items })).not.toContain('\t')
  })
})

describe('what stands around the text of pages', () => {
  it('is left out: numbers, and what most pages have', () => {
    const text = textOf(
      page('UBND xã Tân Lập', 'một', '1'),
      page('UBND xã Tân Lập', '2', 'hai'),
      page('UBND xã Tân Lập', 'ba', '- 3 -'),
    )
    expect(text).toBe('một\nhai\nba')
  })

  it('is not a figure that is no number of its page, nor what two pages have', () => {
    expect(textOf(page('một', '118'), page('một', '57'))).toBe('một\n118\nmột\n57')
  })

  it('goes on from another number', () => {
    expect(textOf(page('một', '11'), page('hai', '12'))).toBe('một\nhai')
  })
})

describe('what cannot be read', () => {
  const reasonsOf = (...pages: readonly { items: readonly object[] }[]) => {
    const reading = readPdfPages(pages)
    const issues = reading.success ? reading.data.remarks : reading.issues
    return [
      reading.success,
      ...issues.map((issue) => ('reason' in issue ? [issue.reason, issue.data?.count] : [])),
    ]
  }

  it('is a scan, or pages of one', () => {
    expect(reasonsOf({ items: [] }, { items: [] })).toEqual([false, ['pdf-scan', undefined]])
    expect(reasonsOf()).toEqual([false, ['pdf-scan', undefined]])
    expect(reasonsOf(page('a'), { items: [] })).toEqual([true, ['pdf-empty-pages', 1]])
  })

  it('is letters that mean nothing', () => {
    expect(reasonsOf(page('\uE001\uE002 \uFFFD'))).toEqual([false, ['pdf-fonts', 3]])
    expect(reasonsOf(page('a'.repeat(200), 'x\uE001'))).toEqual([true, ['pdf-letters', 1]])
  })

  it('is slanted, as watermarks are', () => {
    const mark = { str: 'DỰ THẢO', transform: [9, 9, -9, 9, 100, 100], width: 50, height: 13 }
    expect(reasonsOf({ items: [item('a', 80, 700), mark] })).toEqual([true, ['pdf-slanted', 1]])
  })
})
