import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toJsonPointer } from '../../../src/check/json-pointer.js'
import { listFacts } from '../../../src/facts/list-facts.js'
import { checkReport } from '../../../src/report/check-report.js'
import { parseReport } from '../../../src/report/parse-report.js'
import { least } from '../sample.js'

const reportOf = (change: object) =>
  parseReport({ ...least, statements: [{ kind: 'change', label: 'Hồ sơ', ...change }] })
const findingsOf = (change: object) =>
  checkReport(reportOf(change)).findings.map(({ rule, severity, cause }) => [
    rule,
    severity,
    ...(cause ? [cause.kind] : []),
  ])
const [difference, growth] = ['statement/difference', 'statement/growth']

describe('a change that is right', () => {
  it.each([
    { current: 1304, previous: 1161, difference: 143, published: '12,3%' },
    { current: '1.304', previous: '1.161', difference: '+143', published: 'tăng 12,3%' },
    { current: 877, previous: 1000, published: 'giảm 12,3%' },
    { current: '86,59', previous: '86,66', difference: 'giảm 0,07 điểm' },
    { current: '99,3%', previous: '99,23%', difference: '0,07' },
    { current: '99,30%', previous: '99,23%', published: 'tăng 0,07%' },
    { current: '99,30%', previous: '99,23%', published: '0,07%', difference: 0.07 },
    { current: '95%', previous: '90%', published: '5,6%' },
    { current: '95%', previous: '90%', published: '5%' },
    { current: 1304, difference: 143, published: '12,3%' },
    { previous: 1161, difference: 143, published: '12,3%' },
    { current: 300, previous: 100, published: '200%' },
    { current: 0, previous: 5, published: '-100%' },
    { current: 'gần 2.840', previous: 2500, published: 'hơn 13%' },
    { current: 1304, previous: 1161, published: 'khoảng 12%' },
    { current: 1304, previous: 1000, difference: 'tăng hơn 300' },
    { current: 1753, previous: 2000, published: '-12,4%' },
    { current: 1753, previous: 2000, published: '-12,35%' },
    { current: '7.611 tỷ đồng', previous: '6.800 tỷ đồng', published: '11,9%' },
    { current: 5, previous: 5, difference: 0, published: '0%' },
    { published: '12,3%' },
    // Both ends rounded: 12,36 - 12,25 may be 0,12 or 0,10 of what was rounded.
    { current: '12,36', previous: '12,25', difference: '0,1' },
    { current: '12,4', previous: '12,2', difference: '0,1' },
    { current: 2322, previous: 1161, published: 'gấp đôi' },
    { current: 2322, previous: 1161, published: 'tăng 2 lần' },
    { current: 3483, previous: 1161, published: 'tăng 2 lần' },
    { current: 500, previous: 1000, published: 'giảm một nửa' },
    { current: 0, previous: 0, difference: 0, published: '0%' },
    { current: '-1,5', previous: '-2,0', difference: '0,5' },
    { current: '-1,5', previous: '-2,0', difference: 0.5, published: '25%' },
    { current: '1,2%', previous: '-2,3%', difference: '3,5', published: 'tăng 3,5%' },
    { current: '86,59 điểm', previous: '87,59 điểm', difference: 'giảm 1,0 điểm' },
    { current: '86,59', previous: '87,55', difference: '-1,0' },
    { current: '1,31%', previous: '10,85%', published: 'giảm 9,54%' },
    { current: '1,31%', previous: '10,85%', published: 'giảm 87,9%' },
    { current: '2.072.705.863', previous: 2_027_000_000, difference: 'tăng hơn 45 triệu' },
    { current: -20, previous: 100, difference: -120, published: '-120%' },
  ])('%j', (change) => {
    expect(findingsOf(change)).toEqual([])
  })

  it('is so for every growth that is rounded', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 5000 }),
        fc.integer({ min: 1, max: 5000 }),
        (current, previous) => {
          const rounded =
            Math.sign(current - previous) * Math.round((Math.abs(current - previous) * 10_000) / previous)
          const digits = String(Math.abs(rounded)).padStart(3, '0')
          const published = `${rounded < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
          expect(findingsOf({ current, previous, difference: current - previous, published })).toEqual([])
        },
      ),
      { numRuns: 200 },
    )
  })
})

describe('a change that is wrong', () => {
  it.each<[object, readonly (readonly string[])[]]>([
    [{ current: 1304, previous: 1161, difference: 134 }, [[difference, 'error']]],
    [{ current: 1304, previous: 1161, difference: -143 }, [[difference, 'error', 'sign-reversed']]],
    [{ current: 1304, previous: 1161, published: '13,2%' }, [[growth, 'error']]],
    [{ current: 1161, previous: 1304, published: '11,0%' }, [[growth, 'error', 'sign-reversed']]],
    [{ current: 1304, previous: 1161, published: '12,31%' }, [[growth, 'warning', 'truncated']]],
    [{ current: 1161, previous: 1304, published: '-10,96%' }, [[growth, 'warning', 'truncated']]],
    [{ current: 1304, previous: 1161, published: '12,30%' }, [[growth, 'error']]],
    [{ current: 1304, previous: 1161, published: '112,3%' }, [[growth, 'warning', 'share-of-before']]],
    // FR6: printed as a share.
    [{ current: 1304, previous: 1161, published: 0.1232 }, [[growth, 'error', 'hundredth']]],
    [{ current: 800, previous: 1000, published: '-0,2' }, [[growth, 'error', 'hundredth']]],
    [{ current: '99,30%', previous: '99,20%', difference: '0,15' }, [[difference, 'error']]],
    [{ current: '99,30%', previous: '99,23%', published: '0,7%' }, [[growth, 'error']]],
    [{ current: 86.59, previous: 80.5, published: '6,09%' }, [[growth, 'warning', 'percentage-points']]],
    [{ current: 5, previous: 0, published: '100%' }, [[growth, 'warning', 'no-base']]],
    [{ current: 1304, previous: 1000, difference: 'tăng hơn 200' }, [[difference, 'info', 'beyond-word']]],
    [{ current: 1250, previous: 1000, difference: 'tăng hơn 300' }, [[difference, 'error']]],
    [{ current: 1304, difference: 143, published: '13,2%' }, [[growth, 'error']]],
    [{ current: 1304, previous: 1161, published: '-120%' }, [[growth, 'error']]],
    [{ current: 1161, previous: 1161, difference: 1 }, [[difference, 'error']]],
    [{ current: '-1,5', previous: '-2,0', difference: '-0,5' }, [[difference, 'error', 'sign-reversed']]],
    [{ current: 4700, previous: 1161, published: 'gấp đôi' }, [[growth, 'error']]],
    [{ current: 800, previous: 1000, published: 'giảm một nửa' }, [[growth, 'info', 'beyond-word']]],
    [{ current: '7.611 tỷ đồng', previous: '6.800 tỷ đồng', published: '19,1%' }, [[growth, 'error']]],
    [{ current: '1,31%', previous: '10,85%', difference: 'giảm 9,45 điểm %' }, [[difference, 'error']]],
    [{ current: 0, previous: 0, published: '5%' }, [[growth, 'warning', 'no-base']]],
  ])('%j', (change, findings) => {
    expect(findingsOf(change)).toEqual(findings)
  })
})

describe('a change of a figure of the report', () => {
  const findingsIn = (change: object, extra: object = {}) => {
    const dossiers = { received: { total: 1304, inPeriod: 1304, carriedOver: 0, online: 1295 }, ...extra }
    const figure = '/procedures/dossiers/received/total'
    const statements = [{ kind: 'change', label: 'Hồ sơ', figure, ...change }]
    const report = parseReport({ ...least, procedures: { dossiers }, statements })
    return checkReport(report).findings.flatMap(({ rule, path, expected }) =>
      rule.startsWith('statement/') ? [[rule, toJsonPointer(path), expected]] : [],
    )
  }

  it.each([
    { current: 1304 },
    { current: 'hơn 1.300' },
    { previous: 1161, difference: 143, published: '12,3%' },
    { figure: 'procedures.dossiers.rates.online', current: '99,31%' },
    { figure: 'procedures.dossiers.rates.online', current: '99,3%', previous: '99%', difference: '0,3' },
    { figure: 'procedures.dossiers.rates.online', previous: '99,00%', published: '0,31%' },
    { figure: 'procedures.dossiers.resolved.total', current: 5 },
    { current: '99%' },
  ])('may be %j', (change) => {
    expect(findingsIn(change)).toEqual([])
  })

  it('is held against it', () => {
    expect(findingsIn({ current: 1340 })).toEqual([['statement/current', '/statements/0/current', 1304]])
    expect(findingsIn({ current: 'dưới 1.300' })).toMatchObject([
      ['statement/current', '/statements/0/current', 1304],
    ])
    expect(findingsIn({ previous: 1161, difference: 134 })).toEqual([
      [difference, '/statements/0/difference', 143],
    ])
    expect(findingsIn({ previous: 1161, published: '13,2%' })).toEqual([
      [growth, '/statements/0/published', '12.32'],
    ])
    const online = { figure: 'procedures.dossiers.rates.online' }
    expect(findingsIn({ ...online, current: '98,3%' })).toMatchObject([
      ['statement/current', '/statements/0/current', '99.31'],
    ])
  })

  it('has a name that reports know', () => {
    expect(() => findingsIn({ figure: 'procedures.dossiers.received.totals' })).toThrow()
  })
})

describe('a change as data', () => {
  it('is read again as it was', () => {
    for (const change of [
      { current: '99,305%', previous: 'gần 91%', difference: 'giảm gần 0,07 điểm', published: '-12,305%' },
      { current: '-1,5', previous: '-2,30%', difference: '-1,0', published: 'tăng gấp đôi' },
      { current: '-gần 5%', published: { atLeast: '-5', atMost: '3' } },
      {
        current: '1.304',
        previous: '7.611 tỷ đồng',
        difference: 'từ 5 đến 8',
        published: 'giảm từ 5% trở lên',
      },
    ]) {
      const report = reportOf({ ...change, comparedWith: { kind: 'quarter', year: 2024, ordinal: 2 } })
      expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual(report)
    }
    const { statements } = reportOf({ current: '99,30%' })
    expect(statements).toEqual([{ kind: 'change', label: 'Hồ sơ', current: '99.30%' }])
  })

  it('is listed', () => {
    const facts = [
      ...listFacts(reportOf({ current: '99,30%', previous: 5, difference: -0.07, published: '-12,3%' })),
    ]
    expect(facts.map(({ pointer, value, unit }) => [pointer, value, unit])).toEqual([
      ['/statements/0/current', '99.30', '%'],
      ['/statements/0/previous', 5, ''],
      ['/statements/0/difference', -0.07, ''],
      ['/statements/0/published', '-12.3', '%'],
    ])
  })

  it('sums take signed parts', () => {
    const report = parseReport({
      ...least,
      statements: [
        { kind: 'sum', label: 'Điểm', whole: '86,59', parts: ['86,66', '-0,07'] },
        { kind: 'sum', label: 'Biên chế', whole: 18, parts: [20, -3] },
      ],
    })
    expect(
      checkReport(report).findings.map(({ path, difference }) => [toJsonPointer(path), difference]),
    ).toEqual([['/statements/1/whole', 1]])
  })
})
