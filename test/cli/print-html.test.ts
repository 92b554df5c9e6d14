import { afterAll, describe, expect, it } from 'vitest'
import { reportText, runCli, temporaryFolder, truncatedRate, wrongSum } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const html = async (...args: string[]) => (await runCli([...args, '--format', 'html'])).stdout
const wrong = folder.write('wrong.json', wrongSum)

/** The elements of a page by name, with their attributes; throws where one is not closed. */
function elementsOf(page: string) {
  const open: string[] = []
  const found: { readonly name: string; readonly attributes: string }[] = []
  for (const [, end, name = '', attributes = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)([^<>]*)>/g)) {
    if (end === '/') expect(open.pop()).toBe(name)
    else if (name !== 'meta') open.push(name)
    if (end === '') found.push({ name, attributes })
  }
  expect(open).toEqual([])
  return found
}

/** What is read of a page: no tags, no style. */
const textOf = (page: string) => page.replace(/<style>.*<\/style>/s, '').replace(/<[^>]+>/g, ' ')

describe('--format html', () => {
  it('is one page that loads nothing and runs nothing', async () => {
    const page = await html('check', wrong)
    expect(page.startsWith('<!doctype html>\n<html lang="vi">')).toBe(true)
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'`)
    expect(page).not.toMatch(/https?:|url\(|@import|javascript:|\bsrc=|\bon\w+=/i)
    const elements = elementsOf(page)
    expect(elements.map(({ name }) => name)).not.toContain('script')
    for (const { attributes } of elements) expect(attributes).not.toMatch(/href="(?!#)/)
  })

  it('shows of each finding its figures, its basis, its rule and its place', async () => {
    const text = textOf(await html('check', wrong))
    for (const part of ['Hồ sơ: ghi 11', 'Phải là', 'số học', 'statement/sum', '/statements/0/whole'])
      expect(text).toContain(part)
    expect(textOf(await html('check', wrong, '--lang', 'en'))).toContain('Should be')
  })

  it('quotes the words of a text', async () => {
    const file = folder.write(
      'a.txt',
      `BÁO CÁO
Kết quả công tác cải cách hành chính quý I năm 2024

UBND xã Tân Lập báo cáo kết quả như sau:
Đã giải quyết 118 hồ sơ (trước hạn 100, đúng hạn 16, quá hạn 0).
`,
    )
    const page = await html('check', file)
    expect(page).toContain('<blockquote>Đã giải quyết <mark>118</mark> hồ sơ (trước hạn')
    elementsOf(page)
  })

  it('makes nothing of what reports say', async () => {
    const hostile = `</title><script>alert(1)</script>" onload='x' & \u202E\u001B`
    const report = {
      title: hostile,
      agency: { name: hostile, level: 'commune' },
      period: { kind: 'year', year: 2024 },
      targets: [{ indicator: hostile, target: '90', actual: '80' }],
      statements: [{ kind: 'sum', label: hostile, whole: 11, parts: [4, 6] }],
    }
    const file = folder.write(`<b>'"&.json`, JSON.stringify(report))
    const refused = folder.write('refused.json', JSON.stringify({ [hostile]: 1 }))
    const waiver = { rule: 'statement/sum', path: '/statements/0/whole', reason: hostile, by: hostile }
    const waivers = folder.write('waivers.json', JSON.stringify([waiver]))
    const page = await html('check', file, refused, wrong, '--waivers', waivers)
    const names = elementsOf(page).map(({ name }) => name)
    expect(names).not.toContain('script')
    expect(names).not.toContain('b')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toMatch(/[^\P{Cc}\n]|\u202E/u)
  })

  it('orders units by what was found, and sums up', async () => {
    const named = (name: string, text: string) =>
      folder.write(`${name}.json`, text.replace('UBND xã Bình An', `UBND xã ${name}`))
    const files = [named('Sạch', reportText()), named('Một', truncatedRate), named('Hai', wrongSum)]
    const text = textOf(await html('check', ...files, `${folder.path}/none.json`))
    const places = ['xã Hai', 'xã Một', 'Không có phát hiện'].map((part) => text.indexOf(part))
    expect(places).toEqual([...places].sort((one, other) => one - other))
    expect(places[0]).toBeGreaterThan(0)
    expect(text).toContain('none.json')
  })

  it('shows targets as bars, met or missed', async () => {
    const targets = [
      { indicator: 'A', target: '90', actual: '80' },
      { indicator: 'B', target: '2', actual: '1', direction: 'at-most' },
      { indicator: 'C', target: '1000', actual: '2500' },
      { indicator: 'D', target: '90' },
    ]
    const page = await html(
      'check',
      folder.write('t.json', reportText(`"targets":${JSON.stringify(targets)}`)),
    )
    const barsOf = (kind: string) =>
      elementsOf(page).filter(({ name, attributes }) => name === 'rect' && attributes.includes(`"${kind}"`))
    expect(barsOf('missed').map(({ attributes }) => /width="([^"]*)"/.exec(attributes)?.[1])).toEqual(['80'])
    expect(barsOf('met')).toHaveLength(2)
    for (const { attributes } of barsOf('met'))
      expect(Number(/width="([^"]*)"/.exec(attributes)?.[1])).toBeLessThanOrEqual(100)
  })

  it('shows what changes over periods as lines, in the order of the periods', async () => {
    const month = (ordinal: number, received: number) =>
      JSON.stringify({
        title: 'Báo cáo',
        agency: { name: 'UBND xã A', level: 'commune' },
        period: { kind: 'month', year: 2024, ordinal },
        procedures: { feedback: { received } },
      })
    const file = folder.write('m.ndjson', [month(3, 30), month(1, 10), month(2, 20)].join('\n'))
    for (const command of ['series', 'check']) {
      const page = await html(command, file)
      const points = elementsOf(page).filter(({ name }) => name === 'polyline')
      expect(points.map(({ attributes }) => attributes)).toEqual([' points="0,18 50,10 100,2"'])
      expect(textOf(page)).toContain('10 → 30')
    }
  })

  it('shows what units add up to', async () => {
    const unit = (name: string, received: number) =>
      JSON.stringify({
        title: 'Báo cáo',
        agency: { name, level: 'commune' },
        period: { kind: 'year', year: 2024 },
        procedures: { feedback: { received } },
      })
    const file = folder.write('u.ndjson', [unit('UBND xã A', 1), unit('UBND xã B', 2)].join('\n'))
    const units = ['A', 'B', 'C'].map((name) => ({ name: `UBND xã ${name}`, level: 'commune' }))
    const hierarchy = folder.write(
      'h.json',
      JSON.stringify({ agency: { name: 'UBND tỉnh', level: 'province' }, units }),
    )
    const text = textOf(await html('consolidate', file, '--hierarchy', hierarchy))
    expect(text).toMatch(/Phản ánh, kiến nghị[^<]*?\s3\s/)
    expect(text).toContain('UBND xã C')
    expect(text).toContain('2/3 đơn vị có báo cáo')
  })
})
