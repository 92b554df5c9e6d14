import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
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
  page.setDefaultTimeout(5_000)
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`))
  page.on('request', (request) => {
    if (!request.url().startsWith(`${server.url}/`)) complaints.push(`request: ${request.url()}`)
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
const paste = (text: string) => page.getByLabel(/^Dán JSON/).fill(text)
const choose = (path: string) => page.getByLabel('Hoặc chọn tệp').setInputFiles(path)
const summary = () => page.getByRole('status')
/** The part of the page with a heading. */
const part = (name: string) => page.getByRole('region', { name })

describe('the policy of the page', () => {
  it('allows no eval, no inline code and no connection', async () => {
    const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content')
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';/)
    expect(policy).not.toMatch(/unsafe|connect-src|\*|data:|blob:/)
  })
})

describe('a report that is pasted', () => {
  it('has its finding beside the figure, until the figure is edited', async () => {
    expect(await summary().textContent()).toBe('Chưa có báo cáo.')
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.evaluate(`navigator.clipboard.writeText(${JSON.stringify(slipping)})`)
    await page.getByLabel(/^Dán JSON/).focus()
    await page.keyboard.press('Control+V')
    await expect.poll(() => summary().textContent()).toBe('1 lỗi, 1 cảnh báo')
    const rate = page.getByRole('textbox', { name: 'Tỷ lệ hồ sơ tiếp nhận trực tuyến' })
    const note = page.locator(`#${await rate.getAttribute('aria-describedby')}`)
    expect(await note.textContent()).toMatch(/^Cảnh báo: .*công bố 99,3%, nhưng 1\.482\/1\.485 là 99,80%/)

    await rate.fill('99,8%')
    await expect.poll(() => note.textContent()).toBe('')
    expect(await summary().textContent()).toBe('1 lỗi')
    const text = await page.getByLabel(/^Dán JSON/).inputValue()
    expect(JSON.parse(text).procedures.dossiers.rates.online).toBe('99,8%')
  })

  it('has a new finding when a figure becomes wrong, and says that it cannot read one', async () => {
    await choose(join(reports, 'binh-duong-2024-7-months.json'))
    await expect.poll(() => summary().textContent()).toMatch(/cảnh báo/)
    const before = await summary().textContent()
    const early = page
      .getByRole('group', { name: /Hộ tịch › Hồ sơ đã giải quyết$/ })
      .getByRole('textbox', { name: 'Hồ sơ giải quyết trước hạn' })
    await early.fill('282')
    await expect.poll(() => summary().textContent()).toMatch(/^\d lỗi/)
    expect(await part('Phát hiện').textContent()).toContain('ghi 288, nhưng 282 + 0 + 0 = 282 (lệch 6)')

    await early.fill('1.5')
    await expect.poll(() => early.getAttribute('aria-invalid')).toBe('true')
    expect(await summary().textContent()).toBe('1 lỗi')

    await early.fill('288')
    await expect.poll(() => summary().textContent()).toBe(before)
    expect(await early.getAttribute('aria-invalid')).toBeNull()
  })

  it('FX7: names keys that every object has, and does not fail on them', async () => {
    const report = JSON.parse(slipping)
    report.procedures.dossiers.constructor = 5
    report.toString = 7
    await paste(JSON.stringify(report))
    await expect.poll(() => summary().textContent()).toBe('2 lỗi')
    expect(await part('Phát hiện').textContent()).toContain('constructor')
  })

  it('speaks English when asked', async () => {
    await paste(slipping)
    await page.getByRole('radio', { name: 'English' }).check()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await expect.poll(() => summary().textContent()).toBe('1 error, 1 warning')
    const rates = page.getByRole('group', { name: 'procedures › dossiers › rates' })
    expect(await rates.textContent()).toMatch(/Warning: .*1,482\/1,485/)
    expect(await page.locator('main').textContent()).not.toMatch(/Cảnh báo|công bố/)
  })

  it('leads from a finding to its figure with the keyboard alone', async () => {
    await paste(slipping)
    const link = part('Phát hiện').getByRole('link', { name: /Hồ sơ được xác thực/ })
    await link.focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement.value')).toBe('1968')
    await page.keyboard.press('Control+A')
    await page.keyboard.type('1973')
    await expect.poll(() => link.count()).toBe(0)
  })

  it('is refused with its places if it is no report, and nothing is lost if it is no JSON', async () => {
    await paste('{"title": "Báo cáo", "procedures": {"dossiers": {"received": {"total": "mười"}}}}')
    await expect.poll(() => summary().textContent()).toBe('3 lỗi')
    expect(await page.getByRole('textbox', { name: 'Tổng số hồ sơ tiếp nhận' }).inputValue()).toBe('mười')
    await paste('{"title": ')
    expect(await summary().textContent()).toBe('Nội dung chưa phải JSON.')
    await paste('5')
    await expect.poll(() => summary().textContent()).toBe('1 lỗi')
  })
})

describe('a file', () => {
  it.each(readdirSync(reports).filter((name) => /(?<!\.findings)\.json$/.test(name)))(
    'has its figures listed when it is chosen: %s',
    async (name) => {
      await choose(join(reports, name))
      await expect.poll(() => page.locator('#figures input').count()).toBeGreaterThan(10)
      expect(await summary().textContent()).toMatch(/lỗi|cảnh báo|lưu ý|Không có phát hiện/)
    },
  )

  it('is read when it is dropped', async () => {
    const text = JSON.stringify(slipping)
    const transfer = await page.evaluateHandle(
      `(() => { const transfer = new DataTransfer()
        transfer.items.add(new File([${text}], 'report.json', { type: 'application/json' }))
        return transfer })()`,
    )
    await page.dispatchEvent('body', 'drop', { dataTransfer: transfer })
    await expect.poll(() => summary().textContent()).toMatch(/^1 lỗi/)
  })
})

describe('assistive programs', () => {
  it.each(['light', 'dark'] as const)('find nothing amiss in %s colors', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await paste(slipping)
    await expect.poll(() => summary().textContent()).toMatch(/lỗi/)
    await page.evaluate(axe.source)
    const violations = await page.evaluate('axe.run().then(({ violations }) => violations)')
    expect((violations as { id: string; help: string }[]).map(({ id, help }) => `${id}: ${help}`)).toEqual([])
  })
})
