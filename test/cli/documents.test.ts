import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { makeDocx, paragraph, run } from '../office/make-docx.js'
import { pdfOf } from '../office/pdf/make-pdf.js'
import { sheetOf, workbookOf } from '../office/xlsx/workbook.js'
import { checkAsJson, reportText, runCli, temporaryFolder, wrongSum } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const lines = [
  'BÁO CÁO',
  'Kết quả công tác cải cách hành chính quý I năm 2024',
  'UBND xã Tân Lập báo cáo kết quả như sau:',
  'Đã giải quyết 118 hồ sơ (trước hạn 100, đúng hạn 16, quá hạn 0).',
]
const docx = makeDocx(lines.map((line) => paragraph(line)).join(''))
const rows = lines
  .map(
    (line, row) => `<row r="${row + 1}"><c r="A${row + 1}" t="inlineStr"><is><t>${line}</t></is></c></row>`,
  )
  .join('')
const xlsx = sheetOf(rows, { name: 'Báo cáo' })
const pdf = pdfOf([lines.map((line, at) => ({ text: line, left: 40, base: 700 - 20 * at, size: 10 }))])
const text = folder.write('text.txt', `${lines.join('\n')}\n`)

describe('a document of Word, Excel or a PDF', () => {
  it.each([
    ['a.docx', docx],
    ['a.txt', docx],
    ['a.xlsx', xlsx],
    ['a.json', xlsx],
    ['a.pdf', pdf],
  ])('%s has the findings of its text', async (name, bytes) => {
    const { status, results } = await checkAsJson([folder.write(name, bytes)])
    const [ofText] = (await checkAsJson([text])).results
    expect(status).toBe(1)
    const withoutCells = results[0]?.findings.map(({ places, ...finding }) => ({
      ...finding,
      places: (places as object[]).map((place) => ({ ...place, sheet: undefined, cell: undefined })),
    }))
    expect(withoutCells).toEqual(ofText?.findings)
  })

  it('may come on standard input', async () => {
    expect((await runCli(['check', '-'], Buffer.from(docx))).status).toBe(1)
    expect((await runCli(['read', '-'], Buffer.from(docx))).stdout).toContain('"total": 118')
  })

  it('says what of it is not read', async () => {
    const hidden = lines.map((line) => paragraph(line)).join('') + paragraph(run('Ẩn 7', '<w:vanish/>'))
    const { stderr, stdout } = await runCli([
      'check',
      folder.write('hidden.docx', makeDocx(hidden)),
      '--format',
      'json',
    ])
    expect(JSON.parse(stdout).results[0].remarks).toMatchObject([
      { code: 'file', message: expect.anything() },
    ])
    expect(stderr).toMatch(/^cchc: .*hidden\.docx: .+\n$/)
  })

  it('says which sheets and rows of a workbook are hidden', async () => {
    const hidden = '<row r="9" hidden="1"><c r="A9"><v>7</v></c></row>'
    const sheets = [
      { name: 'Báo cáo', data: rows + hidden },
      { name: 'Nháp', state: 'hidden', data: rows },
    ]
    const { results } = await checkAsJson([folder.write('hidden.xlsx', workbookOf({ sheets }))])
    expect(results[0]?.remarks).toMatchObject([
      { reason: 'hidden-cells', path: ['Báo cáo'] },
      { reason: 'hidden-sheet', path: ['Nháp'] },
    ])
  })

  it('that is none is refused, with what it is', async () => {
    for (const [name, bytes] of [
      ['old.docx', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
      ['rich.docx', Buffer.from('{\\rtf1 Báo cáo}')],
      ['cut.docx', docx.slice(0, docx.length - 30)],
    ] as const) {
      const { status, stdout, stderr } = await runCli(['check', folder.write(name, bytes)])
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
      expect(stderr).toMatch(/^cchc: [^\n]+\n$/)
    }
  })

  it('lies in a folder beside others', async () => {
    mkdirSync(join(folder.path, 'mixed'))
    for (const [name, content] of [
      ['1.docx', docx],
      ['2.xlsx', xlsx],
      ['3.json', wrongSum],
    ] as const)
      folder.write(`mixed/${name}`, content)
    expect((await checkAsJson([join(folder.path, 'mixed')])).results).toHaveLength(3)
  })
})

describe('--comments', () => {
  const inFolder = (name: string) => join(folder.path, name)
  mkdirSync(inFolder('in'))
  mkdirSync(inFolder('in/other'))
  const files = [
    folder.write('in/bảng <1>.xlsx', xlsx),
    folder.write('in/other/bảng <1>.xlsx', xlsx),
    folder.write('in/lời.docx', docx),
    folder.write('in/clean.json', reportText()),
    folder.write('in/wrong.json', wrongSum),
  ]

  function commentsOf(name: string): string {
    const parts = Object.entries(unzipSync(readFileSync(inFolder(name))))
    const comments = parts.filter(([part]) => /comments\d*\.xml$/.test(part))
    return comments.map(([, bytes]) => strFromU8(bytes)).join('')
  }

  it('writes documents with their findings, and an index of all', async () => {
    const before = files.map((file) => readFileSync(file))
    const { status, stderr } = await runCli(['check', inFolder('in'), '--comments', inFolder('in/out')])
    expect(status).toBe(1)
    expect(stderr).toContain(inFolder('in/out'))
    expect(readdirSync(inFolder('in/out')).sort()).toEqual([
      'bảng <1>-2.xlsx',
      'bảng <1>.xlsx',
      'index.html',
      'lời.docx',
    ])
    expect(commentsOf('in/out/bảng <1>.xlsx')).toMatch(/ref="A4".*dossier\/resolved-total/s)
    expect(commentsOf('in/out/lời.docx')).toMatch(/author="cchc".*dossier\/resolved-total/s)
    const page = readFileSync(inFolder('in/out/index.html'), 'utf8')
    expect(page).toContain(`href="${encodeURIComponent('bảng <1>.xlsx')}"`)
    expect(page).toContain('wrong.json')
    expect(page).not.toContain('<1>')
    expect(files.map((file) => readFileSync(file))).toEqual(before)
  })

  it('writes again into its own folder, and reads nothing of it', async () => {
    const { stdout } = await runCli([
      'check',
      inFolder('in'),
      '--comments',
      inFolder('in/out'),
      '--format',
      'json',
    ])
    expect(JSON.parse(stdout).results).toHaveLength(files.length)
    expect(readdirSync(inFolder('in/out'))).toHaveLength(4)
  })

  it('touches no folder that has something else, and no file that it reads', async () => {
    const { status, stdout } = await runCli(['check', text, '--comments', inFolder('in')])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(existsSync(inFolder('in/index.html'))).toBe(false)
    const commented = inFolder('in/out/bảng <1>.xlsx')
    const before = readFileSync(commented)
    await runCli(['check', commented, '--comments', inFolder('in/out')])
    expect(readFileSync(commented)).toEqual(before)
  })

  it('takes no page of findings for an index of its own', async () => {
    const page = await runCli(['check', text, '--format', 'html'])
    mkdirSync(inFolder('page'))
    folder.write('page/index.html', page.stdout)
    folder.write('page/lời.docx', docx)
    const { status } = await runCli(['check', text, '--comments', inFolder('page')])
    expect(status).toBe(2)
    expect(readFileSync(inFolder('page/index.html'), 'utf8')).toBe(page.stdout)
  })

  it('says in a comment what the package says in one', async () => {
    await runCli(['check', inFolder('in/lời.docx'), '--comments', inFolder('same'), '--lang', 'en'])
    expect(commentsOf('same/lời.docx')).toMatch(/Error: .*Basis: arithmetic.*Rule: dossier\/resolved-total/s)
  })

  it.each([
    ['standard input', '-', 'stdin.docx'],
    ['a document with another name', folder.write('named.txt', docx), 'named.txt.docx'],
  ])('names what it writes of %s by its kind', async (_, file, name) => {
    await runCli(['check', file, '--comments', inFolder(`kind-${name}`)], Buffer.from(docx))
    expect(readdirSync(inFolder(`kind-${name}`)).sort()).toEqual(['index.html', name].sort())
  })

  it('has in its index a document that could not be written, too', async () => {
    mkdirSync(inFolder('full'))
    await runCli(['check', text, '--comments', inFolder('full')])
    mkdirSync(inFolder('full/lời.docx'))
    const { status } = await runCli(['check', inFolder('in/lời.docx'), '--comments', inFolder('full')])
    expect(status).toBe(2)
    const page = readFileSync(inFolder('full/index.html'), 'utf8')
    expect(page).toContain('lời.docx')
    expect(page).toContain('118')
  })

  it('leaves out what is waived', async () => {
    const { results } = await checkAsJson([text])
    const waivers = results[0]?.findings.map(({ rule, pointer }) => ({
      rule,
      path: pointer,
      reason: 'Đã rõ',
      by: 'VP',
    }))
    const file = folder.write('waivers.json', JSON.stringify(waivers))
    await runCli(['check', files[0] as string, '--waivers', file, '--comments', inFolder('waived')])
    expect(readdirSync(inFolder('waived'))).toEqual(['index.html'])
  })
})
