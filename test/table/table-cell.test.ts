import { describe, expect, it } from 'vitest'
import { looksLikeFigure, readTableCell } from '../../src/table/cell.js'

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

describe('looksLikeFigure', () => {
  it.each([5, '5', '-5', '(5)', '1,5 tỷ', { refused: 'date' }])('takes %o for one', (cell) => {
    expect(looksLikeFigure(cell)).toBe(true)
  })
  it.each([null, 'x', 'gần 5'])('does not take %o for one', (cell) => {
    expect(looksLikeFigure(cell)).toBe(false)
  })
})
