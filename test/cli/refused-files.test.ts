import { afterAll, describe, expect, it } from 'vitest'
import { checkAsJson, reportText, runCli, temporaryFolder } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

/** Expects that a file is refused as a whole, with one line that gives the reason. */
async function expectUnreadable(content: string | Uint8Array, reason: string): Promise<void> {
  const file = folder.write('unreadable.json', content)
  const { status, stdout, stderr } = await runCli(['check', file, '--lang', 'en'])
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^cchc: [^\n]+\n$/)
  expect(stderr.startsWith(`cchc: ${file}: ${reason}`)).toBe(true)
}

describe('an encoding', () => {
  const report = reportText('"extensions":{"ghiChu":"chữ"}')

  it('with a byte-order mark is accepted, and loses nothing', async () => {
    const plain = await checkAsJson(['-'], report)
    const marked = await checkAsJson(['-'], `\uFEFF${report}`)
    expect(plain.status).toBe(0)
    expect(marked).toEqual(plain)
  })

  it.each([
    ['a byte that is not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['Latin-1', Buffer.from('{"title":"é"}', 'latin1')],
    ['UTF-16', Buffer.from(`\uFEFF${report}`, 'utf16le')],
    ['a character cut in two', Buffer.from(report).subarray(0, Buffer.from(report).indexOf('á') + 1)],
    ['a surrogate', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22])],
  ])('of %s is refused', async (_, bytes) => {
    await expectUnreadable(bytes, 'is not UTF-8 text')
  })
})

describe('a text that is not JSON', () => {
  it.each([
    ['nothing', '', '1:1'],
    ['spaces', '  \n ', '2:2'],
    ['a byte-order mark alone', '\uFEFF', '1:1'],
    ['a truncated report', reportText().slice(0, -20), ''],
    ['a truncated list', '[1,', '1:4'],
    ['a comment', `// ghi chú\n${reportText()}`, '1:1'],
    ['a comment inside', '{ /* ghi chú */ }', '1:3'],
    ['a comma at the end', '{"title":"T",}', '1:14'],
    ['two documents', '{} {}', '1:4'],
    ['single quotes', "{'title':1}", '1:2'],
    ['a key without quotes', '{title:1}', '1:2'],
    ['NaN', '{"title":NaN}', '1:10'],
    ['Infinity', '{"title":Infinity}', '1:10'],
    ['-Infinity', '{"title":-Infinity}', '1:10'],
    ['hexadecimal', '{"title":0x10}', '1:11'],
    ['a zero in front', '{"title":07}', '1:11'],
    ['a plus sign', '{"title":+7}', '1:10'],
    ['a tab in a text', '{"title":"\t"}', '1:10'],
    ['a hard space', '{"title":\u00A01}', '1:10'],
    ['a null byte', '{}\0', '1:3'],
    ['a table of Excel', 'Đơn vị;Số lượng\nXã A;5', '1:1'],
  ])('%s is refused, with the place', async (_, text, place) => {
    await expectUnreadable(text, `is not JSON, at ${place}`)
  })
})

describe('a key given twice', () => {
  it.each([
    ['of the report', `${reportText('"title":"Khác"')}`, '/title'],
    [
      'of a tally',
      reportText('"procedures":{"dossiers":{"returned":1,"returned":1}}'),
      '/procedures/dossiers/returned',
    ],
    ['in a list', reportText('"extensions":{"list":[{},{"a":1,"a":2}]}'), '/extensions/list/1/a'],
    ['written in two ways', reportText('"extensions":{"a":1,"\\u0061":2}'), '/extensions/a'],
  ])('%s is refused', async (_, text, pointer) => {
    const { status, stderr, results } = await checkAsJson(['-'], text)
    expect(status).toBe(2)
    expect(results[0]?.issues).toMatchObject([{ pointer, code: 'repeated-key' }])
    expect(stderr.startsWith(`cchc: -: ${pointer}: `)).toBe(true)
  })

  it('is named beside what the schema refuses', async () => {
    const { results } = await checkAsJson(['-'], '{"a":1,"a":2}')
    expect(results[0]?.issues?.map(({ pointer, code }) => `${pointer} ${code}`)).toEqual([
      '/a repeated-key',
      '/title missing',
      '/agency missing',
      '/period missing',
      '/a unknown-key',
    ])
  })

  it('is not one key in two objects', async () => {
    expect(
      (await runCli(['check', '-'], reportText('"extensions":{"a":{"a":1},"b":[{"a":1},{"a":1}]}'))).status,
    ).toBe(0)
  })
})

describe('a key __proto__', () => {
  it.each([
    ['of the report', reportText('"__proto__":{"ok":true}'), '/__proto__'],
    ['escaped', reportText('"\\u005f_proto__":{"ok":true}'), '/__proto__'],
    [
      'of the agency',
      '{"agency":{"name":"A","level":"commune","__proto__":{"kind":"office"}},"title":"T","period":{"kind":"year"}}',
      '/agency/__proto__',
    ],
    [
      'of a tally',
      reportText('"procedures":{"dossiers":{"__proto__":{"returned":1}}}'),
      '/procedures/dossiers/__proto__',
    ],
    ['under extensions', reportText('"extensions":{"__proto__":{"ok":true}}'), '/extensions/__proto__'],
    [
      'deep under extensions',
      reportText('"extensions":{"a":[{"__proto__":1}]}'),
      '/extensions/a/0/__proto__',
    ],
  ])('%s is refused, once, and changes nothing', async (_, text, pointer) => {
    const { status, stderr, results } = await checkAsJson(
      ['-', 'examples/reports/dinh-ca-2024-q1.json'],
      text,
    )
    expect(status).toBe(2)
    expect(results[0]?.issues).toMatchObject([{ pointer, code: 'unknown-key', key: '__proto__' }])
    expect(stderr.trimEnd().split('\n')).toEqual([expect.stringContaining(`cchc: -: ${pointer}: `)])
    // The report checked after it, in the same process, is judged as ever.
    expect(results[1]).toEqual((await checkAsJson(['examples/reports/dinh-ca-2024-q1.json'])).results[0])
  })
})

describe('JSON nested 10,000 deep', () => {
  const arrays = `${'['.repeat(10_000)}${']'.repeat(10_000)}`
  const objects = `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`

  it.each([
    ['arrays alone', arrays],
    ['objects alone', objects],
    ['arrays never closed', '['.repeat(10_000)],
    ['arrays under a known key', reportText(`"statements":${arrays}`)],
    ['objects under a known key', reportText(`"procedures":${objects}`)],
    ['arrays in a count', reportText(`"procedures":{"dossiers":{"returned":${arrays}}}`)],
    ['arrays under an unknown key', reportText(`"unknown":${arrays}`)],
    ['objects under an unknown key', reportText(`"unknown":${objects}`)],
    ['arrays under extensions', reportText(`"extensions":{"a":${arrays}}`)],
    ['objects under extensions', reportText(`"extensions":${objects}`)],
  ])('%s is refused, with the place', async (_, text) => {
    await expectUnreadable(text, 'is JSON nested too deep, at 1:')
  })

  it('is far deeper than what is accepted', async () => {
    const text = reportText(`"extensions":{"a":${'['.repeat(900)}${']'.repeat(900)}}`)
    expect((await runCli(['check', '-'], text)).status).toBe(0)
  })
})
