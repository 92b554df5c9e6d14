import { afterAll, describe, expect, it } from 'vitest'
import { checkAsJson, reportText, runCli, temporaryFolder, wrongSum } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const wrong = folder.write('wrong.json', wrongSum)
const consistent = folder.write('consistent.json', reportText())

const waiver = {
  rule: 'statement/sum',
  path: '/statements/0/whole',
  reason: 'Đã đối chiếu bản ký',
  by: 'Văn phòng UBND',
}

let files = 0
function writeWaivers(...waivers: readonly object[]): string {
  files++
  return folder.write(`waivers-${files}.json`, JSON.stringify(waivers))
}

describe('a waiver', () => {
  const used = writeWaivers(waiver)

  it('marks the finding that it accepts, which stays listed', async () => {
    const { status, stderr, results } = await checkAsJson([wrong, '--waivers', used])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({ file: wrong, ok: true })
    expect(results[0]?.findings).toHaveLength(1)
    const [finding = {}] = results[0]?.findings ?? []
    expect(Object.keys(finding).at(-1)).toBe('waived')
    expect(finding).toMatchObject({
      severity: 'error',
      waived: { reason: waiver.reason, by: waiver.by },
    })
    expect(results[0]?.rules['statement/sum']).toEqual({ passed: 0, failed: 0, notEvaluated: 0, waived: 1 })
  })

  it.each(['text', 'markdown'])('is printed as %s with its reason', async (format) => {
    const { status, stdout } = await runCli(['check', wrong, '--waivers', used, '--format', format])
    expect(status).toBe(0)
    expect(stdout).toContain(waiver.reason)
  })

  it('serves several files together', async () => {
    const { status, results } = await checkAsJson([consistent, wrong, '--waivers', used])
    expect(status).toBe(0)
    expect(results.map(({ file }) => file)).toEqual([consistent, wrong])
  })

  it('may have a last day, that of the report included', async () => {
    const until = writeWaivers({ ...waiver, until: '2024-12-31' })
    const { status, results } = await checkAsJson([wrong, '--waivers', until])
    expect(status).toBe(0)
    expect(results[0]?.findings[0]).toMatchObject({ waived: { until: '2024-12-31' } })
  })

  it('is read from standard input', async () => {
    expect((await runCli(['check', wrong, '--waivers', '-'], JSON.stringify([waiver]))).status).toBe(0)
  })
})

describe('a waiver that accepts nothing', () => {
  it.each([
    ['unused', consistent, waiver, 0, 'waiver/unused'],
    ['for another rule', wrong, { ...waiver, rule: 'statement/rate' }, 1, 'waiver/unused'],
    ['for another place', wrong, { ...waiver, path: '/statements/0' }, 1, 'waiver/unused'],
    ['expired', wrong, { ...waiver, until: '2024-12-13' }, 1, 'waiver/expired'],
  ])('%s is a finding on the file of waivers', async (_, file, given, status, rule) => {
    const waivers = writeWaivers(given)
    const run = await checkAsJson([file, '--waivers', waivers])
    expect(run.status).toBe(status)
    expect(run.results.map((result) => result.file)).toEqual([file, waivers])
    expect(run.results[1]?.findings).toMatchObject([{ rule, severity: 'warning', pointer: '/0' }])
    expect(run.results[0]?.findings.every(({ waived }) => waived === undefined)).toBe(true)
  })

  it('fails where warnings fail', async () => {
    expect(
      (await runCli(['check', consistent, '--waivers', writeWaivers(waiver), '--fail-on', 'warning'])).status,
    ).toBe(1)
  })
})

describe('FX4: a waiver and two reports that err at the same place', () => {
  const other = folder.write(
    'other.json',
    wrongSum.replace('xã Bình An', 'xã Hòa Bình').replace('"whole":11', '"whole":12'),
  )
  const period = { kind: 'year', year: 2024 }
  const report = { agency: 'Ủy ban nhân dân xã Bình An', period }

  it.each<[string, object, number, readonly boolean[], string | undefined]>([
    ['that names neither: none', {}, 1, [false, false], 'waiver/shared'],
    ['that leaves the report empty: none', { report: null }, 1, [false, false], 'waiver/shared'],
    ['that names the report: that one', { report }, 1, [true, false], undefined],
    ['that names the value: the one with it', { actual: 12 }, 1, [false, true], undefined],
    [
      'that names one report and the value of the other',
      { report, actual: 12 },
      1,
      [false, false],
      'waiver/unused',
    ],
    [
      'that names another period',
      { report: { ...report, period: { ...period, year: 2023 } } },
      1,
      [false, false],
      'waiver/unused',
    ],
  ])('%s', async (_, changes, status, waived, rule) => {
    const waivers = writeWaivers({ ...waiver, ...changes })
    const run = await checkAsJson([wrong, other, '--waivers', waivers])
    expect(run.status).toBe(status)
    const reports = run.results.slice(0, 2)
    expect(reports.map(({ findings }) => findings.some((finding) => 'waived' in finding))).toEqual(waived)
    expect(run.results[2]?.findings.map((finding) => finding.rule)).toEqual(rule && [rule])
  })

  it('a waiver for each makes both pass, beside one for both that does nothing', async () => {
    const each = [
      { ...waiver, report },
      { ...waiver, report: { agency: 'UBND xã Hòa Bình', period } },
    ]
    expect((await runCli(['check', wrong, other, '--waivers', writeWaivers(...each)])).status).toBe(0)
    const { status, results } = await checkAsJson([wrong, other, '--waivers', writeWaivers(waiver, ...each)])
    expect(status).toBe(0)
    expect(results[2]?.findings).toMatchObject([{ rule: 'waiver/shared', pointer: '/0' }])
  })

  it('one that has expired for one of the two is not for both', async () => {
    const later = folder.write('later.json', wrongSum.replaceAll('2024', '2025'))
    const until = writeWaivers({ ...waiver, until: '2024-12-31' })
    const { results } = await checkAsJson([wrong, later, '--waivers', until])
    expect(results.map(({ ok }) => ok)).toEqual([true, false])
  })
})

describe('a file of waivers that cannot be used', () => {
  it.each([
    ['is not JSON', '[{', 'is not JSON'],
    ['is empty', '', 'is not JSON'],
    ['is no list', '{}', '/: '],
    ['lacks a reason', JSON.stringify([{ ...waiver, reason: ' ' }]), '/0/reason: '],
    ['lacks who accepted it', JSON.stringify([{ ...waiver, by: undefined }]), '/0/by: '],
    [
      'has a place that is no JSON Pointer',
      JSON.stringify([{ ...waiver, path: 'statements.0' }]),
      '/0/path: ',
    ],
    ['has a day that is none', JSON.stringify([{ ...waiver, until: '2024-02-30' }]), '/0/until: '],
    ['has a key too many', JSON.stringify([{ ...waiver, note: 'x' }]), '/0/note: '],
    ['gives a key twice', '[{"rule":"a","rule":"b","path":"","reason":"x","by":"y"}]', '/0/rule: '],
    [
      'has a key __proto__',
      '[{"rule":"a","path":"","reason":"x","by":"y","__proto__":{}}]',
      '/0/__proto__: ',
    ],
  ])('%s', async (_, text, place) => {
    const waivers = folder.write('broken-waivers.json', text)
    const { status, stderr, results } = await checkAsJson([wrong, '--waivers', waivers, '--lang', 'en'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^cchc: [^\n]+\n$/)
    expect(stderr.startsWith(`cchc: ${waivers}: ${place}`)).toBe(true)
    // The reports are checked all the same, with nothing waived.
    expect(results.map(({ file, ok }) => [file, ok])).toEqual([
      [wrong, false],
      [waivers, false],
    ])
    expect(results[0]?.findings[0]).not.toHaveProperty('waived')
  })

  it('is not there', async () => {
    const { status, stderr } = await runCli(['check', wrong, '--waivers', 'none.json'])
    expect(status).toBe(2)
    expect(stderr).toMatch(/^cchc: none\.json: .+\n$/)
  })
})
