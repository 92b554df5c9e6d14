import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../../src/appendix/appendix-template-2024.js'
import { checkAppendix } from '../../../src/appendix/check-appendix.js'
import { appendixFromRows } from '../../../src/appendix/tabular/appendix-from-rows.js'
import { appendixNotes } from '../../../src/appendix/tabular/appendix-notes.js'
import { toJsonPointer } from '../../../src/check/json-pointer.js'
import { describeFinding } from '../../../src/describe-finding.js'
import { tallyTableFromRows } from '../../../src/dossier/tabular/tally-table-from-rows.js'
import { tallyTableNotes } from '../../../src/dossier/tabular/tally-table-notes.js'
import { commentXlsx } from '../../../src/office/xlsx/comment-xlsx.js'
import { readXlsx } from '../../../src/office/xlsx/read-xlsx.js'
import type { Sheet } from '../../../src/office/xlsx/workbook.js'
import { checkReport } from '../../../src/report/check-report.js'
import { parseReport } from '../../../src/report/parse-report.js'
import { cellAddress } from '../../../src/table/table-issue.js'
import { sheetOf } from './workbook.js'

const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'))
const styles =
  '<fonts count="2"><font/><font><vertAlign val="superscript"/></font></fonts>' +
  '<cellXfs count="4"><xf/><xf numFmtId="9"/><xf numFmtId="10"/><xf numFmtId="3"/></cellXfs>'

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const text = (words: string) => ` t="inlineStr"><is><t>${escaped(words)}</t></is></c>`
const number = (value: number, style = 0, formula?: string) =>
  ` s="${style}">${formula === undefined ? '' : `<f>${formula}</f>`}<v>${value}</v></c>`

/** Rows of cells, each of which is the inside of its element. */
function sheet(
  rows: readonly (readonly (string | undefined)[])[],
  merges: readonly string[] = [],
): Uint8Array {
  const data = rows.map((cells, row) => {
    const inside = cells.map((cell, column) =>
      cell === undefined ? '' : `<c r="${cellAddress(row, column)}"${cell}`,
    )
    return `<row r="${row + 1}">${inside.join('')}</row>`
  })
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')
  return sheetOf(data.join(''), {
    styles,
    behind: merges.length > 0 ? `<mergeCells>${merged}</mergeCells>` : '',
  })
}

function firstSheet(bytes: Uint8Array): Sheet {
  const reading = readXlsx(bytes)
  if (!reading.success) throw new Error(JSON.stringify(reading.issues))
  return reading.data.sheets[0] as Sheet
}

const said = (findings: readonly { rule: string; path: readonly (string | number)[]; severity: string }[]) =>
  findings.map(({ rule, path, severity }) => ({ rule, pointer: toJsonPointer(path), severity }))

describe('the appendix of Đình Cả as a workbook', () => {
  const report = readJson('../../../examples/reports/dinh-ca-2024-q1.json')
  const audited = readJson('../../../examples/reports/dinh-ca-2024-q1.findings.json')
  const printed: readonly (readonly string[])[] = readJson('../../appendix/dinh-ca-2024-q1.cells.json')

  /** As an officer would type it: numbers as numbers, rates under a percent format, formulas, a title, a note. */
  const rows = [
    [text('PHỤ LỤC: THỐNG KÊ SỐ LIỆU CCHC QUÝ I NĂM 2024')],
    [],
    ...printed.map((cells) =>
      cells.map((cell, column) => {
        if (cell === '') return undefined
        if (column !== 3) return text(cell)
        const percent = /^([\d.]+(?:,\d+)?)%$/.exec(cell)?.[1]
        if (percent !== undefined) {
          const [whole = '', decimals = ''] = percent.replace(/\./g, '').split(',')
          const value = Number(`${whole}.${decimals}`) / 100
          return decimals === '' ? number(value, 1) : number(value, 2)
        }
        const count = /^\d{1,3}(?:\.\d{3})*$/.test(cell) ? Number(cell.replace(/\./g, '')) : undefined
        if (count === undefined) return text(cell)
        return count === 10 ? number(count, 3, '5+5') : number(count, 3)
      }),
    ),
    [],
    [undefined, text('Người lập biểu')],
  ]
  const bytes = sheet(rows, ['A1:E1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4'])

  it('is read with its percent formats, merged heads and formulas', () => {
    const { appendix, issues } = appendixFromRows(firstSheet(bytes).rows, appendixTemplate2024)
    expect(issues).toEqual([])
    expect(Object.keys(appendix.values)).toEqual(Object.keys(report.appendix.values))
    expect(appendix.units).toEqual(report.appendix.units)
    expect(said(checkReport(parseReport({ ...report, appendix })).findings)).toEqual(audited)
  })

  it('gets its findings as comments on the cells of the figures', () => {
    const { rows: cells, name } = firstSheet(bytes)
    const reading = appendixFromRows(cells, appendixTemplate2024)
    const { findings } = checkAppendix(reading.appendix, appendixTemplate2024, {
      level: 'commune',
      on: '2024-03-12',
    })
    const notes = appendixNotes(reading, findings, describeFinding)
    expect(notes.map(({ cell }) => cell)).toEqual(
      findings.map(({ path: [, part, key] }) => {
        const row = reading.rowIndexes[key as keyof typeof reading.rowIndexes]
        return row === undefined ? 'A1' : cellAddress(row, part === 'units' ? 2 : 3)
      }),
    )
    expect(new Set(notes.map(({ cell }) => cell)).size).toBeGreaterThan(3)
    expect(
      commentXlsx(
        bytes,
        notes.map((note) => ({ ...note, sheet: name })),
      ).success,
    ).toBe(true)
  })
})

describe('a table of dossiers as a workbook', () => {
  const head = [
    [text('Tình hình, kết quả giải quyết TTHC 7 tháng đầu năm 2024')],
    [],
    [
      text('STT'),
      text('Lĩnh vực'),
      text('Số hồ sơ nhận giải quyết'),
      undefined,
      undefined,
      text('Hồ sơ đã giải quyết'),
    ],
    [
      undefined,
      undefined,
      text('Tổng số'),
      text('Trực tuyến'),
      text('Từ kỳ trước'),
      text('Tổng số'),
      text('Sớm hạn'),
      text('Trễ hạn'),
    ],
  ]
  const body = [
    [
      text('I'),
      text('Cấp xã'),
      number(674, 0, 'SUM(C6:C7)'),
      number(674),
      number(0),
      number(674),
      number(672),
      number(2),
    ],
    [number(1), text('Chứng thực'), number(602), number(602), number(0), number(602), number(600), number(2)],
    [
      number(2),
      ' t="inlineStr"><is><r><t>Hộ tịch</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1</t></r></is></c>',
      number(72),
      number(72),
      number(0),
      number(72),
      number(70),
      number(0),
    ],
    [text('II'), text('Cấp huyện'), number(2), number(2), number(0), number(2), number(2), number(0)],
    [text('*'), text('Tổng số'), number(676), number(676), number(0), number(676), number(674), number(2)],
  ]
  const bytes = sheet([...head, ...body], ['A1:H1', 'A3:A4', 'B3:B4', 'C3:E3', 'F3:H3'])
  const read = (given: Uint8Array) => tallyTableFromRows(firstSheet(given).rows)

  it('is read with its levels, merged heads, formulas and marks', () => {
    const { table, issues, rowIndexes, totalRowIndex } = read(bytes)
    expect(issues).toEqual([])
    expect(rowIndexes).toEqual([4, 5, 6, 7])
    expect(totalRowIndex).toBe(8)
    expect(table.rows.map(({ label, rows }) => [label, rows?.map((row) => row.label)])).toEqual([
      ['Cấp xã', ['Chứng thực', 'Hộ tịch']],
      ['Cấp huyện', undefined],
    ])
    expect(table.rows[0]?.received).toEqual({ total: 674, online: 674, carriedOver: 0 })
  })

  it('gets its findings as comments on the cells of the figures', () => {
    const reading = read(bytes)
    const { findings } = checkReport(
      parseReport({
        title: 'Báo cáo',
        number: '45/BC-UBND',
        agency: { name: 'UBND thị trấn Bình Dương', level: 'commune' },
        period: { kind: 'year-to-date', year: 2024, ordinal: 7 },
        procedures: { table: reading.table },
      }),
    )
    const errors = findings.filter(({ severity }) => severity === 'error')
    expect(said(errors)).toEqual([
      {
        rule: 'dossier/table-total',
        pointer: '/procedures/table/rows/0/resolved/early',
        severity: 'error',
      },
    ])
    expect(tallyTableNotes(reading, errors, describeFinding).map(({ cell }) => cell)).toEqual(['G5'])
    const elsewhere = (path: readonly (string | number)[]) =>
      tallyTableNotes(reading, [{ ...(errors[0] as (typeof errors)[0]), path: [...path] }], () => '')[0]?.cell
    expect(elsewhere(['procedures', 'table', 'total', 'received', 'online'])).toBe('D9')
    expect(elsewhere(['procedures', 'table', 'rows', 0, 'rows', 1, 'resolved', 'total'])).toBe('F7')
    expect(elsewhere(['procedures', 'table', 'rows', 1, 'received', 'total'])).toBe('C8')
    expect(elsewhere(['procedures', 'table', 'rows', 1, 'rates', 'late'])).toBe('A8')
    expect(elsewhere(['procedures', 'table', 'rows', 7, 'received', 'total'])).toBe('A1')
    expect(elsewhere(['title'])).toBe('A1')
    expect(elsewhere(['procedures', 'table', 'rows', 0, 'rows', 7])).toBe('A5')
    expect(elsewhere(['procedures', 'table', 'rows', 0])).toBe('A5')
    expect(elsewhere(['procedures', 'table', 'rows'])).toBe('A1')
    expect(elsewhere(['rows', 0, 'received', 'total'])).toBe('A1')
  })

  it('refuses a formula without a result, and reads nothing for it', () => {
    const faulty = body.map((cells, row) =>
      row === 4 ? cells.map((cell, column) => (column === 2 ? '><f>SUM(C6:C8)</f></c>' : cell)) : cells,
    )
    const reading = read(sheet([...head, ...faulty]))
    expect(reading.table.total?.received?.total).toBeUndefined()
    expect(reading.issues).toMatchObject([{ cell: 'C9', code: 'wrong-type', received: 'formula' }])
    expect(tallyTableNotes(reading, [], describeFinding).map(({ cell }) => cell)).toEqual(['C9'])
  })
})
