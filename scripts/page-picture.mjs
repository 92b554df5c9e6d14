/**
 * Takes the picture of the example page for the README, in headless Chromium (`scripts/install-chromium.sh`):
 * `node scripts/page-picture.mjs [PAGE]`. PAGE is what `npm run build:single` makes in a copy of examples/browser-page; by
 * default that of the folder itself.
 */
import { mkdirSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { chromium } from 'playwright-core'

const [given = 'examples/browser-page/dist/one-file.html'] = process.argv.slice(2)
const folder = 'docs/pictures'
const path = `${folder}/browser-page.png`
/** A README is fetched by everybody who looks at the package. */
const mostBytes = 200_000

mkdirSync(folder, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: 1280, height: 820 }, colorScheme: 'light' })
await page.goto(String(pathToFileURL(resolve(given))))
await page.getByRole('button', { name: 'Xem ví dụ' }).click()
await page.locator('.remark').first().waitFor()
await page.screenshot({ path })
await browser.close()
const { size } = statSync(path)
process.stdout.write(`${path}: ${size} bytes\n`)
if (size > mostBytes) process.exitCode = 1
