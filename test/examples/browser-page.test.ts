import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { strFromU8, unzipSync } from 'fflate'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { escaped, makeDocx } from '../office/make-docx.js'
import { sheetOf } from '../office/xlsx/workbook.js'
import { root } from '../package/packed-package.js'
import { copyExample, type ExampleCopy } from './example-copy.js'
import { freePort } from './free-port.js'
import { slippingReport } from './slipping-report.js'

let example: ExampleCopy
let server: Awaited<ReturnType<ExampleCopy['serve']>>
let browser: Browser
let page: Page
/** What the browser complains of: breaches of the policy, errors on the console, what is thrown, requests that fail. */
let complaints: string[]

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] })
  example = copyExample('browser-page')
  example.run('npm', ['run', 'build'])
  example.run('npm', ['run', 'build:single'])
  const port = String(await freePort())
  const vite = 'node_modules/vite/bin/vite.js'
  const args = [vite, 'preview', '--host', '127.0.0.1', '--port', port, '--strictPort']
  server = await example.serve('node', args, { NO_COLOR: '1' })
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
  example?.remove()
})

beforeEach(async () => {
  complaints = []
  page = await browser.newPage()
  page.setDefaultTimeout(60_000)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    const isOwn = [`${server.url}/`, 'blob:', 'file:'].some((start) => request.url().startsWith(start))
    if (!isOwn) complaints.push(`request: ${request.url()}`)
  })
  await page.exposeFunction('complain', (text: string) => complaints.push(text))
  await page.addInitScript(
    `addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) =>
      complain('policy: ' + violatedDirective + ' ' + sourceFile))`,
  )
  await page.goto(`${server.url}/`)
})
afterEach(async () => {
  // A breach may be reported a little later.
  await page.waitForTimeout(100)
  await page.close()
  expect(complaints).toEqual([])
})

/** Debian's Chromium, or the one that `CHROMIUM` names. */
function chromiumPath(): string {
  const candidates = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser']
  const found = candidates.find((path) => path && existsSync(path))
  if (found) return found
  throw new Error(
    'No Chromium: run `bash scripts/install-chromium.sh` (Debian, as root), or set CHROMIUM to the program.',
  )
}

const reports = join(root, 'examples/reports')
const slipping = JSON.stringify(slippingReport)

async function paste(text: string) {
  await page.getByLabel('hoặc dán văn bản').fill(text)
  await page.getByRole('button', { name: 'Kiểm tra văn bản' }).click()
}
const choose = (name: string, buffer: Buffer) =>
  page.getByLabel('Chọn tệp').setInputFiles({ name, mimeType: 'application/octet-stream', buffer })
const chooseReport = (name: string) => choose(name, readFileSync(join(reports, name)))
const openExample = () => page.getByRole('button', { name: 'Xem ví dụ' }).click()
const counts = () => page.locator('#counts')
const remarks = () => page.locator('.remark')
const problem = () => page.getByRole('alert')

/** A busy machine takes its time: this only ends what never comes. */
const eventually = <Value>(read: () => Value | Promise<Value>) => expect.poll(read, { timeout: 60_000 })

/** What `checkText` finds in a text: rule and words of each place, as the page lists them. */
function findingsOf(text: string): { rule: string; words: string[] }[] {
  const { checkText } = example.load('cchc/prose') as typeof import('../../src/prose/index.js')
  const order = ['error', 'warning', 'info']
  return [...checkText(text).findings]
    .sort((one, other) => order.indexOf(one.finding.severity) - order.indexOf(other.finding.severity))
    .map(({ finding: { rule }, words }) => ({ rule, words: words.map((each) => each.slice(0, 60)) }))
}

/** Every remark of the list with the words that its links lead to. */
function listed(): Promise<{ rule: string; words: string[] }[]> {
  return page.evaluate(`[...document.querySelectorAll('.remark')].map((remark) => ({
    rule: remark.querySelector('code').textContent,
    words: [...remark.querySelectorAll('.places a')].map(({ hash }) =>
      document.getElementById(hash.slice(1)).textContent.trim().slice(0, 60)),
  }))`)
}

describe('the policy of the page', () => {
  it('allows no eval, no inline code and no connection, and a worker only from what it holds', async () => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; worker-src blob:; style-src 'self';/)
    expect(policy?.replace('worker-src blob:', '')).not.toMatch(/unsafe|connect-src|\*|data:|blob:/)
  })

  it('binds the worker that reads: it cannot connect', async () => {
    await openExample()
    await remarks().first().waitFor()
    const [worker] = page.workers()
    const connected = worker?.evaluate(`fetch('${server.url}/').then(() => 'connected', () => 'refused')`)
    expect(await connected).toBe('refused')
    complaints = complaints.filter((text) => !/connect|failed/.test(text))
  })
})

describe('a text', () => {
  it('that is pasted has its findings, with values, cause, basis and rule', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const text = readFileSync(join(reports, 'dinh-ca-2024-q1.txt'), 'utf8')
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(text)})`)
    await page.getByLabel('hoặc dán văn bản').focus()
    await page.keyboard.press('Control+V')
    await eventually(() => page.getByLabel('hoặc dán văn bản').inputValue()).toBe(text)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await eventually(() => counts().textContent()).toBe(
      '5 lỗi, 15 cảnh báo, 1 lưu ý · đọc được 92 trong 123 số liệu',
    )
    const rate = remarks().filter({ hasText: 'dossier/rate' })
    expect(await rate.locator('dd').allTextContents()).toEqual([
      '99,3%',
      '99,80%',
      '-0,50 điểm phần trăm',
      expect.stringMatching(/^số học; Thông tư/),
      'dossier/rate',
    ])
    expect(await rate.locator('.cause').count()).toBe(1)
  })

  it.each(readdirSync(reports).filter((name) => name.endsWith('.txt')))(
    'is whole on the page, and its findings stand where checkText finds them: %s',
    async (name) => {
      const text = readFileSync(join(reports, name), 'utf8')
      await chooseReport(name)
      await remarks().first().waitFor()
      expect(await listed()).toEqual(findingsOf(text))
      const shown = (await page.locator('.sheet').textContent()) ?? ''
      expect(shown.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
    },
  )

  it('leads from words to their finding and back, with the keyboard alone', async () => {
    await openExample()
    const word = page.locator('.mark', { hasText: '1.481' })
    await word.focus()
    await page.keyboard.press('Enter')
    const focused = () => page.evaluate('document.activeElement.textContent')
    await eventually(focused).toContain('dossier/resolved-total')
    expect(await page.locator('.remark:target').count()).toBe(1)
    await page.keyboard.press('Tab')
    expect(await focused()).toBe('1.481')
    await page.keyboard.press('Enter')
    await eventually(() => page.evaluate('document.activeElement.className')).toMatch(/^mark/)
    expect(await page.locator('.mark:target').textContent()).toBe('1.481')
  })

  it('tells whoever does not see it what is underlined', async () => {
    await openExample()
    const word = page.locator('.mark', { hasText: '92%' })
    const described = await word.getAttribute('aria-describedby')
    expect(await page.locator(`#${described}`).textContent()).toContain('94,51%')
    expect(await page.getByRole('status').textContent()).toMatch(/^\d lỗi/)
  })

  it('has figures that were not understood pale, with the reason on demand', async () => {
    await openExample()
    const figure = page.locator('.mark[data-severity="unread"]', { hasText: '250' })
    expect(await figure.getAttribute('title')).toMatch(/“.+”/)
    const reason = page.locator('.unread li', { hasText: '250' })
    expect(await reason.isVisible()).toBe(false)
    await figure.click()
    await eventually(() => reason.isVisible()).toBe(true)
    await reason.getByRole('link').click()
    expect(await page.locator('.mark:target').textContent()).toBe('250')
  })

  it('that does not say of whom or of when it is has that asked', async () => {
    await paste('Đã tiếp nhận 40 hồ sơ; trả kết quả 38 hồ sơ, đạt 96%.')
    await eventually(() => counts().textContent()).toBe('Chưa kiểm tra được · đọc được 3 trong 3 số liệu')
    await page.getByLabel('Cơ quan báo cáo').fill('UBND xã Tân Lập')
    await page.getByLabel('Kỳ báo cáo').selectOption('nine-months')
    expect(await page.getByLabel('Tháng mấy').isVisible()).toBe(false)
    await page.getByLabel('Kỳ báo cáo').selectOption('month')
    await page.getByLabel('Tháng mấy').fill('9')
    await page.getByLabel('Năm', { exact: true }).fill('2025')
    await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click()
    await remarks().first().waitFor()
    expect(await listed()).toContainEqual({ rule: 'dossier/rate', words: ['96%'] })
  })

  it('speaks English when asked, all of it', async () => {
    await openExample()
    await remarks().first().waitFor()
    await page.getByRole('radio', { name: 'English' }).check()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    expect(await counts().textContent()).toMatch(/^2 errors, 4 warnings, 1 note · \d+ of \d+ figures read$/)
    expect(await page.locator('#findings').textContent()).not.toMatch(/Cảnh báo|công bố|Căn cứ|chưa hiểu/)
  })

  it('of a megabyte is read beside the page, which answers meanwhile', async () => {
    const text = readFileSync(join(reports, 'duc-pho-2024-5-months.txt'), 'utf8')
    await choose('dài.txt', Buffer.from(text.repeat(Math.ceil(1e6 / text.length))))
    await page.locator('body[aria-busy]').waitFor()
    await page.getByRole('radio', { name: 'English' }).check()
    expect(await page.getByRole('status').textContent()).toBe('Đang đọc…')
    await eventually(() => counts().textContent()).toMatch(/of \d{4,} figures read$/)
    expect(await page.locator('.mark').count()).toBeGreaterThan(1000)
  })
})

describe('the JSON of a report', () => {
  const field = (name: string) => page.getByRole('textbox', { name })

  it('has its finding beside the figure, until the figure is edited', async () => {
    await paste(slipping)
    await eventually(() => counts().textContent()).toBe('1 lỗi, 1 cảnh báo')
    const rate = field('Tỷ lệ hồ sơ tiếp nhận trực tuyến')
    const described = await rate.getAttribute('aria-describedby')
    expect(await page.locator(`#${described}`).textContent()).toMatch(
      /công bố 99,3%, nhưng 1\.482\/1\.485 là 99,80%/,
    )

    await rate.fill('99,8%')
    await eventually(() => counts().textContent()).toBe('1 lỗi')
    expect(await rate.getAttribute('aria-describedby')).toBeNull()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải JSON đã sửa' }).click(),
    ])
    const saved = JSON.parse(readFileSync(await download.path(), 'utf8'))
    expect(saved.procedures.dossiers.rates.online).toBe('99,8%')
    expect(saved.statements).toEqual(slippingReport.statements)
  })

  it('has a new finding when a figure becomes wrong, and says that it cannot read one', async () => {
    await chooseReport('binh-duong-2024-7-months.json')
    await eventually(() => counts().textContent()).toMatch(/cảnh báo/)
    const before = await counts().textContent()
    const early = page
      .getByRole('group', { name: /Hộ tịch › Hồ sơ đã giải quyết$/ })
      .getByRole('textbox', { name: 'Hồ sơ giải quyết trước hạn' })
    await early.fill('282')
    await eventually(() => counts().textContent()).toMatch(/^\d lỗi/)
    expect(await page.locator('#remarks').textContent()).toContain(
      'ghi 288, nhưng 282 + 0 + 0 = 282 (lệch 6)',
    )

    await early.fill('1.5')
    await eventually(() => early.getAttribute('aria-invalid')).toBe('true')
    expect(await counts().textContent()).toBe('1 lỗi')

    await early.fill('288')
    await eventually(() => counts().textContent()).toBe(before)
    expect(await early.getAttribute('aria-invalid')).toBeNull()
  })

  it('FX7: names keys that every object has, and does not fail on them', async () => {
    const report = JSON.parse(slipping)
    report.procedures.dossiers.constructor = 5
    report.toString = 7
    await paste(JSON.stringify(report))
    await eventually(() => counts().textContent()).toBe('2 lỗi')
    expect(await page.locator('#remarks').textContent()).toContain('constructor')
  })

  it('leads from a finding to its figure with the keyboard alone', async () => {
    await paste(slipping)
    const remark = remarks().filter({ hasText: 'Hồ sơ được xác thực' })
    await remark.getByRole('link').focus()
    await page.keyboard.press('Enter')
    await eventually(() => page.evaluate('document.activeElement.value')).toBe('1968')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('1973')
    await eventually(() => remark.count()).toBe(0)
  })

  it('that is no report is refused with its places', async () => {
    await paste('{"title": "Báo cáo", "procedures": {"dossiers": {"received": {"total": "mười"}}}}')
    await eventually(() => counts().textContent()).toBe('3 lỗi')
    expect(await field('Tổng số hồ sơ tiếp nhận').inputValue()).toBe('mười')
  })

  it.each(readdirSync(reports).filter((name) => /(?<!\.findings)\.json$/.test(name)))(
    'has its figures listed when it is chosen: %s',
    async (name) => {
      await chooseReport(name)
      await eventually(() => page.locator('.figures input').count()).toBeGreaterThanOrEqual(10)
      expect(await counts().textContent()).toMatch(/lỗi|cảnh báo|lưu ý|Không có phát hiện/)
    },
  )
})

describe('a document of Word', () => {
  const asWord = (text: string) =>
    makeDocx(
      text
        .split('\n')
        .map((line) => {
          const runs = line
            .split('\t')
            .map((part) => `<w:r><w:t xml:space="preserve">${escaped(part)}</w:t></w:r>`)
          return `<w:p>${runs.join('<w:r><w:tab/></w:r>')}</w:p>`
        })
        .join(''),
    )

  it('has the findings of its text, place for place', async () => {
    const text = readFileSync(join(reports, 'dieu-tri-2024-9-months.txt'), 'utf8')
    // By its content, not its name.
    await choose('báo cáo.txt', Buffer.from(asWord(text)))
    await remarks().first().waitFor()
    expect(await listed()).toEqual(findingsOf(text))
  })

  it('comes back with a comment for each finding', async () => {
    const { fileKind, readDocx } = example.load('cchc/office') as typeof import('../../src/office/index.js')
    const text = readFileSync(join(reports, 'dieu-tri-2024-9-months.txt'), 'utf8')
    await choose('báo cáo.docx', Buffer.from(asWord(text)))
    await remarks().first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về bản có chú thích' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('báo cáo-chu-thich.docx')
    const commented = readFileSync(await download.path())
    expect(fileKind(commented)).toBe('docx')
    expect(readDocx(commented)).toMatchObject({ success: true, data: { text } })
    const comments = strFromU8(unzipSync(commented)['word/comments.xml'] as Uint8Array)
    expect(comments.match(/<w:comment /g)).toHaveLength(await remarks().count())
    for (const { rule } of findingsOf(text)) expect(comments).toContain(rule)
  })
})

describe('a workbook', () => {
  it('has findings on its cells, and comes back with them as comments', async () => {
    const { fileKind, readXlsx } = example.load('cchc/office') as typeof import('../../src/office/index.js')
    const text = readFileSync(join(reports, 'dinh-ca-2024-q1.txt'), 'utf8')
    const rows = text.slice(text.indexOf('PHỤ LỤC')).trim().split('\n')
    const cell = (words: string, at: string) =>
      words === ''
        ? ''
        : /^\d+$/.test(words)
          ? `<c r="${at}"><v>${words}</v></c>`
          : `<c r="${at}" t="inlineStr"><is><t>${escaped(words)}</t></is></c>`
    const data = rows.map((row, at) => {
      const cells = row.split('\t').map((words, column) => cell(words, `${'ABCDE'[column]}${at + 1}`))
      return `<row r="${at + 1}">${cells.join('')}</row>`
    })
    await choose('phụ lục.xlsx', Buffer.from(sheetOf(data.join(''), { name: 'Phụ lục' })))
    await remarks().first().waitFor()
    expect(await listed()).toContainEqual({ rule: 'appendix/unit', words: ['văn bản'] })
    expect(await page.locator('.table thead tr').count()).toBe(2)

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Tải về bản có chú thích' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('phụ lục-chu-thich.xlsx')
    const commented = readFileSync(await download.path())
    expect(fileKind(commented)).toBe('xlsx')
    expect(readXlsx(commented).success).toBe(true)
    const row = rows.findIndex((each) => each.startsWith('7.5.2')) + 1
    const comments = strFromU8(
      unzipSync(commented, { filter: ({ name }) => /comments/.test(name) })['xl/comments1.xml'] as Uint8Array,
    )
    expect(comments).toContain(`ref="C${row}"`)
  })
})

describe('a file', () => {
  it('is read when it is dropped', async () => {
    const transfer = await page.evaluateHandle(
      `(() => { const transfer = new DataTransfer()
        transfer.items.add(new File([${JSON.stringify(slipping)}], 'report.json', { type: 'application/json' }))
        return transfer })()`,
    )
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    await eventually(() => counts().textContent()).toMatch(/^1 lỗi/)
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('report.json')
  })

  it.each([
    ['của Word đời cũ', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], /\.docx/],
    ['PDF', [...Buffer.from('%PDF-1.7')], /PDF.*chép/],
    ['quét', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a], /bản quét/],
    ['RTF', [...Buffer.from('{\\rtf1 x}')], /RTF.*\.docx/],
    ['trống', [], /trống/],
    ['mã hóa khác', [0xb8, 0xd3, 0xc8, 0xff], /UTF-8/],
    ['hỏng', [...Buffer.from('{"title": ')], /không phải JSON/],
  ])('that cannot be read is refused, with what to do: %s', async (name, bytes, says) => {
    await choose(`Báo cáo ${name}`, Buffer.from(bytes))
    await eventually(() => problem().textContent()).toMatch(says)
    expect(await problem().textContent()).toContain(`Báo cáo ${name}`)
    // What is refused does not stand in the way of the next.
    await openExample()
    await remarks().first().waitFor()
    expect(await problem().count()).toBe(0)
    await page.getByRole('button', { name: 'Báo cáo khác' }).click()
    expect(await problem().count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Xem ví dụ' }).isVisible()).toBe(true)
  })
})

describe('the page', () => {
  const states: readonly (readonly [string, () => Promise<unknown>])[] = [
    ['empty', async () => {}],
    ['with a text', openExample],
    ['with JSON', () => paste(slipping)],
    ['with questions', () => paste('Đã tiếp nhận 40 hồ sơ.')],
    ['with a refusal', () => choose('a.pdf', Buffer.from('%PDF-1.7'))],
  ]
  const settled = () =>
    page
      .locator('body:not([aria-busy]) :is(.remark, .missing, .problem h2, #start h1):visible')
      .first()
      .waitFor()

  it.each(states)('%s has nothing that assistive programs find amiss, light and dark', async (_, open) => {
    await open()
    await settled()
    await page.evaluate(axe.source)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const violations = await page.evaluate('axe.run().then(({ violations }) => violations)')
      expect((violations as { id: string; help: string }[]).map(({ id, help }) => `${id}: ${help}`)).toEqual(
        [],
      )
    }
  })

  it.each(states)('%s fits on a telephone', async (_, open) => {
    await page.setViewportSize({ width: 390, height: 844 })
    await open()
    await settled()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
  })

  it('has on paper what was found and the whole text, without its buttons', async () => {
    await openExample()
    await remarks().first().waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await page.getByRole('button').count()).toBe(0)
    expect(await remarks().last().isVisible()).toBe(true)
    expect(await page.locator('.sheet').isVisible()).toBe(true)
  })

  it('works from one file on the disk, under a policy that names what it holds by hashes', async () => {
    await page.goto(String(pathToFileURL(join(example.folder, 'dist/one-file.html'))))
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; worker-src blob:; style-src 'sha256-[^']+';/,
    )
    expect(policy).not.toMatch(/unsafe|self|connect-src/)
    await openExample()
    await eventually(() => counts().textContent()).toMatch(/^2 lỗi, 4 cảnh báo, 1 lưu ý/)
  })
})
