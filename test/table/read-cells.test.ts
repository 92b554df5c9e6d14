import { describe, expect, it } from 'vitest'
import { readCells } from '../../src/table/cell.js'

describe('FR25: a text in a legacy font', () => {
  it('is an issue at its cell, and kept as it stands', () => {
    const { cells, issues } = readCells([
      ['Hộ tịch', 'Hé tÞch', 5],
      [{ value: 'Ñaát ñai' }, 'kỳ trƣớc'],
    ])
    expect(cells[0]).toEqual(['Hộ tịch', 'Hé tÞch', 5])
    expect(issues).toEqual([
      { path: ['rows', 0, 1], cell: 'B1', code: 'other', detail: 'legacy-font' },
      { path: ['rows', 1, 0], cell: 'A2', code: 'other', detail: 'legacy-font' },
    ])
    // What only looks like another letter is read as that letter, and says what it should.
    expect(cells[1]?.[1]).toBe('kỳ trước')
  })
})

describe('readCells', () => {
  it('reads texts and numbers by row and column, and leaves blanks out', () => {
    const { cells, issues } = readCells([[' Hộ  tịch ', null, 602], [], ['…', '', '-', 5]])
    expect(issues).toEqual([])
    expect(cells).toHaveLength(3)
    expect(cells[0]).toHaveLength(3)
    expect([cells[0]?.[0], cells[0]?.[1], cells[0]?.[2]]).toEqual(['Hộ tịch', undefined, 602])
    expect(cells[1]).toEqual([])
    expect(Object.keys(cells[2] ?? [])).toEqual(['3'])
  })

  it('takes a row that is not there for an empty one', () => {
    const sparse: unknown[] = []
    sparse[2] = ['x']
    expect(readCells([null, undefined, ['x']])).toEqual({ cells: [[], [], ['x']], issues: [] })
    expect(readCells(sparse)).toEqual({ cells: [[], [], ['x']], issues: [] })
  })

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    ['a;b', 'string'],
    [{ rows: [] }, 'object'],
    [new Map(), 'object'],
  ])('refuses %o, which is no list of rows', (rows, received) => {
    expect(readCells(rows)).toEqual({
      cells: [],
      issues: [{ path: ['rows'], code: 'wrong-type', expected: ['array'], received }],
    })
  })

  it('refuses a row that is no array, and reads the others', () => {
    expect(readCells([['x'], { label: 'Hộ tịch' }, 5, ['y']])).toEqual({
      cells: [['x'], [], [], ['y']],
      issues: [
        { path: ['rows', 1], code: 'wrong-type', expected: ['array'], received: 'object' },
        { path: ['rows', 2], code: 'wrong-type', expected: ['array'], received: 'number' },
      ],
    })
  })

  it('never throws: what cannot be asked is no array', () => {
    const { proxy, revoke } = Proxy.revocable<unknown[]>([], {})
    revoke()
    const trapped = new Proxy(['x'], {
      get: () => {
        throw new Error('trap')
      },
    })
    expect(readCells(proxy).issues).toMatchObject([{ path: ['rows'], code: 'wrong-type' }])
    expect(readCells([['x'], trapped])).toMatchObject({
      cells: [['x'], []],
      issues: [{ path: ['rows', 1], code: 'wrong-type', received: 'object' }],
    })
  })

  it('reads a long sheet of holes by what is there', () => {
    const rows: unknown[] = []
    rows[1_048_575] = ['last']
    rows[200] = ['first']
    const { cells, issues } = readCells(rows)
    expect(issues).toEqual([])
    expect(cells).toHaveLength(1_048_576)
    expect([cells[199], cells[200], cells[1_048_575]]).toEqual([[], ['first'], ['last']])
  })

  it('reads nothing beyond what a sheet can hold, and says so', () => {
    const rows: unknown[] = [['x']]
    rows[1_048_576] = ['beyond']
    expect(readCells(rows)).toEqual({
      cells: [['x']],
      issues: [{ path: ['rows'], code: 'too-large', maximum: 1_048_576 }],
    })
    const row: unknown[] = ['x']
    row[16_383] = 'last'
    expect(readCells([row]).issues).toEqual([])
    expect(readCells([row]).cells[0]?.[16_383]).toBe('last')
    row[16_384] = 'beyond'
    const { cells, issues } = readCells([['y'], row])
    expect(issues).toEqual([{ path: ['rows', 1], code: 'too-large', maximum: 16_384 }])
    expect(cells[1]).toHaveLength(16_384)
  })

  it('takes no other property of a long array for a cell', () => {
    const row: unknown[] = Array.from({ length: 150 }, (_, index) => index)
    Object.assign(row, { note: 'x', '1.5': 'y' })
    const { cells, issues } = readCells([row])
    expect(issues).toEqual([])
    expect(cells[0]).toEqual(Array.from({ length: 150 }, (_, index) => index))
  })

  it('keeps a cell that cannot be read, by the name of its type', () => {
    expect(readCells([[true, new Date(0)]]).cells).toEqual([[{ refused: 'boolean' }, { refused: 'date' }]])
  })

  it('FR8: reads a worksheet of SheetJS, merged cells in their first place only', () => {
    const sheet = {
      '!ref': 'A1:C3',
      '!merges': [{ s: { r: 0, c: 1 }, e: { r: 1, c: 1 } }, null, { s: { r: -1, c: 0 }, e: {} }],
      A1: { t: 's', v: 'Hộ tịch' },
      B1: { t: 'n', v: 5 },
      B2: { t: 'n', v: 5 },
      C3: { t: 'n', v: 0.998, z: '0.0%' },
    }
    expect(readCells(sheet)).toEqual({
      cells: [['Hộ tịch', 5], [], [undefined, undefined, '99,8%']],
      issues: [],
    })
    const dense = [
      [
        { t: 's', v: 'Hộ tịch' },
        { t: 'n', v: 5 },
      ],
      [null, { t: 'n', v: 5 }],
    ]
    const cells = [['Hộ tịch', 5], []]
    expect(readCells({ '!data': dense, '!merges': sheet['!merges'] })).toMatchObject({ cells })
    expect(readCells(Object.assign([...dense], { '!merges': sheet['!merges'] }))).toMatchObject({ cells })
    expect(dense[1]?.[1]).toBeDefined()
  })
})
