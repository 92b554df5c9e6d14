import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { commentXlsx } from '../../../src/office/xlsx/comment-xlsx.js'
import { readXlsx } from '../../../src/office/xlsx/read-xlsx.js'
import { partsOf, sheetOf, workbookOf } from './workbook.js'

/** Numbers that look like chance and are always the same. */
function generator(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

const whole = {
  sheets: [
    {
      data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f t="shared" ref="B1:B2" si="0">A1+1</f><v>0.5</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
      before: '<cols><col min="1" max="2" hidden="1"/></cols>',
      behind: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
    },
  ],
  strings: '<si><r><rPr><strike/></rPr><t>Hộ</t></r><r><t> tịch</t></r></si>',
  styles:
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf/><xf numFmtId="164"/></cellXfs>',
}

describe('mutated workbooks', () => {
  const note = [{ sheet: 'Biểu 1', cell: 'A1', text: 'Lỗi' }]

  it('throw nothing, whatever byte of the archive changes', () => {
    const sound = workbookOf(whole)
    const next = generator(7)
    for (let round = 0; round < 1500; round++) {
      const bytes = sound.slice(0, next(4) === 0 ? next(sound.length) : sound.length)
      for (let change = 0; change <= next(4); change++) bytes[next(bytes.length)] = next(256)
      expect(typeof readXlsx(bytes).success).toBe('boolean')
      expect(typeof commentXlsx(bytes, note).success).toBe('boolean')
    }
  })

  it('throw nothing, whatever letter of a part changes', () => {
    const parts = partsOf(whole)
    const names = Object.keys(parts)
    const letters = '<>/="\'&; aAr0159:-_xs'
    const next = generator(11)
    let read = 0
    for (let round = 0; round < 1500; round++) {
      const name = names[next(names.length)] as string
      const part = (parts[name] as Uint8Array).slice()
      for (let change = 0; change <= next(3); change++)
        part[next(part.length)] = letters.charCodeAt(next(letters.length))
      const bytes = zipSync({ ...parts, [name]: part }, { level: 0 })
      if (readXlsx(bytes).success) read += 1
      expect(typeof commentXlsx(bytes, note).success).toBe('boolean')
    }
    // Many changes leave a workbook that can be read.
    expect(read).toBeGreaterThan(100)
  })
})

describe('sheets made to do harm', () => {
  it('may claim a million empty rows with a style', () => {
    const rows = Array.from(
      { length: 1_048_576 },
      (_, index) => `<row r="${index + 1}" s="1" customFormat="1"/>`,
    )
    const reading = readXlsx(sheetOf(rows.join('')))
    expect(reading).toMatchObject({ success: true, data: { sheets: [{ rows: [], hiddenRows: [] }] } })
  })

  it('may merge everything with everything', () => {
    const merges = Array.from({ length: 2000 }, () => '<mergeCell ref="A1:XFD1048576"/>').join('')
    const reading = readXlsx(
      sheetOf('<row r="1048576"><c r="XFD1048576"><v>5</v></c></row>', {
        behind: `<mergeCells>${merges}</mergeCells>`,
      }),
    )
    expect(reading.success).toBe(true)
  })

  it('may hide every column a thousand times', () => {
    const columns = Array.from({ length: 1000 }, () => '<col min="1" max="9999999" hidden="1"/>').join('')
    const reading = readXlsx(
      sheetOf('<row r="1"><c r="XFD1"><v>5</v></c></row>', { before: `<cols>${columns}</cols>` }),
    )
    expect(reading.success && reading.data.sheets[0]?.hiddenColumns).toHaveLength(16_384)
  })

  it('may hide columns twice, out of order, and from a number that is none', () => {
    const column = (min: string, max: number) => `<col min="${min}" max="${max}" hidden="1"/>`
    const before = `<cols>${column('6', 9)}${column('2', 3)}${column('3', 4)}${column('x', 1)}${column('8', 2)}</cols>`
    const reading = readXlsx(sheetOf('<row r="1"><c r="G1"><v>5</v></c></row>', { before }))
    expect(reading.success && reading.data.sheets[0]?.hiddenColumns).toEqual([0, 1, 2, 3, 5, 6])
  })

  it('may have their cells at the end of each row, up to a bound', () => {
    const rows = Array.from(
      { length: 1300 },
      (_, index) => `<row r="${index + 1}"><c r="XFD${index + 1}"><v>5</v></c></row>`,
    )
    const reading = readXlsx(sheetOf(rows.join('')))
    expect(reading).toMatchObject({
      success: true,
      data: { remarks: [{ reason: 'too-many-cells', cell: 'XFD1221', data: { count: 80 } }] },
    })
  })
})
