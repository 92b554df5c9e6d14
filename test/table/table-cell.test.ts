import { describe, expect, it } from 'vitest'
import { labelOf, looksLikeFigure, readTableCell } from '../../src/table/cell.js'

describe('readTableCell', () => {
  it.each([
    ['  Hộ \n tịch ', 'Hộ tịch'],
    [5, 5],
    [null, null],
    [undefined, null],
    ['…', null],
    ['--', null],
    [{ richText: [{ text: 'Hộ ' }, null, { text: 'tịch' }] }, 'Hộ tịch'],
    [{ text: { richText: [{ text: 'x' }] }, hyperlink: 'https://example.org' }, 'x'],
    [{ formula: 'A1', result: '1.492' }, '1.492'],
    [{ sharedFormula: 'A1', result: 0 }, 0],
    [{ formula: 'A1' }, { refused: 'formula' }],
    [{ formula: 'A1', result: { error: '#N/A' } }, { refused: 'error' }],
    [{ formula: 'A1', result: { formula: 'A1', result: 1 } }, { refused: 'formula' }],
    [new Date(0), { refused: 'date' }],
    [true, { refused: 'boolean' }],
    [5n, { refused: 'bigint' }],
    [[], { refused: 'array' }],
    [{}, { refused: 'object' }],
    [{ text: 'Hộ tịch', hyperlink: 'https://example.org' }, 'Hộ tịch'],
    [{ text: { richText: 'x' } }, { refused: 'object' }],
    [{ formula: 'A1', result: null }, { refused: 'formula' }],
    [{ richText: [] }, null],
  ])('reads %o', (given, cell) => {
    expect(readTableCell(given)).toEqual(cell)
  })

  it('never throws, whatever a getter of the cell does', () => {
    const cell = {
      get richText(): never {
        throw new Error('getter')
      },
    }
    expect(readTableCell(cell)).toEqual({ refused: 'object' })
    expect(readTableCell({ formula: 'A1', result: cell })).toEqual({ refused: 'object' })
  })
})

describe('FR6: a number under its format', () => {
  it.each([
    [0.998, '0.0%', '99,8%'],
    [0.998, '0.00%', '99,8%'],
    [1, '0%', '100%'],
    [0.07, '0%', '7%'],
    [0.57, '0.0%', '57%'],
    [1.044, '0.0%', '104,4%'],
    [0.00005, '0.000%', '0,005%'],
    [0, '0.0%', '0%'],
    [1482 / 1492, '0.00%', '99,33%'],
    [2 / 3, '0%', '67%'],
    [1 - 0.07, '0%', '93%'],
    [-0.05, '0%', '-5%'],
    [1e-9, '0.0%', '0,0%'],
    [1e21, '0%', `1${'0'.repeat(23)}%`],
    [99.8, '0.0"%"', '99,8%'],
    [0.5, '0.0\\%', '0,5%'],
    [99.8, '0.00', 99.8],
    [1492, '#,##0', 1492],
    [1492, 'General', 1492],
    [1492, '#,##0 "hồ sơ"', 1492],
    [0.998, '[Red]0.0%;[Blue]-0.0%', '99,8%'],
    [0.998, '0.0" phần trăm %"', '0,998%'],
    [45000, 'dd/mm/yyyy', { refused: 'date' }],
    [45000, 'd-mmm', { refused: 'date' }],
    [0.5, '[h]:mm', { refused: 'date' }],
    [0.5, 'mm:ss.0', { refused: 'date' }],
    [Number.NaN, '0%', Number.NaN],
    [5, 7, 5],
  ])('reads %d under %o', (value, numFmt, cell) => {
    expect(readTableCell({ value, numFmt })).toEqual(cell)
    expect(readTableCell({ value: { formula: 'A1', result: value }, numFmt })).toEqual(cell)
    expect(readTableCell({ t: 'n', v: value, z: numFmt })).toEqual(cell)
  })

  it.each([
    [{ t: 'n', v: 0.998, w: '99.8%' }, '99,8%'],
    [{ t: 'n', v: 0.998, w: '100%' }, '99,8%'],
    [{ t: 'n', v: 1482 / 1492, w: '99.33%' }, '99,33%'],
    [{ t: 'n', v: 45000, w: '3/15/23' }, { refused: 'date' }],
    [{ t: 'n', v: 1492, w: '1,492' }, 1492],
    [{ t: 'n', v: 0, f: 'A1-A2' }, 0],
    [{ t: 'n', f: 'A1-A2' }, { refused: 'formula' }],
    [{ t: 's', v: ' Hộ  tịch ' }, 'Hộ tịch'],
    [{ t: 'str', v: '1.492', f: 'A1' }, '1.492'],
    [{ t: 'e', v: 7, w: '#DIV/0!' }, { refused: 'error' }],
    [{ t: 'b', v: true }, { refused: 'boolean' }],
    [{ t: 'd', v: new Date(0) }, { refused: 'date' }],
    [{ t: 'z' }, null],
    [{ v: { v: 1 } }, { refused: 'object' }],
  ])('reads the cell %o of SheetJS', (given, cell) => {
    expect(readTableCell(given)).toEqual(cell)
  })

  it.each([
    [{ value: { formula: 'A1' }, formula: 'A1', result: 0 }, 0],
    [{ value: { sharedFormula: 'A1', result: 5 }, formula: 'B1', result: 5 }, 5],
    [{ value: { formula: 'A1' }, formula: 'A1', result: undefined }, { refused: 'formula' }],
    [{ value: { error: '#REF!' } }, { refused: 'error' }],
    [{ value: null, formula: 'A1' }, { refused: 'formula' }],
    [{ value: { value: 5 } }, { refused: 'object' }],
    [{ value: null, numFmt: '0%' }, null],
    [{ value: '99,8%', numFmt: '0%' }, '99,8%'],
    [{ value: 0.998, type: 2, style: { numFmt: '0.0%' } }, '99,8%'],
    [
      { value: 15, type: 2, style: { font: { strike: true } } },
      { refused: 'struck', text: '15' },
    ],
    [{ value: 15, style: null }, 15],
  ])('reads the cell %o of exceljs', (given, cell) => {
    expect(readTableCell(given)).toEqual(cell)
  })
})

describe('FR7: marked runs', () => {
  const run = (text: string, font: object = {}) => ({ text, font })
  it.each([
    [[run('1'), run('2', { vertAlign: 'superscript' })], { refused: 'superscript', text: '1' }],
    [[run('H'), run('2', { vertAlign: 'subscript' }), run('O')], 'HO'],
    [[run('15', { strike: true }), run('16')], { refused: 'struck', text: '16' }],
    [[run('15', { strike: true })], { refused: 'struck', text: '15' }],
    [[run('Hộ tịch'), run('1', { vertAlign: 'superscript' })], 'Hộ tịch'],
    [[run('Hộ khẩu', { strike: true }), run('Hộ tịch')], 'Hộ tịch'],
    [[run('12'), run(' ', { strike: true })], '12'],
    [[run('12', { bold: true })], '12'],
  ])('of %o', (richText, cell) => {
    expect(readTableCell({ richText })).toEqual(cell)
    expect(readTableCell({ value: { richText } })).toEqual(cell)
  })

  it.each([
    ['12', '1<sup>2</sup>', { refused: 'superscript', text: '1' }],
    ['1516', '<span style="font-size:11pt;"><s>15</s></span><b>16</b>', { refused: 'struck', text: '16' }],
    ['Hộ & tịch1', 'Hộ &amp; tịch<sup>1</sup>', 'Hộ & tịch'],
    ['12', '<b>12</b>', '12'],
  ])('of %s with the markup %s of SheetJS', (v, h, cell) => {
    expect(readTableCell({ t: 's', v, h })).toEqual(cell)
  })

  const xml = (text: string, marks = '') =>
    `<r><rPr><sz val="11"/>${marks}</rPr><t xml:space="preserve">${text}</t></r>`
  it.each([
    ['12', xml('1') + xml('2', '<vertAlign val="superscript"/>'), { refused: 'superscript', text: '1' }],
    ['12', xml('1') + xml('2', '<vertAlign val="baseline"/>'), '12'],
    ['1516', xml('15', '<strike/>') + xml('16'), { refused: 'struck', text: '16' }],
    ['1516', xml('15', '<strike val="1" />') + xml('16'), { refused: 'struck', text: '16' }],
    ['1.492', xml('1.', '<strike val="0"/><b/>') + xml('492'), '1.492'],
    ['Hộ & tịch1', xml('Hộ &amp; tịch') + xml('1', '<vertAlign val="subscript"/>'), 'Hộ & tịch'],
    ['12', '<t>12</t>', '12'],
  ])('FR7: of %s with the runs that SheetJS keeps without cellHTML, %s', (v, r, cell) => {
    expect(readTableCell({ t: 's', v, r })).toEqual(cell)
  })

  it('of a whole cell', () => {
    expect(readTableCell({ value: 15, font: { strike: true } })).toEqual({ refused: 'struck', text: '15' })
    expect(labelOf(readTableCell({ value: '1. Hộ tịch', font: { strike: true } }))).toBe('1. Hộ tịch')
  })
})

describe('FR8: merged cells', () => {
  it('have their value in the first', () => {
    const master = {
      value: 5,
      isMerged: true,
      get master(): unknown {
        return master
      },
    }
    expect(readTableCell(master)).toBe(5)
    expect(readTableCell({ value: 5, isMerged: true, master })).toBe(null)
  })
})

describe('looksLikeFigure', () => {
  it.each([5, '5', '-5', '(5)', '1,5 tỷ', 'gần 5', 'từ 95% trở lên', 'từ 5 đến 8', { refused: 'date' }])(
    'takes %o for one',
    (cell) => {
      expect(looksLikeFigure(cell)).toBe(true)
    },
  )
  it.each([null, 'x', 'gần', 'Trên 5 năm', 'Từ 60 tuổi trở lên', 'từ 01/01 đến 31/3'])(
    'does not take %o for one',
    (cell) => {
      expect(looksLikeFigure(cell)).toBe(false)
    },
  )
})
