import { afterAll, describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { appendixTemplate2025 } from '../../src/appendix/appendix-template-2025.js'
import { extendTemplate } from '../../src/appendix/extend-template.js'
import { checkAsJson, reportText, runCli, temporaryFolder } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const ours = extendTemplate(appendixTemplate2024, {
  id: 'our-2024',
  title: { vi: 'Phụ lục của tỉnh', en: 'Appendix of the province' },
  source: { document: 'Công văn của Sở Nội vụ', confirmed: true },
  drop: ['7.4'],
})
const theirs = { ...ours, id: 'their-2024' }
const write = (name: string, form: object) => folder.write(`${name}.json`, JSON.stringify(form))
const form = write('form', ours)

/** The plan is 3 of 11, and the appendix says a third. */
const appendixOf = (template: string) =>
  reportText(
    `"appendix":{"template":"${template}","values":{"1.1":"33.33","1.1.planned":11,"1.1.completed":3}}`,
  )
const ofOurs = folder.write('ours.json', appendixOf('our-2024'))
const ofTheirs = folder.write('theirs.json', appendixOf('their-2024'))
const of2024 = folder.write('of-2024.json', appendixOf('cchc-2024'))

const rulesOf = (findings: readonly Record<string, unknown>[] = []) => findings.map(({ rule }) => rule)

describe('FX11: a form of the appendix of one’s own', () => {
  it('that the package has already may be named, and the table of a text is of the form of its day', async () => {
    const again = folder.write('again.json', JSON.stringify(appendixTemplate2025))
    const lines = [
      'UBND XÃ TÂN LẬP',
      '',
      'BÁO CÁO',
      'Công tác cải cách hành chính quý III năm 2025',
      'UBND xã Tân Lập báo cáo kết quả như sau:',
      '',
      'TT\tCác chỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú',
      '1.1\tTỷ lệ hoàn thành kế hoạch CCHC năm (lũy kế đến thời điểm báo cáo)\t%\t30\t',
    ]
    const text = folder.write('bao-cao.txt', lines.join('\n'))
    const { stdout, stderr } = await runCli(['read', text, '--form', again])
    expect(stderr).toBe('')
    expect(JSON.parse(stdout).results[0]).toMatchObject({
      report: { appendix: { template: appendixTemplate2025.id, values: { '1.1': '30' } } },
    })
    const earlier = folder.write('truoc.txt', lines.join('\n').replace('III năm 2025', 'III năm 2024'))
    expect(JSON.parse((await runCli(['read', earlier])).stdout).results[0]).toMatchObject({
      report: { appendix: { template: appendixTemplate2024.id } },
    })
  })

  it('is what the appendix is checked by; without it the rest of the report is checked', async () => {
    const without = await checkAsJson([ofOurs])
    expect(without.status).toBe(0)
    expect(rulesOf(without.results[0]?.findings)).toContain('appendix/known-form')
    const given = await checkAsJson([ofOurs, '--form', form])
    expect(given.status).toBe(1)
    expect(rulesOf(given.results[0]?.findings)).toContain('appendix/rate')
    expect(rulesOf(given.results[0]?.findings)).not.toContain('appendix/known-form')
  })

  it('is one of several, beside that of 2024', async () => {
    const { status, results } = await checkAsJson([
      ...[ofOurs, ofTheirs, of2024],
      ...['--form', form, `--form=${write('theirs-form', theirs)}`],
    ])
    expect(status).toBe(1)
    expect(results).toHaveLength(3)
    for (const { findings } of results) expect(rulesOf(findings)).toContain('appendix/rate')
  })

  it('is read from standard input', async () => {
    const { results } = await checkAsJson([ofOurs, '--form', '-'], JSON.stringify(ours))
    expect(rulesOf(results[0]?.findings)).toContain('appendix/rate')
    expect((await runCli(['check', '-', '--form', '-'])).status).toBe(2)
  })
})

describe('FX11: a form that cannot be used', () => {
  const row = { key: '9', kind: 'count', label: { vi: 'Dòng', en: 'Row' }, unit: 'dossier', overTime: 'flow' }
  const withRow = (more: object) => ({ ...ours, indicators: [{ ...row, ...more }] })
  const cases: readonly (readonly [string, unknown, string, string])[] = [
    ['no form', [], 'wrong-type', ''],
    ['a key that forms do not have', { ...ours, levels: ['commune'] }, 'unknown-key', '/levels'],
    ['no rows', { ...ours, indicators: undefined }, 'missing', '/indicators'],
    ['a kind that rows do not have', withRow({ kind: 'text' }), 'not-an-option', '/indicators/0/kind'],
    ['a unit that is none', withRow({ unit: 'dossiers' }), 'not-an-option', '/indicators/0/unit'],
    ['a part of a row that is not there', withRow({ partOf: '8' }), 'unreadable-file', ''],
    ['a figure that no report has', withRow({ inReport: [{ figure: 'a.b' }] }), 'unreadable-file', ''],
    ['the id of a form known', { ...ours, id: 'cchc-2024' }, 'unreadable-file', ''],
  ]
  it.each(cases)('%s is named, and the report is checked', async (name, wrong, code, pointer) => {
    const file = write(`wrong ${name}`, wrong as object)
    const { status, stderr, results } = await checkAsJson([of2024, '--form', file])
    expect(status).toBe(2)
    expect(stderr).toContain(file)
    expect(rulesOf(results[0]?.findings)).toContain('appendix/rate')
    expect(results[1]).toMatchObject({ file, ok: false, issues: [{ code, pointer }] })
  })

  it('of one id with another is the second of them', async () => {
    const { results } = await checkAsJson([of2024, '--form', form, '--form', write('again', ours)])
    expect(results[1]?.file).toContain('again')
    expect(results).toHaveLength(2)
  })

  it('that is not there is an unreadable file', async () => {
    const { status, results } = await checkAsJson([of2024, '--form', 'nowhere.json'])
    expect({ status, code: results[1]?.issues?.[0]?.code }).toEqual({ status: 2, code: 'unreadable-file' })
  })
})
