import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { typedRows, typedStyles, workbookOf } from '../office/xlsx/workbook.js'
import { checkAsJson, runCli, temporaryFolder } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const title = [['UBND XÃ TÂN LẬP'], ['PHỤ LỤC SỐ LIỆU CẢI CÁCH HÀNH CHÍNH QUÝ I NĂM 2024'], []]
const rows = [
  [
    '1.1.',
    'Tỷ lệ hoàn thành kế hoạch CCHC năm (lũy kể đến thời điểm báo cáo)',
    '%',
    { percent: 0.2 },
    { percent: 0.3 },
  ],
  ['Trong đó', 'Số nhiệm vụ đề ra trong kế hoạch', 'Nhiệm vụ', 11, 12],
  [null, 'Số nhiệm vụ đã hoàn thành', 'Nhiệm vụ', 2, { formula: '1+2', result: 3 }],
]

/** A workbook with an appendix of two columns of figures. */
function write(
  name: string,
  before: string,
  own: string,
  top: readonly (readonly string[])[] = title,
): string {
  const data = typedRows([...top, ['TT', 'Nội dung chỉ tiêu', 'ĐVT', before, own], ...rows])
  return folder.write(name, workbookOf({ styles: typedStyles, sheets: [{ name: 'Phụ lục', data }] }))
}

const settings = (value: object) => folder.write('settings.json', JSON.stringify(value))

describe('a workbook with an appendix of a clerk', () => {
  const file = write('cùng kỳ.xlsx', 'Cùng kỳ 2023', 'Quý I/2024')

  it('has the findings of the column of its period, in their cells', async () => {
    const { status, results, stderr } = await checkAsJson([file])
    expect(status).toBe(1)
    const wrong = results[0]?.findings.filter(({ severity }) => severity === 'error')
    expect(wrong).toMatchObject([
      { rule: 'appendix/rate', pointer: '/appendix/values/1.1', places: [{ sheet: 'Phụ lục', cell: 'E5' }] },
    ])
    expect(results[0]?.remarks).toMatchObject([{ code: 'unknown-key', sheet: 'Phụ lục', cell: 'D4' }])
    expect(stderr).toContain('Phụ lục!D4')
  })

  it('is named by its cells to people', async () => {
    for (const format of ['text', 'markdown', 'html'])
      expect((await runCli(['check', file, '--format', format])).stdout).toMatch(/Phụ lục\\?!E5/)
  })

  it('gets its comments, and what was not read, on the right cells', async () => {
    const out = join(folder.path, 'out')
    await runCli(['check', file, '--comments', out])
    const parts = Object.entries(unzipSync(readFileSync(join(out, 'cùng kỳ.xlsx'))))
    const comments = parts.find(([name]) => /comments\d*\.xml$/.test(name))
    const written = strFromU8(comments?.[1] ?? new Uint8Array())
    expect(written).toMatch(/ref="E5"(?:(?!ref=).)*appendix\/rate/s)
    expect(written).toMatch(/ref="D4"(?:(?!ref=).)*Cùng kỳ 2023/s)
  })

  it('is read by the columns that the settings say where two may be meant', async () => {
    const doubtful = write('hai cột.xlsx', 'Tháng 2', 'Tháng 3')
    const first = await checkAsJson([doubtful])
    expect(first.results[0]?.remarks).toMatchObject([{ code: 'inconsistent', cell: 'D4' }])
    expect(first.status).toBe(0)
    const told = await checkAsJson([
      doubtful,
      '--config',
      settings({ columns: { appendix: { value: 'Tháng 3' } } }),
    ])
    expect(told.results[0]?.remarks).toBeUndefined()
    expect(told.status).toBe(1)
    const refused = await runCli([
      'check',
      doubtful,
      '--config',
      settings({ columns: { appendix: { giaTri: 3 } } }),
    ])
    expect(refused.status).toBe(2)
  })

  it('without its agency is refused with the way out, and read with one of the settings', async () => {
    const alone = write('không tên.xlsx', 'Cùng kỳ 2023', 'Quý I/2024', title.slice(1))
    const { status, stderr } = await runCli(['check', alone])
    expect(status).toBe(2)
    expect(stderr).toContain('cchc.config.json')
    const agency = { name: 'UBND xã Tân Lập', level: 'commune' }
    const { results } = await checkAsJson([alone, '--config', settings({ agency })])
    expect(results[0]?.findings.map(({ rule }) => rule)).toContain('appendix/rate')
  })
})
