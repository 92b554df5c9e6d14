import { afterAll, describe, expect, it } from 'vitest'
import { checkAsJson, reportText, temporaryFolder } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

/** Expects that a report is refused at exactly these places, each with a line on standard error. */
async function expectRefused(
  text: string,
  places: readonly (readonly [pointer: string, code: string])[],
): Promise<void> {
  const file = folder.write('refused.json', text)
  const { status, stderr, results } = await checkAsJson([file])
  expect(status).toBe(2)
  expect(results[0]?.issues?.map(({ pointer, code }) => [pointer, code])).toEqual(places)
  const lines = stderr.trimEnd().split('\n')
  expect(lines).toHaveLength(places.length)
  for (const [index, [pointer]] of places.entries()) {
    const start = `cchc: ${file}: ${pointer || '/'}: `
    expect(lines[index]?.slice(0, start.length)).toBe(start)
    expect(lines[index]?.length).toBeGreaterThan(start.length)
  }
}

describe('a count', () => {
  it.each([
    ['-1', 'too-small'],
    ['1.5', 'wrong-type'],
    ['9007199254740992', 'too-large'],
    ['9007199254740993', 'too-large'],
    ['1e400', 'wrong-type'],
    ['true', 'wrong-type'],
    ['[7]', 'wrong-type'],
    ['{}', 'unreadable'],
    ['""', 'unreadable'],
    ['"1.5"', 'unreadable'],
    ['"-5"', 'unreadable'],
    ['"mười hai hồ sơ"', 'unreadable'],
    ['"NaN"', 'unreadable'],
    ['"9.007.199.254.740.992"', 'unreadable'],
  ])('%s is refused as %s', async (figure, code) => {
    await expectRefused(reportText(`"procedures":{"dossiers":{"received":{"total":${figure}}}}`), [
      ['/procedures/dossiers/received/total', code],
    ])
  })
})

describe('a rate', () => {
  it.each([
    ['1e400', 'wrong-type'],
    ['-1', 'too-small'],
    ['99.33333333333333', 'unreadable'],
    ['""', 'unreadable'],
    ['" "', 'unreadable'],
    ['"%"', 'unreadable'],
    ['"cao"', 'unreadable'],
    ['"gần"', 'unreadable'],
    ['{"atLeast":"95","atMost":"90"}', 'unreadable'],
    ['false', 'wrong-type'],
  ])('%s is refused as %s', async (rate, code) => {
    await expectRefused(reportText(`"procedures":{"dossiers":{"rates":{"online":${rate}}}}`), [
      ['/procedures/dossiers/rates/online', code],
    ])
  })
})

describe('a figure of a statement', () => {
  it.each([
    ['-1', 'too-small'],
    ['0.1234567', 'unreadable'],
    ['"nhiều"', 'unreadable'],
    ['null', 'wrong-type'],
    ['{"atLeast":9,"atMost":2}', 'unreadable'],
  ])('%s is refused as %s', async (figure, code) => {
    await expectRefused(
      reportText(`"statements":[{"kind":"sum","label":"Hồ sơ","whole":${figure},"parts":[1]}]`),
      [['/statements/0/whole', code]],
    )
  })
})

describe('a key', () => {
  it.each([
    ['of the report', '"ghiChu":1', '/ghiChu'],
    ['of a tally', '"procedures":{"dossiers":{"recieved":{}}}', '/procedures/dossiers/recieved'],
    ['with the signs of a JSON Pointer', '"a/b~c":1', '/a~1b~0c'],
  ])('%s that the model does not know is refused', async (_, more, pointer) => {
    await expectRefused(reportText(more), [[pointer, 'unknown-key']])
  })

  it('that is required is missed', async () => {
    await expectRefused('{"period":{"kind":"year"}}', [
      ['/title', 'missing'],
      ['/agency', 'missing'],
    ])
  })

  it('may be anything under extensions', async () => {
    const { status } = await checkAsJson(['-'], reportText('"extensions":{"ghiChu":[{"constructor":1}]}'))
    expect(status).toBe(0)
  })
})

it('every fault is named, not the first alone', async () => {
  const received = '"received":{"total":-1,"online":"1.5","direct":"x"}'
  await expectRefused(reportText(`"procedures":{"dossiers":{${received},"rates":{"online":"x"}}}`), [
    ['/procedures/dossiers/received/total', 'too-small'],
    ['/procedures/dossiers/received/online', 'unreadable'],
    ['/procedures/dossiers/received/direct', 'unreadable'],
    ['/procedures/dossiers/rates/online', 'unreadable'],
  ])
})

it.each(['null', '[]', '"báo cáo"', '7', 'true'])('a document that is %s is refused', async (text) => {
  await expectRefused(text, [['', 'wrong-type']])
})
