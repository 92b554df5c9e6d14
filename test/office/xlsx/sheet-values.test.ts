import { describe, expect, it } from 'vitest'
import { tallyDossiers } from '../../../src/dossier/tally-dossiers.js'
import { dossierRows } from '../../../src/host/dossier-rows.js'
import { readXlsx } from '../../../src/office/xlsx/read-xlsx.js'
import { sheetValues } from '../../../src/office/xlsx/sheet-values.js'
import { sheetOf } from './workbook.js'

const styles = '<cellXfs><xf/><xf numFmtId="14"/></cellXfs>'
const text = (words: string) => `<c t="inlineStr"><is><t>${words}</t></is></c>`

describe('the values of a sheet', () => {
  it('are days, numbers and texts', () => {
    expect(
      sheetValues([
        [
          { value: 5 },
          { value: 45362, date: '2024-03-11', numFmt: 'dd/mm/yyyy' },
          { value: { richText: [{ text: 'Hộ ' }, { text: 'tịch', font: { strike: true } }] } },
          undefined,
          { value: { error: '#REF!' } },
          { value: null, formula: 'A1' },
          { value: true },
        ],
        [],
      ]),
    ).toEqual([[5, '2024-03-11', 'Hộ tịch', null, '#REF!', null, true], []])
  })

  it('are counted as dossiers', () => {
    const reading = readXlsx(
      sheetOf(
        `<row>${text('DANH SÁCH HỒ SƠ')}</row><row>${['Mã hồ sơ', 'Kênh', 'Ngày tiếp nhận', 'Hạn trả'].map(text).join('')}</row>` +
          `<row>${text('H1')}${text('Trực tuyến')}<c s="1"><v>45362.4</v></c><c s="1"><v>45370</v></c></row>` +
          `<row>${text('H2')}${text('Trực tiếp')}<c s="1"><v>45363</v></c>${text('29/03/2024')}</row>`,
        { styles },
      ),
    )
    if (!reading.success) throw new Error('refused')
    const [, headings, ...rows] = sheetValues(reading.data.sheets[0]?.rows ?? [])
    const read = dossierRows(
      {
        id: 'Mã hồ sơ',
        channel: { column: 'Kênh', codes: { 'Trực tuyến': 'online', 'Trực tiếp': 'direct' } },
        receivedOn: 'Ngày tiếp nhận',
        dueOn: 'Hạn trả',
      },
      { headings: headings as readonly unknown[], format: ['yyyy-MM-dd', 'dd/MM/yyyy'] },
    )
    const { total, issues } = tallyDossiers(rows, { period: { from: '2024-03-01', to: '2024-03-31' }, read })
    expect(issues).toEqual([])
    expect(total.received).toMatchObject({ total: 2, online: 1, direct: 1 })
    expect(total.inProgress).toMatchObject({ total: 2, inTime: 0, overdue: 2 })
  })
})
